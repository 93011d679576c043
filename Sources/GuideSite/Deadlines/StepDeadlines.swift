import GuideModel
import Templates

/// The last days of one step of a scheme's challenge route, in an edition.
struct StepDeadlines: Sendable {
  let context: PageContext
  let scheme: Scheme
  let route: ChallengeRoute
  let step: ChallengeRoute.Step

  private var words: DeadlineWords { DeadlineWords(words: context.words) }
  private var calendar: WorkingCalendar? { context.guide.workingCalendar(of: route.nation) }
  private var start: CalendarDate { context.edition.date.date }

  /// The reader's own time limits first, then what the council promises, then how long the step may take.
  var models: [DeadlineTableModel] {
    let promised = step.clock.flatMap { clock in
      clock.promised.map {
        Clock(count: $0.count, unit: $0.unit, startsWhen: clock.startsWhen, extendedTo: nil)
      }
    }
    return own.enumerated().map { model($1, .yours, of: step.actWithin, alternative: $0) }
      + [(promised, .promised), (step.clock, .due)].compactMap { clock, purpose in
        clock.map { model(DeadlineTable(of: $0, from: start, calendar: calendar), purpose) }
      }
  }

  /// A calendar file for each month from which a reader's own last day can be counted.
  var reminders: [DeadlineReminder] {
    own.enumerated().flatMap { alternative, table in
      table.rows.compactMap { reminder(of: $0, in: table, alternative: alternative) }
    }
  }

  private var own: [DeadlineTable] {
    step.actWithin.map { DeadlineTable.tables(of: $0, from: start, calendar: calendar) } ?? []
  }

  private func source(of act: ActWithin?) -> Citation { act?.source ?? step.source }

  /// The day the step was last checked, in the edition or since.
  private var checkedOn: CalendarDate { context.guide.lastCheck(of: step, in: route).checkedOn }

  private func model(
    _ table: DeadlineTable, _ purpose: DeadlineWords.Purpose, of act: ActWithin? = nil, alternative: Int = 0
  ) -> DeadlineTableModel {
    let heads = words.heads(purpose, of: table)
    return DeadlineTableModel(
      opening: heads.opening, caption: heads.caption,
      advice: act.map(words.advice) ?? [], rules: words.rules(table, of: act, nation: route.nation),
      rows: table.rows.map { row in
        let reminder = act == nil ? nil : reminder(of: row, in: table, alternative: alternative)
        return DeadlineRowModel(
          month: words.month(row.month), first: words.first(of: row), last: words.end(row.last),
          calendar: reminder.map { context.addresses.link($0.path) })
      },
      isYours: act != nil, gap: words.gap(of: table, calendar),
      source: purpose == .promised ? words.ownPromise : context.citation(source(of: act)),
      checkedOn: context.words.date(checkedOn),
      bankHolidays: bankHolidays(for: table, act))
  }

  private func bankHolidays(for table: DeadlineTable, _ act: ActWithin?) -> BankHolidaysModel? {
    let counts = table.time.unit == .workingDays || act?.neverEndsIn.isEmpty == false
    guard counts, let list = context.guide.bankHolidays else { return nil }
    return BankHolidaysModel(
      source: context.citation(list.source), checkedOn: context.words.date(list.checkedOn))
  }

  private func reminder(
    of row: DeadlineTable.Row, in table: DeadlineTable, alternative: Int
  ) -> DeadlineReminder? {
    guard let act = step.actWithin, let day = row.earliest.day else { return nil }
    let path = SitePath.calendar(
      of: step.id, in: route.id, scheme.id, from: row.month, alternative: alternative
    ).within(.edition(context.edition.date))
    return DeadlineReminder(
      path: path, day: day, isPrompt: act.isPrompt,
      title: text("title", ["step": step.title, "month": words.month(row.month)]),
      paragraphs: [
        counted(day, row, table), words.time(of: act),
        words.rules(table, of: act, nation: route.nation).joined(separator: " "),
        text(
          "source", ["source": named(source(of: act)), "checked_on": context.words.date(checkedOn)]),
        text("page", ["page": pageAddress]),
      ],
      alarm: text("alarm", ["step": step.title, "day": words.date(day)]), pageAddress: pageAddress)
  }

  /// Why the day is early enough, and that there is longer where the event itself may come later.
  private func counted(_ day: CalendarDate, _ row: DeadlineTable.Row, _ table: DeadlineTable) -> String {
    let values = [
      "day": words.date(day), "event": table.time.startsWhen, "month": words.month(row.month),
    ]
    let counted = text("counted", values)
    return day > row.month.lastDay
      ? counted : counted + " " + text("longer", ["day": words.date(day), "event": table.time.startsWhen])
  }

  private var pageAddress: String {
    context.addresses.within(.edition(context.edition.date)).absolute(.challenge(in: scheme.id)) + "#"
      + step.id.slug
  }

  private func named(_ citation: Citation) -> String {
    [citation.title, citation.url?.text].compactMap(\.self).joined(separator: ", ")
  }

  private func text(_ name: String, _ values: [String: String]) -> String {
    context.words.phrases.text("calendar_file.\(name)", values)
  }

  static let needs: [PhraseNeed] = [
    PhraseNeed("calendar_file.title", values: ["step", "month"]),
    PhraseNeed("calendar_file.counted", values: ["day", "event", "month"]),
    PhraseNeed("calendar_file.longer", values: ["day", "event"]),
    PhraseNeed("calendar_file.source", values: ["source", "checked_on"]),
    PhraseNeed("calendar_file.page", values: ["page"]),
    PhraseNeed("calendar_file.alarm", values: ["step", "day"]),
  ]
}

extension PageContext {
  /// A route with the tables of last days of its steps, for the challenge page of a scheme.
  func withDeadlines(_ model: RouteModel, of route: ChallengeRoute, in scheme: Scheme) -> RouteModel {
    var model = model
    model.steps = zip(model.steps, route.steps).map { made, step in
      var made = made
      made.deadlines = StepDeadlines(context: self, scheme: scheme, route: route, step: step).models
      return made
    }
    return model
  }
}
