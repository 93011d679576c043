package import Diagnostics
import GuideModel

extension EditionChanges {
  /// The form that this program writes; a later one may add keys and changes the number when it changes any.
  package static let version = 1

  /// Every difference for programs; docs/differences.md tells its keys.
  ///
  /// A side that does not have a thing is `null`, and a list without differences is empty.
  package var json: JSONValue {
    [
      "version": .integer(Self.version),
      "from": .string(from.date.iso),
      "to": .string(to.date.iso),
      "schemes": .array(schemes.map(\.json)),
      "routes": .array(routes.map(\.json)),
      "guidance": .array(guidance.map { $0.json(\.slug) }),
      "letters": .array(letters.map { $0.json(\.slug) }),
      "glossary": .array(glossary.map { $0.json(\.slug) }),
      "corrections": .array(corrections.map { $0.json(\.json) }),
    ]
  }
}

extension Change {
  /// The two sides of a change.
  func json(_ value: (Value) -> JSONValue) -> JSONValue {
    ["before": .optional(before, value), "after": .optional(after, value)]
  }
}

extension ItemChange {
  /// What became of one thing; `name` gives the lasting name of it.
  fileprivate func json(_ name: (ID) -> String) -> JSONValue {
    [
      "id": id.json { .string(name($0)) }, "title": title.json(JSONValue.string),
      "fields": .array(fields.map(\.json)),
    ]
  }
}

extension SchemeDifference {
  fileprivate var json: JSONValue {
    [
      "id": .string(id.slug),
      "name": name.json(JSONValue.string),
      "reasons": .array(reasons.map(\.json)),
      "fields": .array(fields.map(\.json)),
      "levels": .array(levels.map(\.json)),
      "promises": .array(promises.map(\.json)),
      "reference_services": .array(services.map { $0.json { "\($0.level)/\($0.service)" } }),
      "groups": .array(groups.map { $0.json(\.slug) }),
      "examples": .array(examples.map { $0.json(\.slug) }),
      "ranges": .array(ranges.map { $0.json { "\($0.scope.name)/\($0.group?.slug ?? "all")" } }),
      "shares": .array(shares.map { $0.json(\.name) }),
      "guidance": .array(guidance.map { $0.json(\.slug) }),
    ]
  }
}

extension LevelDifference {
  fileprivate var json: JSONValue {
    [
      "what": .string(course.rawValue),
      "before": .array(before.map(\.json)),
      "after": .array(after.map(\.json)),
      "passages": .array(
        passages.map { passage in
          [
            "before": .string(passage.before.name), "after": .string(passage.after.name),
            "fields": .array(passage.fields.map(\.json)),
          ]
        }),
      "reasons": .array(reasons.map(\.json)),
    ]
  }
}

extension LevelMention {
  fileprivate var json: JSONValue {
    [
      "level": .string(id.name), "name": .optional(name, JSONValue.string), "kind": .string(kind.rawValue),
      "budget": .optional(budget, \.json),
    ]
  }
}

extension GivenReason {
  fileprivate var json: JSONValue {
    ["edition": .string(edition.date.iso), "reason": .string(reason)]
  }
}

extension RouteDifference {
  fileprivate var json: JSONValue {
    [
      "id": .string(id.slug), "title": title.json(JSONValue.string), "fields": .array(fields.map(\.json)),
      "steps": .array(steps.map { $0.json(\.slug) }),
    ]
  }
}

extension Correction {
  fileprivate var json: JSONValue {
    ["made_on": .string(madeOn.iso), "what": .string(what), "why": .string(why)]
  }
}
