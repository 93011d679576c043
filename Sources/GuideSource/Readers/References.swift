import Diagnostics
import GuideModel

/// The names that are defined in one place, for checking those that are used in another.
struct Known<ID: Sendable>: Sendable {
  let ids: [ID]
  /// False when a fault may have hidden a name; an unknown name is then no finding of its own.
  let isWhole: Bool

  /// Nothing is known because the place of definition could not be read.
  static var nothing: Known { Known(ids: [], isWhole: false) }
}

/// The contacts of `guide.yml`.
struct KnownContacts: Sendable {
  let ids: Known<ContactID>
  /// Those that could be read.
  let all: [Contact]

  /// False when a fault hides what a contact is; who is missing is then no finding of its own.
  var isWhole: Bool { ids.isWhole && ids.ids.count == all.count }

  static var nothing: KnownContacts { KnownContacts(ids: .nothing, all: []) }
}

/// Checks that a name written in one place is defined in another, and defined once.
enum References {
  static func contact(in known: Known<ContactID>) -> (Located<String>, inout Findings) -> ContactID? {
    { text, findings in
      find(text, in: known, name: \.slug, .contactUnknown, "contact", "guide.yml", &findings)
    }
  }

  static func source(in known: Known<SourceID>) -> (Located<String>, inout Findings) -> SourceID? {
    { text, findings in
      find(text, in: known, name: \.slug, .sourceUnknown, "source", "scheme.yml", &findings)
    }
  }

  static func group(in known: Known<GroupID>) -> (Located<String>, inout Findings) -> GroupID? {
    { text, findings in
      find(text, in: known, name: \.slug, .groupUnknown, "group", "scheme.yml", &findings)
    }
  }

  static func level(in known: Known<LevelID>) -> (Located<String>, inout Findings) -> LevelID? {
    { text, findings in
      find(text, in: known, name: \.name, .levelUnknown, "level", "levels.csv", &findings)
    }
  }

  static func route(in known: Known<RouteID>) -> (Located<String>, inout Findings) -> RouteID? {
    { text, findings in
      find(text, in: known, name: \.slug, .routeUnknown, "route", "the routes folder", &findings)
    }
  }

  static func step(in known: Known<StepID>) -> (Located<String>, inout Findings) -> StepID? {
    { text, findings in
      find(text, in: known, name: \.slug, .stepUnknown, "step", "this route", &findings)
    }
  }

  /// False, with a finding that names both places, when `id` has been seen before; else remembers it.
  @discardableResult
  static func once<ID: Hashable & CustomStringConvertible>(
    _ id: ID?, at place: SourceLocation, seen: inout [ID: SourceLocation], _ code: DiagnosticCode,
    _ what: String, _ findings: inout Findings
  ) -> Bool {
    guard let id else { return true }
    guard let first = seen[id] else {
      seen[id] = place
      return true
    }
    findings.add(
      code, "the \(what) “\(id)” is defined twice", at: place, help: "give each \(what) a name of its own",
      notes: [.init("first defined here", at: first)])
    return false
  }

  private static func find<ID>(
    _ text: Located<String>, in known: Known<ID>, name: (ID) -> String, _ code: DiagnosticCode,
    _ what: String, _ home: String, _ findings: inout Findings
  ) -> ID? {
    if let id = known.ids.first(where: { name($0) == text.value }) { return id }
    guard known.isWhole else { return nil }
    findings.add(
      code, "there is no \(what) “\(text.value)” in \(home)", at: text.location,
      help: Suggestion.help(for: text.value, among: known.ids.map(name))
        ?? "add it to \(home), or correct the name")
    return nil
  }
}
