import Diagnostics
import GuideDisclosure
import GuideModel
import GuideRecords
import GuideTestSupport

/// A made-up council that publishes one edition after another with the real engine.
struct Council {
  private let scheme: SchemeID
  private let levels: [Level]
  private let groups: [GroupID]
  private let series: DisclosureSeries
  private var entries: [Ledger.Entry] = []
  private var basis: [PublishedBasis] = []
  /// Whether the budget book says what all budgets cost, to the nearest £10,000.
  private let printsSpend: Bool
  private var facts: [OutsideFact] = []
  /// The people behind each day of published numbers.
  private(set) var published: [(day: CalendarDate, people: [Population.Person])] = []
  private(set) var isRefused = false

  init?(groupCount: Int, series: DisclosureSeries, printsSpend: Bool) {
    scheme = series.scheme
    self.printsSpend = printsSpend
    self.series = series
    groups = (0..<groupCount).compactMap { GroupID("group-\($0 + 1)") }
    levels = Population.founding.compactMap { row in
      LevelID(row.name).map { id in
        Level(
          id: id, name: nil,
          kind: row.name == "Exceptional" ? .exceptional : row.pounds == 0 ? .signpost : .budget,
          budget: Budget(amount: Pounds(pence: row.pounds * 100), period: .year), points: nil,
          expectedPeople: nil, totalSpend: nil, support: "Support", reviewMonths: nil, fastTrackUpTo: nil,
          source: nil)
      }
    }
  }

  /// Publishes what may be published of these people on this day.
  mutating func publish(_ people: [Population.Person], on day: CalendarDate, forgetful: Bool) {
    guard let caseload = caseload(people, on: day) else {
      isRefused = true
      return
    }
    let history = forgetful ? [] : entries
    let states = history.compactMap { PublishedCounts($0.table, prices: prices) }.uniqueDays
    let known = facts + (printsSpend ? [spend(of: people, on: day)] : [])
    let audit = SeriesAudit(states: states, facts: known, policy: DisclosurePolicy())
    let next = NextFigures(
      caseload, series: series, levels: levels, history: history, basis: basis, audit: audit)
    guard let table = try? next.outcome().table else {
      isRefused = true
      return
    }
    entries.append(
      Ledger.Entry(edition: EditionDate(day), scheme: scheme, recordedFor: day, table: table))
    basis.append(PublishedBasis(asAt: day, levels: levels, caseload: caseload))
    if table.countDates.first == day {
      published.append((day, people))
      facts = known
    }
  }

  /// How far one budget may be from its level's own: what a reader of the budget book must allow for.
  private static let variesPercent = 30

  private func spend(of people: [Population.Person], on day: CalendarDate) -> OutsideFact {
    let spent = people.reduce(0) { $0 + $1.agreed }
    let step: Int64 = 1_000_000
    let from = Pounds(pence: spent / step * step)
    return OutsideFact(
      what: "budget book", scheme: scheme, asAt: day,
      figure: .spend(from...Pounds(pence: from.pence + step), variesPercent: Self.variesPercent))
  }

  /// The records go through the real reader, as a file would.
  private func caseload(_ people: [Population.Person], on day: CalendarDate) -> Caseload? {
    let withMoney = Set(levels.filter { $0.budget.map { $0.amount > .zero } ?? false }.map(\.id))
    var reader = RecordsReader(
      RecordsSchema(levels: levels.map(\.id), groups: groups, withMoney: withMoney, asAt: day),
      path: "records.csv")
    var text = "level,group,indicative,agreed,agreed_on,held_as,household\n"
    for person in people {
      let heldAs = withMoney.contains(levels[person.level].id) ? person.heldAs.rawValue : ""
      text +=
        "\(levels[person.level].id),\(groups[person.group]),\(Pounds(pence: person.indicative).decimal),"
        + "\(Pounds(pence: person.agreed).decimal),\(person.agreedOn),\(heldAs),\(person.id)\n"
    }
    reader.read(Array(text.utf8))
    return reader.finish().caseload
  }

  private var prices: [LevelID: Budget] {
    Dictionary(
      levels.compactMap { level in level.budget.map { (level.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Council {
  /// The line that the attack reads: what was published, and apart from it the truth.
  func line(name: String) -> JSONValue {
    [
      "name": .string(name),
      "ledger": Ledger(entries: entries).json,
      "changes": .array(
        zip(published, published.dropFirst()).map { .integer(Self.changes($0.people, $1.people)) }),
      "prices": .object(
        Population.founding.map { JSONMember($0.name, [.integer($0.pounds), .integer($0.pounds)]) }),
      "facts": .array(facts.compactMap(json)),
      "truth": .array(published.map(truth)),
      "refused": .bool(isRefused),
    ]
  }

  /// As it would stand in `guide.yml`.
  private func json(_ fact: OutsideFact) -> JSONValue? {
    guard case .spend(let range, let varies) = fact.figure else { return nil }
    return [
      "what": .string(fact.what), "scheme": .string(scheme.slug), "as_at": .string(fact.asAt.iso),
      "spend": [
        "from": .string(range.lowerBound.decimal), "to": .string(range.upperBound.decimal),
        "varies_percent": .integer(varies),
      ],
    ]
  }

  /// How many people joined or moved in, or left or moved out: the larger of the two.
  private static func changes(_ before: [Population.Person], _ after: [Population.Person]) -> Int {
    let places = { (people: [Population.Person]) in Set(people.map { [$0.id, $0.level, $0.group] }) }
    let (old, new) = (places(before), places(after))
    return max(old.subtracting(new).count, new.subtracting(old).count)
  }

  private func truth(_ state: (day: CalendarDate, people: [Population.Person])) -> JSONValue {
    let cells = levels.indices.map { level in
      JSONMember(
        levels[level].id.name,
        .object(
          groups.indices.map { group in
            JSONMember(
              groups[group].slug,
              .integer(state.people.filter { $0.level == level && $0.group == group }.count))
          }))
    }
    return ["as_at": .string(state.day.iso), "cells": .object(cells)]
  }
}

extension [PublishedCounts] {
  /// The first table of each day: a repeated one adds nothing.
  fileprivate var uniqueDays: [PublishedCounts] {
    var days: Set<CalendarDate> = []
    return filter { days.insert($0.asAt).inserted }
  }
}
