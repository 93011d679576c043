import GuideModel

/// The table of levels as data: every figure that the pages show of a level, and none that they do not.
enum LevelColumns {
  /// A level, with what the council's policy lets be told of expected numbers.
  struct Row: Sendable {
    let level: Level
    let people: ClosedRange<Int>?
    let spend: Pounds?
  }

  static let columns: [DataColumn<Row>] = [
    DataColumn("level", .text, isRequired: true) { .text($0.level.id.name) },
    DataColumn("name", .text) { .optional($0.level.name) },
    DataColumn("kind", .choice(LevelKind.allCases.map(\.rawValue)), isRequired: true) {
      .text($0.level.kind.rawValue)
    },
    DataColumn("budget", .pounds) { .optional($0.level.budget?.amount) },
    DataColumn("period", .choice(Period.allCases.map(\.rawValue))) {
      .optional($0.level.budget?.period.rawValue)
    },
    DataColumn("budget_per_year", .pounds) { .optional($0.level.budget?.perYear) },
    DataColumn("points_from", .count) { .optional($0.level.points?.from) },
    DataColumn("points_to", .count) { .optional($0.level.points?.to) },
    DataColumn("expected_people_min", .count) { .optional($0.people?.lowerBound) },
    DataColumn("expected_people_max", .count) { .optional($0.people?.upperBound) },
    DataColumn("total_spend", .pounds) { .optional($0.spend) },
    DataColumn("support", .text, isRequired: true) { .text($0.level.support) },
    DataColumn("review_months", .count) { .optional($0.level.reviewMonths) },
    DataColumn("fast_track_up_to", .pounds) { .optional($0.level.fastTrackUpTo) },
    DataColumn("source", .text) { .optional($0.level.source?.slug) },
  ]

  /// The table of a scheme, in the council's order.
  static func table(of scheme: Scheme, policy: ExpectedPeoplePolicy) -> DataTable {
    DataTable(
      columns,
      scheme.table.levels.map {
        Row(
          level: $0, people: policy.people($0.expectedPeople), spend: policy.spend($0.totalSpend))
      }, key: ["level"])
  }
}

extension ExpectedPeoplePolicy {
  /// What may be told of a number of expected people: a band, the number itself, or nothing.
  func people(_ count: Int?) -> ClosedRange<Int>? {
    guard let count else { return nil }
    switch self {
    case .banded: return PublicBand(holding: count).bounds
    case .exact: return count...count
    case .hidden: return nil
    }
  }

  /// What may be told of expected spending: nothing beside bands, since price × people would give them away.
  func spend(_ amount: Pounds?) -> Pounds? {
    if case .exact = self { return amount }
    return nil
  }
}

extension Budget {
  /// The budget of a year, exact.
  var perYear: Pounds { Pounds(pence: pencePerYear) }
}
