import Diagnostics
import GuideModel

/// Turns written words into typed values, the same way wherever they stand.
///
/// Each function gives the value, or adds one finding at the word's own place and gives nil.
enum ValueReader {
  typealias Text = Located<String>

  static func date(_ text: Text, _ findings: inout Findings) -> CalendarDate? {
    if let date = CalendarDate(iso: text.value) { return date }
    findings.add(
      .valueDate, "“\(text.value)” is not a date that exists", at: text.location,
      help: "write year-month-day, for example 2026-04-01")
    return nil
  }

  static func pounds(_ text: Text, _ findings: inout Findings) -> Pounds? {
    if let pounds = Pounds(decimal: text.value) { return pounds }
    findings.add(
      .valueDecimal, "“\(text.value)” is not an exact amount of pounds", at: text.location,
      help: "write digits with at most two decimal places, for example 2000 or 82.91")
    return nil
  }

  static func quantity(_ text: Text, _ findings: inout Findings) -> Quantity? {
    if let quantity = Quantity(decimal: text.value) { return quantity }
    findings.add(
      .valueDecimal, "“\(text.value)” is not a number of units above zero", at: text.location,
      help: "write digits with at most three decimal places, for example 26 or 1.5")
    return nil
  }

  /// A whole number within a range.
  static func number(
    in range: ClosedRange<Int>
  ) -> (Text, inout Findings) -> Int? {
    { text, findings in
      let isDigits = !text.value.isEmpty && text.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isDigits, let number = Int(text.value), range.contains(number) { return number }
      findings.add(
        .valueNumber, "“\(text.value)” is not a whole number from \(range.lowerBound) to \(range.upperBound)",
        at: text.location, help: "write digits only, for example 12")
      return nil
    }
  }

  static func flag(_ text: Text, _ findings: inout Findings) -> Bool? {
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      findings.add(
        .valueChoice, "“\(text.value)” is neither “true” nor “false”", at: text.location,
        help: "write true or false")
      return nil
    }
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: Text, _ findings: inout Findings
  ) -> Choice? {
    if let choice = Choice(rawValue: text.value) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    findings.add(
      .valueChoice, "“\(text.value)” is not one of the words that can stand here", at: text.location,
      help: Suggestion.help(for: text.value, among: known))
    return nil
  }

  static func identifier<Tag>(_ text: Text, _ findings: inout Findings) -> Identifier<Tag>? {
    if let identifier = Identifier<Tag>(text.value) { return identifier }
    findings.add(
      .fileName, "“\(text.value)” cannot be part of an address", at: text.location,
      help: "use lower-case letters a–z, digits and single hyphens, for example saving-and-coming-back")
    return nil
  }

  static func levelID(_ text: Text, _ findings: inout Findings) -> LevelID? {
    if let level = LevelID(text.value) {
      WordingRule.check(text, &findings)
      return level
    }
    findings.add(
      .levelName, "“\(text.value)” cannot be the name of a level", at: text.location,
      help: "use letters a–z, digits, and single spaces or hyphens, for example F or Band 3")
    return nil
  }

  static func webAddress(_ text: Text, _ findings: inout Findings) -> WebAddress? {
    if let address = WebAddress(text.value) { return address }
    findings.add(
      .valueWebAddress, "“\(text.value)” is not a full web address", at: text.location,
      help: "write the whole address, for example https://www.legislation.gov.uk/ukpga/1989/41/section/17")
    return nil
  }

  static func baseAddress(_ text: Text, _ findings: inout Findings) -> BaseAddress? {
    if let address = BaseAddress(text.value), text.value.hasPrefix("https://") { return address }
    findings.add(
      .valueWebAddress, "“\(text.value)” is not the address of a guide", at: text.location,
      help:
        "write the whole address, with https:// and a / at its end, for example https://guide.example.gov.uk/"
    )
    return nil
  }

  /// Plain text that is not empty and holds no hidden characters; line breaks become spaces.
  static func plainText(_ text: Text, _ findings: inout Findings) -> String? {
    // The file has none; an escape in quotation marks could still make one.
    if let hidden = text.value.unicodeScalars.first(where: HiddenCharacters.contains) {
      findings.add(
        .valueText, "the text holds the hidden character \(HiddenCharacters.name(of: hidden))",
        at: text.location,
        help: "delete it, or type the words again")
      return nil
    }
    findings.keep(.plain(text))
    return text.value.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
