import Diagnostics
import GuideModel

/// Reads `act_within` of a step: how long the reader has to start it.
enum ActWithinReader {
  private enum Move: String, CaseIterable {
    case firstWorkingDayAfter = "first_working_day_after"
  }

  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> ActWithin? {
    let times = reader.has("later_of") ? alternatives(&reader, &findings) : one(&reader, &findings)
    let isPrompt = reader.mark("promptly", &findings)
    let spans = reader.list("if_it_falls_in", required: false, &findings, span)
    let then: Move? =
      spans.isEmpty
      ? reader.optional("then", &findings, ValueReader.choice)
      : reader.value("then", &findings, ValueReader.choice)
    if then != nil, !reader.has("if_it_falls_in") {
      findings.add(
        .yamlShape, "“then” says what happens to a day, but not to which", at: reader.place(of: "then"),
        help: "add “if_it_falls_in:” with the parts of the year, or take the key away")
    }
    if !spans.isEmpty, spans.coverEveryDay {
      findings.add(
        .valueDate, "these parts leave no day of the year on which the time could end",
        at: reader.place(of: "if_it_falls_in"), help: "shorten them, or take them away")
    }
    let source = reader.optionalMapping("source", &findings) { CitationReader.read(&$0, &$1) }
    guard let times else { return nil }
    return ActWithin(times: times, isPrompt: isPrompt, neverEndsIn: spans, source: source)
  }

  private static func one(_ reader: inout MappingReader, _ findings: inout Findings) -> [Clock]? {
    time(&reader, &findings).map { [$0] }
  }

  private static func alternatives(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> [Clock]? {
    let times = reader.list("later_of", required: true, &findings, time)
    guard let count = reader.itemCount(of: "later_of") else { return nil }
    if count < 2 {
      findings.add(
        .yamlShape, "the later of \(count) is no choice", at: reader.place(of: "later_of"),
        help: "give two times or more; write a single one without “later_of”")
    }
    return times.count == count && count > 1 ? times : nil
  }

  /// A time, which is as it is.
  private static func time(_ reader: inout MappingReader, _ findings: inout Findings) -> Clock? {
    let clock = RouteReader.clock(&reader, &findings)
    for key in ["extended_to", "promised"] where reader.has(key) {
      findings.add(
        .yamlKeyUnknown, "the key “\(key)” is not known here", at: reader.place(of: key),
        help: "it belongs under “clock”; a reader’s own time is neither extended nor promised")
    }
    return clock
  }

  private static func span(_ reader: inout MappingReader, _ findings: inout Findings) -> YearlySpan? {
    let from = reader.value("from", &findings, monthDay)
    let to = reader.value("to", &findings, monthDay)
    guard let from, let to else { return nil }
    return YearlySpan(from: from, to: to)
  }

  private static func monthDay(_ text: Located<String>, _ findings: inout Findings) -> MonthDay? {
    if let day = MonthDay(iso: text.value) { return day }
    findings.add(
      .valueDate, "“\(text.value)” is not a day of the year", at: text.location,
      help: "write month-day, for example 12-25")
    return nil
  }
}
