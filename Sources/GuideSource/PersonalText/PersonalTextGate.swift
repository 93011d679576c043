import CommonMark
import Diagnostics
import GuideModel
import Parallel

/// No personal data in what the council writes (product promise 3).
///
/// Runs when the whole guide has been read, since the guide's own contacts and figures may stand in its texts.
struct PersonalTextGate {
  private let folder: SourceFolder
  private let allowances: [Allowance]
  private let context: PersonalTextContext
  /// The amounts that each example may show, by its file.
  private let figures: [String: PublicFigures]
  /// The files of examples.
  private let examples: Set<String>

  init(folder: SourceFolder, policy: PersonalDataPolicy, facts: Guide.Facts?, editions: [Edition]) {
    self.folder = folder
    allowances = policy.allow.map(Allowance.init)
    context = PersonalTextContext(
      contacts: facts.map { PublicContacts($0) },
      levels: Set(editions.flatMap(\.schemes).flatMap(\.table.levels).map { $0.id.name.lowercased() }),
      words: ForbiddenWords(policy.words))
    figures = Self.figures(in: editions)
    examples = Set(folder.paths.filter(Self.isExample).map(folder.displayPath))
  }

  /// Adds a finding for all that looks like personal data in the texts and the names of files.
  func check(_ texts: [WrittenText], _ findings: inout Findings) {
    var used: Set<[UInt8]> = []
    let found = texts.concurrentMap { text in
      var (used, findings) = (Set<[UInt8]>(), Findings())
      check(text, &used, &findings)
      return (used: used, findings: findings)
    }
    for text in found {
      used.formUnion(text.used)
      findings.add(contentsOf: text.findings)
    }
    for path in folder.paths where path.hasPrefix("editions/") { checkName(of: path, &used, &findings) }
    // An entry for a text that could not be read is not stale.
    guard !findings.hasErrors else { return }
    for allowance in allowances where !used.contains(allowance.bytes) {
      findings.add(
        .personalAllowStale, "this entry allows something that stands nowhere in the guide",
        at: allowance.location, help: "take the entry away, or write the text exactly as it stands")
    }
  }

  // MARK: Texts

  private func check(_ text: WrittenText, _ used: inout Set<[UInt8]>, _ findings: inout Findings) {
    let scope = scope(of: text.path)
    switch text {
    case .plain(let value):
      check(FoldedText(value.value), scope, &used, &findings) { range in
        let path = String(text.path.dropFirst(folder.displayPrefix.count))
        let places = ValuePlaces(file: folder.bytes(at: path) ?? [], start: value.location)
        return places.location(of: range, in: value.value)
      }
    case .prose(let prose):
      let before = findings.diagnostics.count
      prose.document.forEachTextRun { run in
        check(FoldedText(run.bytes), scope, &used, &findings) { prose.location(of: $0, in: run) }
      }
      let seen = findings.diagnostics[before...]
      for link in prose.document.links {
        let place = prose.origin.location(
          line: link.position.line, column: link.position.column, length: link.length)
        var ofTarget = Findings()
        check(FoldedText(link.destination), .link, &used, &ofTarget) { _ in place }
        // An address between “<” and “>” is text and target at once, and one finding.
        for found in ofTarget.diagnostics
        where !seen.contains(where: { $0.code == found.code && $0.location.map(place.holds) == true }) {
          findings.add(found)
        }
      }
    }
  }

  /// The name of a file, and of a scheme's folder, becomes part of an address.
  private func checkName(of path: String, _ used: inout Set<[UInt8]>, _ findings: inout Findings) {
    let parts = path.split(separator: "/")
    let isScheme = parts.count == 4 && parts.last == "scheme.yml"
    let name = isScheme ? parts[2] : parts.last?.split(separator: ".").first ?? ""
    let file = folder.displayPath(path)
    check(FoldedText(String(name)), scope(of: file), &used, &findings) { _ in
      SourceLocation(path: file, line: 1, column: 1)
    }
  }

  private func check(
    _ text: FoldedText, _ scope: TextScope, _ used: inout Set<[UInt8]>, _ findings: inout Findings,
    at place: (Range<Int>) -> SourceLocation
  ) {
    let sightings = PersonalTextSearch.sightings(in: text, scope, context) { sighting in
      let bytes = Array(text.bytes[sighting.range])
      guard allowances.contains(where: { $0.bytes == bytes }) else { return false }
      used.insert(bytes)
      return PersonalTextWords.mayBeAllowed(sighting.code)
    }
    for sighting in sightings {
      findings.add(
        PersonalTextWords.diagnostic(
          for: sighting.code, words: text.string(sighting.range), at: place(text.original(sighting.range))))
    }
  }

  // MARK: What may stand where

  private func scope(of path: String) -> TextScope {
    examples.contains(path) ? .example(figures[path]) : .other
  }

  private static func isExample(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 5 && parts[0] == "editions" && parts[3] == "examples"
  }

  private static func figures(in editions: [Edition]) -> [String: PublicFigures] {
    var figures: [String: PublicFigures] = [:]
    for scheme in editions.flatMap(\.schemes) {
      let ofScheme = PublicFigures(of: scheme.table, services: scheme.services)
      for example in scheme.examples {
        figures[example.body.origin.path] = ofScheme.adding(example, in: scheme.table)
      }
    }
    return figures
  }

  /// An entry of the council's list of what may stand, as it is compared.
  private struct Allowance {
    let bytes: [UInt8]
    let location: SourceLocation

    init(_ text: Located<String>) {
      bytes = FoldedText(text.value).bytes
      location = text.location
    }
  }
}

extension SourceLocation {
  /// True when another place begins on the same line within this one.
  fileprivate func holds(_ other: SourceLocation) -> Bool {
    path == other.path && line == other.line && (column..<endColumn).contains(other.column)
  }
}

extension Prose {
  /// The place in the file of a range of a run's text; its length is that of its first line.
  func location(of range: Range<Int>, in run: borrowing TextRun) -> SourceLocation {
    let start = run.position(at: range.lowerBound)
    let lastCharacter = range.last { run.bytes[$0] & 0xC0 != 0x80 } ?? range.lowerBound
    let last = run.position(at: lastCharacter)
    let length = start.line == last.line ? last.column + 1 - start.column : 1
    return origin.location(line: start.line, column: start.column, length: length)
  }
}
