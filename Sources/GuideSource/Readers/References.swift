import Diagnostics
import GuideModel

/// Checks that a name written in one place is defined in another, and defined once.
enum References {
  static func contact(in known: [ContactID]) -> (Located<String>, inout Findings) -> ContactID? {
    { text, findings in
      find(text, in: known, name: \.slug, .contactUnknown, "contact", "guide.yml", &findings)
    }
  }

  static func source(in known: [SourceID]) -> (Located<String>, inout Findings) -> SourceID? {
    { text, findings in
      find(text, in: known, name: \.slug, .sourceUnknown, "source", "scheme.yml", &findings)
    }
  }

  static func group(in known: [GroupID]) -> (Located<String>, inout Findings) -> GroupID? {
    { text, findings in
      find(text, in: known, name: \.slug, .groupUnknown, "group", "scheme.yml", &findings)
    }
  }

  static func level(in known: [LevelID]) -> (Located<String>, inout Findings) -> LevelID? {
    { text, findings in
      find(text, in: known, name: \.name, .levelUnknown, "level", "levels.csv", &findings)
    }
  }

  static func route(in known: [RouteID]) -> (Located<String>, inout Findings) -> RouteID? {
    { text, findings in
      find(text, in: known, name: \.slug, .routeUnknown, "route", "the routes folder", &findings)
    }
  }

  /// Adds a finding that names both places when `id` has been seen before; else remembers it.
  static func once<ID: Hashable & CustomStringConvertible>(
    _ id: ID?, at place: SourceLocation, seen: inout [ID: SourceLocation], _ code: DiagnosticCode,
    _ what: String, _ findings: inout Findings
  ) {
    guard let id else { return }
    if let first = seen[id] {
      findings.add(
        code, "the \(what) “\(id)” is defined twice", at: place, help: "give each \(what) a name of its own",
        notes: [.init("first defined here", at: first)])
    } else {
      seen[id] = place
    }
  }

  private static func find<ID>(
    _ text: Located<String>, in known: [ID], name: (ID) -> String, _ code: DiagnosticCode, _ what: String,
    _ home: String, _ findings: inout Findings
  ) -> ID? {
    if let id = known.first(where: { name($0) == text.value }) { return id }
    findings.add(
      code, "there is no \(what) “\(text.value)” in \(home)", at: text.location,
      help: Suggestion.help(for: text.value, among: known.map(name)))
    return nil
  }
}
