import GuideModel

/// A last day that a reader can put into a calendar.
struct DeadlineReminder: Sendable {
  let path: SitePath
  let day: CalendarDate
  /// Whether the law asks to be prompt: then a calendar reminds much earlier too.
  let isPrompt: Bool
  let title: String
  let paragraphs: [String]
  /// What the calendar says when it reminds.
  let alarm: String
  let pageAddress: String
}

/// A calendar file with one day in it (RFC 5545).
struct CalendarFile {
  let reminder: DeadlineReminder
  /// The day of the edition, which stands for the time of writing so that the same content makes the same file.
  let writtenOn: CalendarDate
  let council: String
  /// The host of the guide, which makes the name of the entry unique in the world.
  let host: String

  var file: SiteFile {
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//\(CalendarText.escaped(council))//allocation-guide//EN",
        "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "UID:\(name)",
        "DTSTAMP:\(CalendarText.day(writtenOn))T000000Z",
        "DTSTART;VALUE=DATE:\(CalendarText.day(reminder.day))",
      ] + end + [
        "SUMMARY:\(CalendarText.escaped(reminder.title))",
        "DESCRIPTION:\(CalendarText.escaped(reminder.paragraphs.joined(separator: "\n\n")))",
        "URL:\(reminder.pageAddress)", "TRANSP:TRANSPARENT", "CLASS:PRIVATE",
      ] + alarms + ["END:VEVENT", "END:VCALENDAR"]
    return SiteFile(
      path: reminder.path.outputFile, bytes: lines.flatMap { CalendarText.folded($0) })
  }

  /// The day after: the end of a whole day is not in it.
  private var end: [String] {
    reminder.day.next.map { ["DTEND;VALUE=DATE:\(CalendarText.day($0))"] } ?? []
  }

  /// The same for the same step and month in every edition, so that a later file takes the place of an earlier one.
  private var name: String {
    let parts = reminder.path.text.split(separator: "/").drop {
      $0 == "editions" || CalendarDate(iso: $0) != nil
    }
    return parts.joined(separator: ".") + "@" + host
  }

  /// A week before at nine in the morning; four weeks before too where one must be prompt.
  private var alarms: [String] {
    let triggers = (reminder.isPrompt ? ["-P27DT15H"] : []) + ["-P6DT15H"]
    return triggers.flatMap { trigger in
      [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:\(trigger)",
        "DESCRIPTION:\(CalendarText.escaped(reminder.alarm))", "END:VALARM",
      ]
    }
  }
}

/// The calendar files of an edition: one for each of a reader's own time limits and each month of its table.
struct CalendarFiles {
  let files: [SiteFile]

  /// The files of the context's edition.
  init(_ context: PageContext) {
    let (guide, edition) = (context.guide, context.edition)
    let host = guide.facts.baseURL.origin.split(separator: "/").last.map(String.init) ?? ""
    files = edition.schemes.flatMap { scheme in
      edition.routes(of: scheme).flatMap { route in
        route.steps.flatMap { step in
          StepDeadlines(context: context, scheme: scheme, route: route, step: step).reminders
        }
      }
    }.map { reminder in
      CalendarFile(
        reminder: reminder, writtenOn: edition.date.date, council: guide.facts.council, host: host
      ).file
    }
  }
}
