import CommonMark
import Diagnostics
import GuideModel

/// No wording turns a level into a cap, or expected numbers into a quota.
///
/// Using a band as a cap is contrary to the Care Act (Local Government and Social Care Ombudsman on Wiltshire, 2018),
/// and expected numbers are a reminder that never fixes an allocation. A denial near before (“not a cap”, “never a
/// quota”) makes the wording right. How far it reaches is in `WordingMatcher`.
enum WordingRule {
  /// Checks a text: a plain value as a whole, Markdown word by word at its place.
  static func check(_ text: WrittenText, _ findings: inout Findings) {
    switch text {
    case .plain(let value): check(value, &findings)
    case .prose(let prose):
      prose.document.forEachTextRun { run in
        for match in matches(in: AmountFields.filled(run.string)) {
          let position = run.position(at: match.offset)
          let place = prose.origin.location(
            line: position.line, column: position.column, length: match.length)
          add(match, at: place, &findings)
        }
      }
    }
  }

  /// Checks one plain value; findings point at its start.
  static func check(_ text: Located<String>, _ findings: inout Findings) {
    for match in matches(in: text.value) {
      add(match, at: text.location, &findings)
    }
  }

  /// A piece of refused wording.
  struct Match {
    let code: DiagnosticCode
    let words: String
    /// Where it starts, in UTF-8 bytes of the text.
    let offset: Int
    /// How many scalars it covers.
    let length: Int
  }

  /// Adds the finding for one match.
  static func add(_ match: Match, at location: SourceLocation, _ findings: inout Findings) {
    switch match.code {
    case .wordingQuota:
      findings.add(
        .wordingQuota, "“\(match.words)” reads as a quota", at: location,
        help: "expected numbers never fix who gets support: say what people can get")
    default:
      findings.add(
        .wordingCap, "“\(match.words)” makes the level a cap", at: location,
        help:
          "a level is a starting point: say “starting point, not a cap”, or give the figure without a limit")
    }
  }

  /// All refused wording in a text, in order.
  static func matches(in text: String) -> [Match] {
    let matcher = WordingMatcher(text)
    return matcher.spans().map { span in
      let words = matcher.text.words
      let last = words[span.words.upperBound - 1]
      let start = words[span.words.lowerBound].offset
      let quoted = String(
        decoding: text.utf8.dropFirst(start).prefix(last.offset + last.length - start), as: UTF8.self)
      return Match(code: span.code, words: quoted, offset: start, length: quoted.unicodeScalars.count)
    }
  }
}
