import GuideTestSupport
import Testing

@testable import GuideSite

/// Calendar files, read back by the rules of RFC 5545.
@Suite struct CalendarFileTests {
  private static let folder = "editions/2026-04-01/short-breaks/challenge/calendar/complaint/ask"

  /// The bytes of a file as lines, unfolded; every line must end in CR LF and have at most 75 bytes.
  private static func lines(_ bytes: [UInt8]) throws -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    try #require(Array(text.utf8) == bytes, "no character may be cut")
    var physical = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    try #require(physical.popLast() == "")
    var lines: [String] = []
    for line in physical {
      try #require(line.unicodeScalars.last == "\r" && !line.unicodeScalars.dropLast().contains("\r"))
      let content = String(line.unicodeScalars.dropLast())
      #expect(content.utf8.count <= 75, "\(content)")
      if content.utf8.first == UInt8(ascii: " ") {
        lines[lines.count - 1] += content.unicodeScalars.dropFirst().map(String.init).joined()
      } else {
        lines.append(content)
      }
    }
    return lines
  }

  /// What stands after the name: by scalars, for a text may begin with a sign that joins the one before.
  private static func value(_ lines: [String], after name: String) throws -> String {
    let line = try #require(lines.first).unicodeScalars
    try #require(line.starts(with: name.unicodeScalars))
    return String(String.UnicodeScalarView(line.dropFirst(name.unicodeScalars.count)))
  }

  private static func unescaped(_ value: some StringProtocol) -> String {
    var (result, isEscaped) = ("", false)
    for scalar in value.unicodeScalars {
      if isEscaped {
        result += scalar == "n" ? "\n" : String(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  @Test(arguments: [
    "", "plain", "a;b,c\\d", "two\nlines", "dos\r\nlines", "old\rlines", "\\n is no line end", "tab\there",
    "nul\u{0}, bell\u{7}, delete\u{7F}", "BEGIN:VALARM\r\nTRIGGER:-P1D", "“quotes” and £",
    String(repeating: "é", count: 200), String(repeating: "👩‍👩‍👧", count: 40),
    String(repeating: "\\", count: 100), String(repeating: ";,", count: 60),
    String(repeating: "x", count: 74) + "\u{10FFFF}", String(repeating: "e\u{301}", count: 90),
  ])
  func hostileTextComesBackAsItWas(_ text: String) throws {
    let bytes = CalendarText.folded("SUMMARY:" + CalendarText.escaped(text))
    let lines = try Self.lines(bytes)
    #expect(lines.count == 1, "a text must never begin a line of its own")
    let value = try Self.value(lines, after: "SUMMARY:")
    let kept = text.unicodeScalars.filter {
      !(($0.value < 32 && !"\t\n\r".unicodeScalars.contains($0)) || $0.value == 127)
    }
    let normal = String(String.UnicodeScalarView(kept)).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).joined(separator: "\n")
    #expect(Array(Self.unescaped(value).unicodeScalars) == Array(normal.unicodeScalars))
  }

  @Test func randomTextIsFoldedWithoutCuttingACharacter() throws {
    var random = SeededGenerator(seed: 11)
    let signs: [Unicode.Scalar] = ["a", " ", "é", "€", "😀", ",", ";", "\\", "\n", "\u{301}"]
    for _ in 0..<300 {
      let length = Int.random(in: 0...400, using: &random)
      var text = ""
      for _ in 0..<length {
        if let sign = signs.randomElement(using: &random) { text.unicodeScalars.append(sign) }
      }
      let lines = try Self.lines(CalendarText.folded("DESCRIPTION:" + CalendarText.escaped(text)))
      #expect(lines.count == 1)
      let value = try Self.value(lines, after: "DESCRIPTION:")
      #expect(Array(Self.unescaped(value).unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test func aFileHoldsTheSafeDayWithItsRuleItsSourceAndItsPage() throws {
    let fixture = try SiteFixture()
    let file = try #require(fixture.site.files.first { $0.path == "\(Self.folder)/2026-05.ics" })
    let lines = try Self.lines(file.bytes)
    // From 1 May 2026, 12 months end on Saturday 1 May 2027; the last working day before is Friday.
    #expect(lines.contains("DTSTART;VALUE=DATE:20270430"))
    #expect(lines.contains("DTSTAMP:20260401T000000Z"))
    #expect(
      lines.contains("UID:short-breaks.challenge.calendar.complaint.ask.2026-05.ics@guide.testshire.example"))
    #expect(lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER:-P6DT15H"])
    let description = Self.unescaped(try #require(lines.first { $0.hasPrefix("DESCRIPTION:") }))
    for part in [
      "Friday 30 April 2027", "any day of May 2026", "it happens", "12 months", "The regulations",
      "Last checked on 2 March 2026",
      "https://guide.testshire.example/editions/2026-04-01/short-breaks/challenge/#ask",
    ] {
      #expect(description.contains(part), "\(part)")
    }
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
  }

  @Test func aWholeDayEndsOnTheNextAndNothingIsSentToAnyone() throws {
    let lines = try Self.lines(Array(try SiteFixture().text("\(Self.folder)/2026-05.ics").utf8))
    #expect(lines.contains("DTEND;VALUE=DATE:20270501"))
    #expect(!lines.contains { $0.hasPrefix("METHOD") })
  }

  @Test func aFileIsNamedByItsStepAndItsMonth() throws {
    let lines = try Self.lines(Array(try SiteFixture().text("\(Self.folder)/2026-05.ics").utf8))
    #expect(lines.contains { $0.hasPrefix("SUMMARY:Last day: ") && $0.hasSuffix(" (if it was in May 2026)") })
  }

  @Test func whoseEventMayComeAfterTheDayIsToldThatThereIsLonger() throws {
    let folder = ContentFolder().replacing(
      "months: 12\n      starts_when: it happens", with: "days: 30\n      starts_when: it happens",
      in: "\(MinimalGuide.edition)/routes/complaint.yml")
    let fixture = try SiteFixture(folder)
    // 30 days from 1 July are 31 July, on which it may only just happen; from 1 April they are 1 May.
    for (month, day) in [("04", nil), ("07", "Friday 31 July 2026")] {
      let lines = try Self.lines(Array(fixture.text("\(Self.folder)/2026-\(month).ics").utf8))
      let text = Self.unescaped(try #require(lines.first { $0.hasPrefix("DESCRIPTION:") }))
      #expect(
        text.contains("If the day when it happens is \(day ?? "") or later, you have longer") == (day != nil))
      #expect(text.contains("you have longer") == (day != nil))
    }
  }

  @Test func whoMustBePromptIsRemindedFourWeeksBeforeToo() throws {
    let folder = ContentFolder().replacing(
      "starts_when: it happens", with: "starts_when: it happens\n      promptly: true",
      in: "\(MinimalGuide.edition)/routes/complaint.yml")
    let fixture = try SiteFixture(folder)
    let lines = try Self.lines(Array(fixture.text("\(Self.folder)/2026-05.ics").utf8))
    #expect(lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER:-P27DT15H", "TRIGGER:-P6DT15H"])
    #expect(try fixture.main("short-breaks/challenge/index.html").contains("These days are the very end."))
  }

  @Test func everyRowOfATableLeadsToItsFileInTheTreeOfTheEdition() throws {
    let fixture = try SiteFixture()
    let files = Set(fixture.site.files.map(\.path).filter { $0.hasSuffix(".ics") })
    #expect(files.count == 24)
    for page in [
      "short-breaks/challenge/index.html", "editions/2026-04-01/short-breaks/challenge/index.html",
    ] {
      let text = try fixture.main(page)
      for file in files { #expect(text.contains("href=\"/\(file)\""), "\(file) from \(page)") }
    }
    #expect(fixture.site.findings == [])
  }
}
