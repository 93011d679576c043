import GuideChanges
import GuideModel

/// The differences between two editions as lines for a person: a heading for each part, and a row for each difference.
struct ChangesText {
  private(set) var lines: [String]

  init(_ changes: EditionChanges) {
    guard !changes.isEmpty else {
      lines = ["Nothing is different between the editions of \(changes.from) and \(changes.to)."]
      return
    }
    lines = ["Changes from the edition of \(changes.from) to the edition of \(changes.to)"]
    if changes.to < changes.from {
      lines.append("Read backwards: each reason was given for the change the other way.")
    }
    for scheme in changes.schemes { add(scheme) }
    section("Challenge routes", changes.routes.flatMap(Self.rows))
    section("Guidance", items(changes.guidance, "Page"))
    section("Letters", items(changes.letters, "Letter"))
    section("Glossary", items(changes.glossary, "Word"))
    section("Corrections", changes.corrections.map(Self.row))
  }

  private mutating func add(_ scheme: SchemeDifference) {
    lines += ["", "\(scheme.name.current ?? "") (\(scheme.id))"]
    if scheme.isAdded || scheme.isGone {
      lines.append(
        "  The whole scheme is \(scheme.isAdded ? "new" : "gone").\(ReasonText.words(scheme.reasons))")
    }
    part("Levels", scheme.levels.flatMap(LevelText.rows))
    part("The scheme itself", scheme.fields.map(FieldText.row))
    part("Ground rules", scheme.promises.map(FieldText.row))
    part(
      "Reference services",
      items(scheme.services, "Service") { "“\($0.service)” at level \($0.level)" })
    part("Groups", items(scheme.groups, "Group"))
    part("Examples", items(scheme.examples, "Example"))
    part("Current ranges", rangeRows(scheme.ranges) + items(scheme.shares, "Share") { "“\($0.name)”" })
    part("Guidance", items(scheme.guidance, "Page"))
  }

  /// One row where only one of the editions has figures, else a row for each.
  private func rangeRows(_ ranges: [ItemChange<ObservedKey>]) -> [String] {
    guard let first = ranges.first else { return [] }
    if first.isGone, ranges.allSatisfy(\.isGone) { return ["All \(ranges.count) figures are gone."] }
    if first.isAdded, ranges.allSatisfy(\.isAdded) { return ["All \(ranges.count) figures are new."] }
    return items(ranges, "Figure") { key in
      let scope = key.scope == .all ? "all levels" : "level \(key.scope.name)"
      return "of \(scope), \(key.group.map { "group “\($0)”" } ?? "everybody")"
    }
  }

  private mutating func section(_ heading: String, _ rows: [String]) {
    guard !rows.isEmpty else { return }
    lines += ["", heading] + rows.map { "  " + $0 }
  }

  private mutating func part(_ heading: String, _ rows: [String]) {
    guard !rows.isEmpty else { return }
    lines += ["  " + heading] + rows.map { "    " + $0 }
  }

  /// Rows of things that are named by their titles.
  private func items<ID>(_ items: [ItemChange<ID>], _ what: String) -> [String] {
    items.flatMap { Self.rows($0, "\(what) “\($0.title.current ?? "")”") }
  }

  /// Rows of things that are named by what they are about.
  private func items<ID>(_ items: [ItemChange<ID>], _ what: String, _ name: (ID) -> String) -> [String] {
    items.flatMap { Self.rows($0, "\(what) \($0.id.current.map(name) ?? "")") }
  }

  private static func rows<ID>(_ item: ItemChange<ID>, _ name: String) -> [String] {
    if item.isAdded || item.isGone {
      let had = item.fields.compactMap(FieldText.brief)
      return [
        "\(name) is \(item.isAdded ? "new" : "gone")" + (had.isEmpty ? "." : ": ")
          + had.joined(separator: "; ")
      ]
    }
    return ["\(name):"] + item.fields.map(FieldText.row).map { "  " + $0 }
  }

  private static func rows(_ route: RouteDifference) -> [String] {
    let name = "Route “\(route.title.current ?? "")”"
    if route.isAdded { return ["\(name) is new."] }
    if route.isGone { return ["\(name) is gone."] }
    let steps = route.steps.flatMap { rows($0, "Step “\($0.title.current ?? "")”") }
    return ["\(name):"] + (route.fields.map(FieldText.row) + steps).map { "  " + $0 }
  }

  private static func row(_ correction: Change<Correction>) -> String {
    let words = correction.current.map { "\($0.madeOn): \($0.what) Reason: \($0.why)" } ?? ""
    return correction.before == nil ? "New, \(words)" : "No longer told, \(words)"
  }
}

/// Reasons at the end of a row.
enum ReasonText {
  static func words(_ reasons: [GivenReason]) -> String {
    guard reasons.count > 1 else { return reasons.first.map { " Reason: \($0.reason)" } ?? "" }
    return " Reasons: " + reasons.map { "(\($0.edition)) \($0.reason)" }.joined(separator: " ")
  }
}
