/// Where an edition stands on a day.
package enum EditionStanding: Hashable, Sendable {
  /// Since the first day of its present time in force: it may have counted before, and been replaced in between.
  case inForce(since: CalendarDate)
  /// Decided, and not yet in force.
  case announced
  /// Another edition took its place: the days on which it counted.
  case replaced([InForce])
  case withdrawn(Withdrawal)
  case draft
  case consultation
}

/// Days on which one edition was in force without a break; the last one is open.
package struct InForce: Hashable, Sendable {
  package let edition: EditionDate
  package let from: CalendarDate
  package let to: CalendarDate?

  package init(edition: EditionDate, from: CalendarDate, to: CalendarDate?) {
    self.edition = edition
    self.from = from
    self.to = to
  }
}

/// Days after the first edition on which none was in force; open while that is so.
package struct WithoutEdition: Hashable, Sendable {
  package let from: CalendarDate
  package let to: CalendarDate?
}

extension Guide {
  /// The days between and after some periods, up to a day, on which no edition was in force.
  package func withoutEdition(asAt day: CalendarDate) -> [WithoutEdition] {
    let counted = periods.filter { $0.from <= day }
    return counted.indices.compactMap { index in
      let next = index + 1 < counted.count ? counted[index + 1].from : nil
      guard let from = counted[index].to?.dayAfter, from <= day, from != next else { return nil }
      return WithoutEdition(from: from, to: next?.dayBefore)
    }
  }

  /// The edition that counted on a day: the latest one decided, unless the council has taken it back by then.
  package func editionInForce(on day: CalendarDate) -> Edition? {
    editions.last { $0.counts(on: day) }
  }

  /// The edition that the site shows first: the one in force, else the next that will be, else the newest there is.
  package func edition(asAt day: CalendarDate) -> Edition? {
    editionInForce(on: day) ?? editions.first { $0.facts.state == .decided && $0.date.date > day }
      ?? editions.last
  }

  /// The edition with this date.
  package func edition(_ date: EditionDate) -> Edition? { editions.first { $0.date == date } }

  /// Where an edition stands on a day.
  package func standing(of edition: Edition, asAt day: CalendarDate) -> EditionStanding {
    switch edition.facts.state {
    case .draft: return .draft
    case .consultation: return .consultation
    case .decided, .withdrawn: break
    }
    if let withdrawal = edition.facts.withdrawal, withdrawal.on <= day { return .withdrawn(withdrawal) }
    guard edition.date.date <= day else { return .announced }
    let counted = periods.filter { $0.edition == edition.date && $0.from <= day }
    guard let last = counted.last, last.to.map({ $0 >= day }) ?? true else { return .replaced(counted) }
    return .inForce(since: last.from)
  }

  /// Which edition was in force when, in order; a day before the first has none.
  package var periods: [InForce] {
    var periods: [InForce] = []
    let days = daysOfChange
    for (index, day) in days.enumerated() {
      let to = index + 1 < days.count ? days[index + 1].dayBefore : nil
      guard let edition = editionInForce(on: day) else { continue }
      if let last = periods.last, last.edition == edition.date, last.to == day.dayBefore {
        periods[periods.count - 1] = InForce(edition: last.edition, from: last.from, to: to)
      } else {
        periods.append(InForce(edition: edition.date, from: day, to: to))
      }
    }
    return periods
  }

  /// The next day after this one on which the site shows something else, and must be built again.
  package func nextChange(after day: CalendarDate) -> CalendarDate? {
    (daysOfChange + facts.contacts.compactMap(\.closing?.on)).filter { $0 > day }.min()
  }

  /// The edition before another one, with which it is compared: the one that counted on the day before its first, else the
  /// last one published.
  package func edition(before edition: Edition) -> Edition? {
    let earlier = editions.filter { $0.date < edition.date && $0.isPublished }
    let counting = edition.date.date.dayBefore.flatMap { day in earlier.last { $0.counts(on: day) } }
    return counting ?? earlier.last
  }

  /// The same guide without editions that are not decided.
  package var withoutDrafts: Guide { with(editions: editions.filter(\.isPublished)) }

  private var daysOfChange: [CalendarDate] {
    let published = editions.filter(\.isPublished)
    return Set(published.map(\.date.date) + published.compactMap(\.facts.withdrawal?.on)).sorted()
  }
}

extension Edition {
  /// Decided, even if taken back later: such an edition has an address for ever.
  package var isPublished: Bool { facts.state == .decided || facts.state == .withdrawn }

  fileprivate func counts(on day: CalendarDate) -> Bool {
    isPublished && date.date <= day && facts.withdrawal.map { day < $0.on } ?? true
  }
}

extension Edition.Facts {
  /// The id of each correction: its day, and its number among those of the day.
  package var correctionAnchors: [String] {
    corrections.indices.map { index in
      let day = corrections[index].madeOn
      let earlier = corrections[..<index].filter { $0.madeOn == day }.count
      return "correction-\(day)" + (earlier == 0 ? "" : "-\(earlier + 1)")
    }
  }

  /// The last day on which something in the edition was decided, put right or taken back.
  package var changedOn: CalendarDate? {
    (corrections.map(\.madeOn) + [decision.madeOn] + [withdrawal?.on].compactMap(\.self)).max()
  }
}

extension CalendarDate {
  /// Nil on the first day that the program knows.
  fileprivate var dayBefore: CalendarDate? { CalendarDate(daysSince1970: daysSince1970 - 1) }
  /// Nil on the last day that the program knows.
  fileprivate var dayAfter: CalendarDate? { CalendarDate(daysSince1970: daysSince1970 + 1) }
}
