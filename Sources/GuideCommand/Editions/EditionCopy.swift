import Diagnostics
import Disk
import GuideModel
import GuideSeal
import GuideSource

/// A new edition that begins as the last published one; nothing is written here.
struct EditionCopy {
  /// What is to be written, and what to tell.
  struct Result {
    let source: EditionDate
    /// By their paths below the new edition's folder.
    let files: [OutputFile]
    /// What staff must change, each with its place.
    let toChange: [String]
  }

  let content: ContentFolderOnDisk
  let date: EditionDate
  private(set) var findings: [Diagnostic] = []

  init(of content: ContentFolderOnDisk, to date: EditionDate) {
    self.content = content
    self.date = date
  }

  /// The copy; nil after a finding.
  mutating func result() -> Result? {
    findings += content.findings
    let (guide, found) = GuideReader.read(content.folder)
    guard let guide, findings.isEmpty else { return refuse(found.filter { $0.severity == .error }) }
    guard let source = source(in: guide) else { return nil }
    let from = EditionFiles.folder(of: source.date)
    let to = EditionFiles.folder(of: date)
    guard let draft = EditionOutline(of: source.date, in: content.folder)?.draft else {
      return refuse(cannotEdit(source.date))
    }
    var files = Dictionary(uniqueKeysWithValues: content.folder.files.map { ($0.path, $0.bytes) })
    for file in content.folder.files where file.path.hasPrefix(from) {
      files[to + file.path.dropFirst(from.count)] = file.bytes
    }
    files[to + "edition.yml"] = draft
    let after = SourceFolder(
      displayPrefix: content.folder.displayPrefix, files: files, folders: content.folder.folders)
    guard isSound(after, copiedFrom: source.date) else { return nil }
    let copied = after.files.filter { $0.path.hasPrefix(to) }
    return Result(
      source: source.date,
      files: copied.map { OutputFile(path: String($0.path.dropFirst(to.count)), bytes: $0.bytes) },
      toChange: toChange(in: after))
  }

  /// The edition to copy, where the day fits.
  private mutating func source(in guide: Guide) -> Edition? {
    guard guide.edition(date) == nil else {
      return refuse("there is an edition of \(date) already", help: "change that one, or give another day")
    }
    guard let last = guide.editions.last(where: \.isPublished) else {
      return refuse(
        "no edition has been published yet, so there is none to begin with", help: "finish the first edition")
    }
    guard date > last.date else {
      return refuse(
        "\(date) is not later than the last published edition, \(last.date)",
        help: "give the day on which the new rules come into force")
    }
    // Rules that were taken back are no beginning for new ones.
    return guide.editions.last { $0.facts.state == .decided } ?? last
  }

  /// The text was edited by lines, so what it says now is read before it is believed.
  private mutating func isSound(_ after: SourceFolder, copiedFrom source: EditionDate) -> Bool {
    let (guide, found) = GuideReader.read(after)
    guard let guide else {
      findings += found.filter { $0.severity == .error }
      return false
    }
    let facts = guide.edition(date)?.facts
    guard let facts, facts.state == .draft, facts.corrections.isEmpty, facts.withdrawal == nil,
      facts.levelChanges.isEmpty, facts.moved.isEmpty
    else {
      findings += cannotEdit(source)
      return false
    }
    return true
  }

  private func cannotEdit(_ source: EditionDate) -> [Diagnostic] {
    [
      Diagnostic(
        .yamlShape, "the state of this file cannot be changed by itself",
        at: content.start(of: "editions/\(source)/edition.yml"),
        help: "write each key on a line of its own, for example “state: decided”")
    ]
  }

  private static let words = [
    ("title", "the name of the new edition"), ("summary", "what is in it"),
    ("reasons", "why it says what it says"), ("decision", "who decides it, when, and where that is recorded"),
    ("review_on", "the day by which it will be looked at again"),
    ("took_part", "who took part this time"), ("you_said", "what people said this time"),
    ("next_meeting", "the next meeting"),
  ]

  private func toChange(in after: SourceFolder) -> [String] {
    let outline = EditionOutline(of: date, in: after)
    let lines = Self.words.compactMap { key, words in
      outline?.place(of: key).map { ($0, "\($0.path):\($0.line): \(key): \(words)") }
    }
    return lines.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func refuse<Value>(_ message: String, help: String) -> Value? {
    refuse([Diagnostic(.editionDate, message, at: content.start(of: "editions/\(date)"), help: help)])
  }

  private mutating func refuse<Value>(_ diagnostics: [Diagnostic]) -> Value? {
    findings += diagnostics
    return nil
  }
}
