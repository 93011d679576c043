import Diagnostics
import GuideChanges
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// The minimal guide in April, and the same with changes in October.
struct TwoEditions {
  static let later = "editions/2026-10-01"
  static let scheme = "\(later)/short-breaks"

  var folder = ContentFolder.withLetter().withEdition("2026-10-01")

  /// Exchanges words that must be there in a file of the later edition.
  mutating func replace(_ old: String, with new: String, in file: String) throws {
    let path = "\(Self.later)/\(file)"
    try #require(folder.text(of: path)?.contains(old) == true, "\(file) must hold “\(old)”")
    folder = folder.replacing(old, with: new, in: path)
  }

  /// Adds a file, replaces it, or takes it away, in the later edition.
  mutating func set(_ file: String, _ text: String?) {
    folder = folder.with("\(Self.later)/\(file)", text)
  }

  /// Says why levels changed: each line is the inside of an entry.
  mutating func explain(_ entries: [String]) {
    guard !entries.isEmpty else { return }
    let lines = entries.map { "  - {scheme: short-breaks, \($0)}\n" }.joined()
    folder = folder.appending("\nlevel_changes:\n\(lines)", to: "\(Self.later)/edition.yml")
  }

  func guide() throws -> Guide {
    let (guide, findings) = GuideReader.read(folder.source)
    let errors = findings.filter { $0.severity == .error }.map { "\($0.code) \($0.message)" }
    return try #require(guide, "\(errors)")
  }

  /// From April to October.
  func changes() throws -> EditionChanges {
    let guide = try guide()
    return EditionChanges(from: guide.editions[0], to: guide.editions[1])
  }

  /// From October back to April.
  func reversed() throws -> EditionChanges {
    let guide = try guide()
    return EditionChanges(from: guide.editions[1], to: guide.editions[0])
  }
}

/// One difference as a test compares it: what it is about, and both sides.
struct Row: Hashable, Comparable, CustomStringConvertible {
  let what: String
  let before: String?
  let after: String?

  init(_ what: String, _ before: String?, _ after: String?) {
    self.what = what
    self.before = before
    self.after = after
  }

  var mirrored: Row { Row(what, after, before) }
  var description: String { "\(what): \(before ?? "–") → \(after ?? "–")" }

  static func < (left: Row, right: Row) -> Bool { left.description < right.description }
}

extension EditionChanges {
  /// Every difference in a row of its own.
  var rows: [Row] {
    var items = schemes.flatMap(\.rows) + routes.flatMap(\.rows)
    items += guidance.flatMap { $0.rows("guidance", \.slug) }
    items += letters.flatMap { $0.rows("letter", \.slug) }
    items += glossary.flatMap { $0.rows("glossary", \.slug) }
    return (items + corrections.map { Row("correction", $0.before?.what, $0.after?.what) }).sorted()
  }
}

extension ItemChange {
  func rows(_ kind: String, _ name: (ID) -> String) -> [Row] {
    guard let before = id.before, let after = id.after else {
      return [Row("\(kind) \(id.current.map(name) ?? "")", id.before.map(name), id.after.map(name))]
    }
    let names = [name(before), name(after)]
    // A thing whose level has another name is named by both, in an order that does not depend on the direction.
    return fields.rows("\(kind) \(Set(names).sorted().joined(separator: "|"))")
  }
}

extension [FieldChange] {
  func rows(_ of: String) -> [Row] {
    map { change in
      Row(
        "\(of): \(change.field.name)", change.value.before.map { "\($0)" },
        change.value.after.map { "\($0)" })
    }
  }
}

extension SchemeDifference {
  fileprivate var rows: [Row] {
    guard !isAdded, !isGone else { return [Row("scheme \(id)", name.before, name.after)] }
    return fields.rows("scheme \(id)") + levels.flatMap(\.rows) + promises.rows("promise")
      + services.flatMap { $0.rows("service") { "\($0.level)/\($0.service)" } }
      + groups.flatMap { $0.rows("group", \.slug) } + examples.flatMap { $0.rows("example", \.slug) }
      + ranges.flatMap { $0.rows("range") { "\($0.scope.name)/\($0.group?.slug ?? "all")" } }
      + shares.flatMap { $0.rows("share", \.name) } + guidance.flatMap { $0.rows("scheme guidance", \.slug) }
  }
}

extension LevelDifference {
  fileprivate var rows: [Row] {
    let names = { (levels: [LevelMention]) in levels.map(\.id.name).joined(separator: ",") }
    let fields = passages.flatMap { passage in
      passage.fields.rows(
        "level \(Set([passage.before.name, passage.after.name]).sorted().joined(separator: "|"))")
    }
    guard course != .changed else { return fields }
    return [Row("levels", names(before), names(after))] + fields
  }
}

extension RouteDifference {
  fileprivate var rows: [Row] {
    guard !isAdded, !isGone else { return [Row("route \(id)", title.before, title.after)] }
    return fields.rows("route \(id)") + steps.flatMap { $0.rows("step", \.slug) }
  }
}
