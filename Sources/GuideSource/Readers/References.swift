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

/// The contacts of `guide.yml`, for those who name one.
struct KnownContacts: Sendable {
  let known: Known<ContactID>
  /// Those that could be read.
  let all: [Contact]
  /// The day on which the text that names a contact comes into force; nil for one that is always as it is today.
  var day: CalendarDate?

  /// Nothing is known because the place of definition could not be read.
  static var nothing: KnownContacts { KnownContacts(known: .nothing, all: []) }

  /// False when a fault hides what a contact is; who is missing is then no finding of its own.
  var isWhole: Bool { known.isWhole && known.ids.count == all.count }

  /// The same for what an edition says.
  func named(by edition: EditionDate) -> KnownContacts {
    KnownContacts(known: known, all: all, day: edition.date)
  }

  /// The day since when a contact must not be named.
  fileprivate func closing(of id: ContactID) -> CalendarDate? {
    guard let closed = all.first(where: { $0.id == id })?.closing?.on else { return nil }
    return day.map { closed <= $0 } ?? true ? closed : nil
  }
}

/// Checks that a name written in one place is defined in another, and defined once.
enum References {
  static func contact(in contacts: KnownContacts) -> (Located<String>, inout Findings) -> ContactID? {
    { text, findings in
      let id = find(
        text, in: contacts.known, name: \.slug, .contactUnknown, "contact", "guide.yml", &findings)
      if let id, let day = contacts.closing(of: id) {
        findings.add(
          .contactClosed, "the contact “\(id)” is closed from \(day)", at: text.location,
          help: "name a contact that stays open")
      }
      return id
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

  static func letter(in known: Known<LetterID>) -> (Located<String>, inout Findings) -> LetterID? {
    { text, findings in
      find(text, in: known, name: \.slug, .letterUnknown, "letter", "the letters folder", &findings)
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
