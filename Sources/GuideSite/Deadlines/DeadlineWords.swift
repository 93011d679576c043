import GuideModel
import Templates

/// What pages and calendar files say of last days.
struct DeadlineWords {
  let words: Words

  private var phrases: PhraseBook { words.phrases }

  /// `Friday 30 October 2026`.
  func date(_ date: CalendarDate) -> String {
    phrases.text(
      "deadline.date",
      ["weekday": phrases.text("deadline.weekday.\(date.weekday.rawValue)"), "date": words.date(date)])
  }

  /// `October 2026`.
  func month(_ month: CalendarMonth) -> String {
    let day = month.firstDay
    return phrases.text(
      "deadline.month_of_year",
      ["month": phrases.text("month.\(day.month)"), "year": String(day.year)])
  }

  /// How long a reader has, in a sentence or two.
  func time(of act: ActWithin) -> String {
    let times = act.times.map { clock in
      phrases.text(
        "deadline.time",
        ["time": words.span(clock.span), "event": clock.startsWhen])
    }
    let all = times.joined(separator: phrases.text("deadline.or"))
    let sentence = phrases.text(times.count > 1 ? "deadline.later" : "deadline.one", ["time": all])
    return act.isPrompt ? sentence + " " + phrases.text("deadline.prompt") : sentence
  }

  /// A day of a table, or words where it cannot be counted.
  func end(_ end: DeadlineTable.End) -> String {
    guard let extended = end.extended, let later = extended.day else { return day(end.day) }
    guard end.day.day != nil else { return day(end.day) }
    return phrases.text("deadline.extended", ["day": day(end.day), "later": date(later)])
  }

  /// The last day of a time that began on the first day of a month, and an earlier one where that is safer for others.
  func first(of row: DeadlineTable.Row) -> String {
    let first = end(row.first)
    guard let day = row.first.day.day, let earliest = row.earliest.day, earliest < day else { return first }
    return phrases.text("deadline.unsure", ["day": first, "earlier": date(earliest)])
  }

  private func day(_ day: CountedDay) -> String {
    day.day.map(date) ?? phrases.text("deadline.cannot")
  }

  /// The rules by which the days of a table are counted, one sentence or two in each.
  func rules(_ table: DeadlineTable, of act: ActWithin?, nation: Nation) -> [String] {
    var rules = [unitRule(table.time.unit, nation)]
    guard let act else { return rules }
    if !act.neverEndsIn.isEmpty { rules.append(moves(act.neverEndsIn)) }
    if table.time.unit != .workingDays { rules.append(phrases.text("deadline.rule.weekend")) }
    return rules
  }

  /// What to know before one looks for a day in the tables of a reader's own time.
  func advice(on act: ActWithin) -> [String] {
    (act.isPrompt ? [phrases.text("deadline.rule.prompt")] : [])
      + (act.times.count > 1 ? [phrases.text("deadline.rule.later")] : [])
      + [phrases.text("deadline.rule.not_sure")]
  }

  private func unitRule(_ unit: Clock.Unit, _ nation: Nation) -> String {
    phrases.text("deadline.rule.day_one") + " "
      + phrases.text(
        "deadline.rule.\(unit.rawValue)",
        unit == .workingDays
          ? ["place": phrases.text("deadline.division.\(nation.bankHolidayDivision.rawValue)")] : [:])
  }

  private func moves(_ spans: [YearlySpan]) -> String {
    let parts = spans.map { span in
      phrases.text("deadline.span", ["from": dayOfYear(span.from), "to": dayOfYear(span.to)])
    }
    return phrases.text(
      "deadline.rule.moves", ["spans": parts.joined(separator: phrases.text("deadline.or"))])
  }

  private func dayOfYear(_ day: MonthDay) -> String {
    phrases.text(
      "deadline.day_of_year", ["day": String(day.day), "month": phrases.text("month.\(day.month)")])
  }

  /// What to do where a table has days that cannot be counted, or that may be bank holidays for all we know.
  func gap(of table: DeadlineTable, _ calendar: WorkingCalendar?) -> String? {
    guard !table.isWhole else {
      return table.mayEndOnHoliday ? phrases.text("deadline.may_be_closed") : nil
    }
    guard let calendar else { return phrases.text("deadline.not_known") }
    return phrases.text(
      "deadline.known",
      ["from": words.date(calendar.covers.lowerBound), "to": words.date(calendar.covers.upperBound)])
  }

  /// Where a time comes from that no law sets.
  var ownPromise: CitationModel { CitationModel(title: phrases.text("deadline.own_promise"), link: nil) }

  /// Whose days a table tells.
  enum Purpose: String, CaseIterable {
    /// By when the reader must act.
    case yours
    /// By when the council must.
    case due
    /// By when the council promises to.
    case promised
  }

  /// The words that open a table, and those above it; both name the event from which it counts.
  func heads(_ purpose: Purpose, of table: DeadlineTable) -> (opening: String, caption: String) {
    let event = ["event": table.time.startsWhen]
    return (
      phrases.text("deadline.open_\(purpose.rawValue)", event),
      phrases.text("deadline.caption_\(purpose.rawValue)", event)
    )
  }

  static let needs: [PhraseNeed] =
    Weekday.allCases.map { PhraseNeed("deadline.weekday.\($0.rawValue)") }
    + BankHolidayDivision.allCases.map { PhraseNeed("deadline.division.\($0.rawValue)") }
    + Purpose.allCases.flatMap { purpose in
      ["open", "caption"].map { PhraseNeed("deadline.\($0)_\(purpose.rawValue)", values: ["event"]) }
    }
    + ["later", "prompt", "weekend", "not_sure", "day_one", "days", "months"].map {
      PhraseNeed("deadline.rule.\($0)")
    }
    + ["or", "prompt", "cannot", "not_known", "own_promise", "may_be_closed"].map {
      PhraseNeed("deadline.\($0)")
    }
    + [
      PhraseNeed("deadline.date", values: ["weekday", "date"]),
      PhraseNeed("deadline.month_of_year", values: ["month", "year"]),
      PhraseNeed("deadline.day_of_year", values: ["day", "month"]),
      PhraseNeed("deadline.time", values: ["time", "event"]),
      PhraseNeed("deadline.one", values: ["time"]), PhraseNeed("deadline.later", values: ["time"]),
      PhraseNeed("deadline.extended", values: ["day", "later"]),
      PhraseNeed("deadline.unsure", values: ["day", "earlier"]),
      PhraseNeed("deadline.span", values: ["from", "to"]),
      PhraseNeed("deadline.known", values: ["from", "to"]),
      PhraseNeed("deadline.rule.working_days", values: ["place"]),
      PhraseNeed("deadline.rule.moves", values: ["spans"]),
    ]
}
