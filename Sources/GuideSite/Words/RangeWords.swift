import GuideModel
import Templates

/// The current range in words, the same wherever it is shown.
struct RangeWords {
  let words: Words
  /// The period that all levels are set by; it is told once, and not with each amount.
  let sharedPeriod: Period?

  init(_ words: Words, table: BandTable) {
    self.words = words
    let periods = Set(table.levels.compactMap(\.budget?.period))
    sharedPeriod = periods.count == 1 ? periods.first : nil
  }

  private var phrases: PhraseBook { words.phrases }

  /// `£2,000`, or `£80 a week` where levels are set by different periods.
  func amount(_ amount: Pounds, _ period: Period?) -> String {
    guard sharedPeriod == nil, let period else { return amount.description }
    return words.amount(amount, per: period)
  }

  /// `Fewer than 10 people` or `20 to 24 people`.
  ///
  /// A band that is left out reads like one under 10, so that nobody can tell why.
  func people(_ people: Disclosed<PublicBand>) -> String {
    guard people != .doesNotApply else { return phrases.text("real.people.does_not_apply") }
    guard let band = people.value, !band.isFewerThanTen else { return phrases.text("real.people.fewer") }
    return phrases.text(
      "real.people.band",
      ["lowest": GroupedDigits.text(band.lowest), "highest": GroupedDigits.text(band.highest)])
  }

  /// A few words for a cell and for the picture: `£2,500 to £3,500`, `Agreed one by one`.
  func short(_ current: CurrentRange, _ period: Period?) -> String {
    let values = current.range.map { range in
      ["low": range.low.description, "high": amount(range.high, period), "amount": amount(range.low, period)]
    }
    return phrases.text("real.short.\(current.key.rawValue)", values ?? [:])
  }

  /// The range in a sentence, or why there is none; then what helps to understand it, or the council's own figure.
  func sentences(_ current: CurrentRange, of level: Level) -> (first: String, more: String) {
    let values = [
      "low": current.range?.low.description, "high": current.range?.high.description,
      "amount": current.range?.low.description, "figure": level.budget?.amount.description,
      "per": (level.budget?.period).map(words.per),
    ].compactMapValues(\.self)
    let key = current.key.rawValue
    return (phrases.text("real.words.\(key)", values), phrases.text("real.more.\(key)", values))
  }

  /// `As it was on 2 March 2026.`, or both days where the amounts have one of their own.
  func asAt(_ figure: ObservedFigure) -> String {
    guard let amounts = figure.amountsAsAt, figure.amounts.value != nil else { return asAt(figure.asAt) }
    return phrases.text(
      "real.as_at.amounts", ["people_date": words.date(figure.asAt), "amounts_date": words.date(amounts)])
  }

  func asAt(_ date: CalendarDate) -> String {
    phrases.text("real.as_at.all", ["date": words.date(date)])
  }

  /// The level's name where there is little room: `Level F`, `Exceptional`.
  func label(_ level: Level) -> String { level.name == nil ? words.title(of: level) : level.id.name }

  /// The levels that a figure is about: `Level F`, `Levels H to L together`, `Band 1 to Band 3 together`, `All levels together`.
  func title(of scope: LevelScope, in table: BandTable) -> String {
    switch scope {
    case .level(let id): title(of: id, in: table)
    case .span(let span): title(of: span, in: table)
    case .all: phrases.text("real.scope.all")
    }
  }

  private func title(of id: LevelID, in table: BandTable) -> String {
    table[id].map(words.title) ?? id.name
  }

  /// “Levels” stands before short names only: “Levels Band 1 to Band 3” would say it twice.
  private func title(of span: LevelSpan, in table: BandTable) -> String {
    let ends = [span.first, span.last]
    guard ends.contains(where: { table[$0]?.name != nil }) else {
      return phrases.text("real.scope.span", ["first": span.first.name, "last": span.last.name])
    }
    return phrases.text(
      "real.scope.named_span",
      ["first": title(of: span.first, in: table), "last": title(of: span.last, in: table)])
  }
}

extension RangeWords {
  /// Every phrase that the current range may need.
  static let needs: [PhraseNeed] =
    [
      PhraseNeed("real.people.band", values: ["lowest", "highest"]),
      PhraseNeed("real.as_at.all", values: ["date"]),
      PhraseNeed("real.as_at.amounts", values: ["people_date", "amounts_date"]),
      PhraseNeed("real.scope.span", values: ["first", "last"]),
      PhraseNeed("real.scope.named_span", values: ["first", "last"]),
    ]
    + ["real.people.fewer", "real.people.does_not_apply", "real.scope.all"].map { PhraseNeed($0) }
    + CurrentRange.Key.allCases.flatMap { key in
      [
        PhraseNeed("real.short.\(key.rawValue)", values: key.amounts),
        PhraseNeed("real.words.\(key.rawValue)", values: key.amounts.union(["per"])),
        PhraseNeed("real.more.\(key.rawValue)", values: ["figure", "per"]),
      ]
    }
}

extension CurrentRange {
  /// The last part of the phrases for a case.
  fileprivate enum Key: String, CaseIterable {
    case range, about, withheld, nothing, unpublished
    case tooFew = "too_few"
    case oneByOne = "one_by_one"
    case noMoney = "no_money"
    case doesNotApply = "does_not_apply"

    /// The amounts that the phrases can show.
    var amounts: Set<String> {
      switch self {
      case .range: ["low", "high"]
      case .about: ["amount"]
      default: []
      }
    }
  }

  fileprivate var key: Key {
    switch self {
    case .middleHalf(let range): range.isAbout ? .about : .range
    case .tooFew: .tooFew
    case .withheld: .withheld
    case .oneByOne: .oneByOne
    case .nothing: .nothing
    case .noMoney: .noMoney
    case .doesNotApply: .doesNotApply
    case .unpublished: .unpublished
    }
  }
}
