import GuideModel
package import Templates

/// Everything that pages say about values, in the phrases of the guide's language.
///
/// Symbols and digits are written here; every word comes from the strings file.
package struct Words: Sendable {
  let phrases: PhraseBook

  package init(phrases: PhraseBook) {
    self.phrases = phrases
  }

  /// `1 April 2026`.
  func date(_ date: CalendarDate) -> String {
    phrases.text(
      "date.long",
      ["day": String(date.day), "month": phrases.text("month.\(date.month)"), "year": String(date.year)])
  }

  /// `Level F`, or the council's longer name.
  func title(of level: Level) -> String {
    level.name ?? phrases.text("level.title", ["name": level.id.name])
  }

  /// `fewer than 10` or `20 to 24`.
  func band(holding people: Int) -> String {
    let band = PublicBand(holding: people)
    guard !band.isFewerThanTen else { return phrases.text("people.fewer_than_ten") }
    return phrases.text(
      "people.band",
      ["lowest": GroupedDigits.text(band.lowest), "highest": GroupedDigits.text(band.highest)])
  }

  /// `£2,000 a year`.
  func amount(_ amount: Pounds, per period: Period) -> String {
    phrases.text("money.per", ["amount": amount.description, "per": per(period)])
  }

  /// `£2,000`, or `about £38` where it is rounded.
  func amount(_ budget: Budget, by period: Period) -> String {
    let amount = AmountModel(budget, by: period)
    return amount.isAbout ? phrases.text("money.about", ["amount": amount.amount]) : amount.amount
  }

  /// `£2,000 a year`, or `about £38 a week` where it is rounded.
  func amount(_ budget: Budget, per period: Period) -> String {
    phrases.text("money.per", ["amount": amount(budget, by: period), "per": per(period)])
  }

  /// `0 to 17` or `18 and over`.
  func ages(_ ages: Ages) -> String {
    guard let to = ages.to else { return phrases.text("ages.open", ["from": String(ages.from)]) }
    return phrases.text("ages.range", ["from": String(ages.from), "to": String(to)])
  }

  /// `70 to 115` or `246 and above`.
  func points(_ points: PointsRange) -> String {
    guard let to = points.to else { return phrases.text("points.open", ["from": String(points.from)]) }
    return phrases.text("points.range", ["from": String(points.from), "to": String(to)])
  }

  /// `10 working days`.
  func span(_ span: Clock.Span) -> String { phrases.text("clock.\(span.unit.rawValue)", count: span.count) }

  /// `10 working days. The clock starts when …`.
  func clock(_ clock: Clock) -> String {
    var values = ["time": span(clock.span), "event": clock.startsWhen]
    if clock.extendedTo != nil { values["longest"] = span(clock.longest) }
    let text = phrases.text(clock.extendedTo == nil ? "clock.plain" : "clock.extended", values)
    guard let promised = clock.promised else { return text }
    return text + " " + phrases.text("clock.promised", ["time": span(promised)])
  }

  /// The sentence that every page about a level must carry.
  var startingPoint: String { phrases.text("starting_point.sentence") }

  /// What the guide may lack, beside levels and groups.
  var currentRange: String { phrases.text("coverage.ranges") }

  func heldAs(_ heldAs: HeldAs) -> String { phrases.text("held_as.\(heldAs.rawValue)") }
  func kind(_ kind: LevelKind) -> String { phrases.text("kind.\(kind.rawValue)") }
  func kindMeaning(_ kind: LevelKind) -> String { phrases.text("kind_meaning.\(kind.rawValue)") }
  func nation(_ nation: Nation) -> String { phrases.text("nation.\(nation.rawValue)") }
  func state(_ standing: EditionStanding) -> String { phrases.text("state.\(standing.word)") }
  func anonymised(_ method: Anonymisation.Method) -> String { phrases.text("anonymised.\(method.rawValue)") }
  func per(_ period: Period) -> String { phrases.text("per.\(period.rawValue)") }
  func contactKind(_ kind: Contact.Kind) -> String { phrases.text("contact_kind.\(kind.rawValue)") }
}

extension Words {
  /// Every phrase that Swift code asks for, so that a missing one is found before anything is rendered.
  package static let needs: [PhraseNeed] = {
    let composed = [
      PhraseNeed("date.long", values: ["day", "month", "year"]), PhraseNeed("level.title", values: ["name"]),
      PhraseNeed("people.fewer_than_ten"), PhraseNeed("starting_point.sentence"),
      PhraseNeed("coverage.ranges"),
      PhraseNeed("people.band", values: ["lowest", "highest"]),
      PhraseNeed("money.per", values: ["amount", "per"]), PhraseNeed("money.about", values: ["amount"]),
      PhraseNeed("ages.open", values: ["from"]), PhraseNeed("ages.range", values: ["from", "to"]),
      PhraseNeed("points.open", values: ["from"]), PhraseNeed("points.range", values: ["from", "to"]),
      PhraseNeed("clock.plain", values: ["time", "event"]),
      PhraseNeed("clock.extended", values: ["time", "longest", "event"]),
      PhraseNeed("clock.promised", values: ["time"]),
    ]
    let clocks = Clock.Unit.allCases.map { PhraseNeed("clock.\($0.rawValue)", isCounted: true) }
    let plain =
      (1...12).map { "month.\($0)" } + named("held_as", HeldAs.self) + named("kind", LevelKind.self)
      + named("kind_meaning", LevelKind.self) + named("nation", Nation.self)
      + EditionStanding.words.map { "state.\($0)" }
      + named("anonymised", Anonymisation.Method.self) + named("per", Period.self)
      + named("contact_kind", Contact.Kind.self)
    return composed + clocks + plain.map { PhraseNeed($0) } + PageTitles.needs + PromiseWords.needs
      + DecisionWords.needs
      + AccessibilityPage.needs
      + RangeWords.needs + ShareWords.needs + CompareWords.needs + SchemeRanges.needs + ChangesFeed.needs
      + RouteWords.needs + DeadlineWords.needs + StepDeadlines.needs + DataWords.needs + PrintedTables.needs
      + ChangeWords.needs + LetterWords.needs + LetterReading.needs + PackPage.needs + EasyLevelPage.needs
      + EasyReadPage.needs
      + Self.onePageNeeds
      + ComparisonPage.needs + AToZPage.needs + SearchPage.needs
  }()

  private static func named<Choice: RawRepresentable<String> & CaseIterable>(
    _ family: String, _ choice: Choice.Type
  ) -> [String] {
    choice.allCases.map { "\(family).\($0.rawValue)" }
  }
}
