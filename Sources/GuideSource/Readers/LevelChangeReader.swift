import Diagnostics
import GuideModel

/// An entry of `level_changes` for one level, with the places of its names.
struct WrittenLevelChange {
  let change: LevelChange
  let scheme: SourceLocation
  /// Where the level is named; where the entry begins when it is for a whole scheme.
  let level: SourceLocation
  let was: [Located<LevelID>]
  let now: Located<LevelID>?
}

/// What `edition.yml` says of levels that are not as they were.
struct WrittenLevelChanges {
  var entries: [WrittenLevelChange] = []
  /// Where the list stands, or the start of the file without one.
  var place: SourceLocation
}

/// Reads `level_changes` in `edition.yml`: why levels are not as they were, and what became of them.
///
/// Whether the names are those of levels is checked when both editions are known.
enum LevelChangeReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> WrittenLevelChanges {
    let entries = reader.list("level_changes", required: false, &findings, entry).flatMap(\.self)
    let start = SourceLocation(path: reader.location.path, line: 1, column: 1)
    return WrittenLevelChanges(entries: entries, place: reader.keyPlace(of: "level_changes") ?? start)
  }

  private static func level(_ text: Located<String>, _ findings: inout Findings) -> Located<LevelID>? {
    ValueReader.levelID(text, &findings).map { Located($0, at: text.location) }
  }

  /// One entry: for a whole scheme, for one level, or for several that changed for one reason.
  private static func entry(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> [WrittenLevelChange]? {
    let schemePlace = reader.place(of: "scheme")
    let scheme: SchemeID? = reader.value("scheme", &findings, ValueReader.identifier)
    let levels = reader.oneOrMore("level", &findings, level)
    let was = reader.oneOrMore("was", &findings, level)
    let isGone = reader.mark("gone", &findings)
    let now = reader.optional("now", &findings, level)
    let reason = reader.text("reason", &findings)
    let needs = reader.optionalText("how_needs_are_met", &findings)
    guard isShapeSound(reader, levels: levels.count, &findings), let scheme, let reason else { return nil }
    // A name that could not be read has its own finding, and its entry would say something else without it.
    guard reader.has("level") == !levels.isEmpty, reader.has("was") == !was.isEmpty,
      reader.has("now") == (now != nil)
    else { return nil }
    let course: LevelChange.Course =
      isGone ? .gone(now: now?.value) : was.isEmpty ? .changed : .made(from: was.map(\.value))
    let named = levels.isEmpty ? [nil] : levels.map(Optional.some)
    return named.map { level in
      WrittenLevelChange(
        change: LevelChange(
          scheme: scheme, level: level?.value, course: course, reason: reason, howNeedsAreMet: needs),
        scheme: schemePlace, level: level?.location ?? reader.location, was: was, now: now)
    }
  }

  /// `was` is for one level that is there, `gone` for one that is not, and `now` goes with `gone`.
  private static func isShapeSound(
    _ reader: MappingReader, levels: Int, _ findings: inout Findings
  ) -> Bool {
    let fault: (key: String, message: String, help: String)?
    if reader.has("was"), reader.has("gone") {
      fault = (
        "was", "a level that is gone cannot be made from others",
        "write “was” at the level that is there now, or “gone: true” at the one that is not"
      )
    } else if reader.has("now"), !reader.has("gone") {
      fault = ("now", "“now” is only for a level that is gone", "add “gone: true”, or take “now” away")
    } else if levels != 1, let key = ["was", "gone"].first(where: reader.has) {
      fault = (
        key, "“\(key)” is for one level, and the entry names \(levels)", "write an entry for each level"
      )
    } else {
      fault = nil
    }
    guard let fault else { return true }
    findings.add(
      .yamlShape, fault.message, at: reader.keyPlace(of: fault.key) ?? reader.location, help: fault.help)
    return false
  }
}
