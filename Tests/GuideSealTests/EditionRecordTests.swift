import CommonMark
import Diagnostics
import GuideModel
import GuideSeal
import GuideSource
import GuideTestSupport
import Testing

/// The canonical record of an edition: the same for the same content, and another for any other.
@Suite struct EditionRecordTests {
  private func made(_ folder: SourceFolder) -> EditionRecord? {
    GuideReader.read(folder).guide?.editions.first.map { EditionRecord($0) }
  }

  private func text(_ folder: ContentFolder) throws -> String {
    String(decoding: try #require(made(folder.source)).bytes, as: UTF8.self)
  }

  /// The form of the record is for ever: with another one, the seals of old editions would break.
  ///
  /// So this digest changes only when the words of the minimal guide do.
  @Test func recordOfAnEditionOfTodayKeepsItsDigest() throws {
    let record = try #require(made(ContentFolder().source))
    #expect(record.digest.hex == "e3871e6f2c287ccc92f31e944ef13c63b0f0e34e54f4b6c3079abba489c8b169")
    #expect(record.digest == ContentDigest(of: record.bytes))
  }

  @Test func recordSaysWhatTheEditionSays() throws {
    let text = try text(ContentFolder())
    for part in [
      "\"edition\": \"2026-04-01\"", "\"state\": \"decided\"", "\"reasons\": \"People asked for figures.\"",
      "\"made_by\": \"Cabinet member\"", "\"term\": \"personal budget\"", "\"working_days\": 10",
      "\"extended_to\": 20", "\"budget_pence\": 200000", "\"period\": \"year\"", "\"units\": \"104\"",
      "\"unit_price_pence\": 1850", "\"fast_track_up_to_pence\": 150000", "\"cost_pence\": 182000",
      "\"fast_track_days\": 5", "\"says\": \"Councils must support children in need.\"",
      "\"author\": \"The council\"", "## Start with what matters {#start}", "\"ranges\": true",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.hasSuffix("}\n"))
  }

  @Test func recordSaysWhatTheCouncilPromisesInLessThanTheTimeThatItHas() throws {
    let promised = ContentFolder().replacing(
      "extended_to: 20", with: "extended_to: 20\n      promised: {days: 6}",
      in: "\(MinimalGuide.edition)/routes/complaint.yml")
    #expect(try text(promised).contains(/"promised": \{\s*"days": 6\s*\}/))
    #expect(try !text(ContentFolder()).contains("promised"))
  }

  @Test func easyReadVersionIsInTheRecordWhereThereIsOne() throws {
    let easy = try text(.withEasyRead())
    for part in [
      "\"easy_read\": {", "\"main\": \"\(SampleEasyRead.mark)\"", "![](symbol:paper) You make a plan.",
    ] {
      #expect(easy.contains(part), "\(part)")
    }
    #expect(try !text(ContentFolder()).contains("easy_read"))
  }

  @Test func orderOfFilesAndKindOfLineEndsDoNotMatter() throws {
    let folder = ContentFolder()
    let usual = try #require(made(folder.source))
    let files = folder.source.files.reversed().map { ($0.path, $0.bytes) }
    #expect(
      made(SourceFolder(displayPrefix: "x/", files: Dictionary(uniqueKeysWithValues: files))) == usual)
    let windows = folder.source.files.map { file in
      (file.path, Array(String(decoding: file.bytes, as: UTF8.self).replacing("\n", with: "\r\n").utf8))
    }
    let other = SourceFolder(displayPrefix: "content/", files: Dictionary(uniqueKeysWithValues: windows))
    #expect(made(other) == usual)
  }

  @Test func figuresAndLivingFactsAreNotInIt() throws {
    let without = ContentFolder.withFigures()
    let later = without.publishing([
      ("2026-03-02", SampleFigures.rows()), ("2026-06-02", SampleFigures.rows(asAt: "2026-06-02")),
    ])
    let living = without.replacing("01632 960100", with: "01632 960111", in: "guide.yml")
      .replacing("checked_on: 2026-03-02", with: "checked_on: 2026-06-01", in: "checks.yml")
      .replacing("https://guide.testshire.example/", with: "https://new.example/", in: "guide.yml")
    let usual = try #require(made(without.source))
    #expect(made(later.source) == usual)
    #expect(made(living.source) == usual)
  }

  /// Pages show expected numbers only as the guide's policy allows, so the record, which is for everybody, has none.
  @Test func expectedNumbersAndSpendAreNotInIt() throws {
    let levels = "\(MinimalGuide.scheme)/levels.csv"
    let other = ContentFolder().replacing("500,30,15000", with: "500,40,20000", in: levels)
      .replacing("100,55000", with: "110,60000", in: levels)
    #expect(made(other.source) == made(ContentFolder().source))
    #expect(try !text(other).contains("expected"))
  }

  /// Changes each word and each number of an edition in turn: the record must show every change.
  @Test func anyOtherWordOrFigureGivesAnotherDigest() throws {
    let folder = ContentFolder.withLetter()
    let usual = try #require(made(folder.source))
    var tried = 0
    for file in folder.source.files where file.path.hasPrefix(MinimalGuide.edition) {
      for changed in Self.changes(of: file.bytes, skippingExpected: file.path.hasSuffix("levels.csv")) {
        guard let other = made(folder.with(file.path, bytes: changed).source) else { continue }
        tried += 1
        #expect(other.digest != usual.digest, "\(String(decoding: changed, as: UTF8.self))")
      }
    }
    #expect(tried > 200, "most changes must give a guide that can be read")
  }

  /// The text with the last sign of each word or number exchanged for another of its kind, one at a time.
  private static func changes(of bytes: [UInt8], skippingExpected: Bool) -> [[UInt8]] {
    let isWord = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return bytes.indices.compactMap { index in
      let isLast = index + 1 == bytes.count || !isWord(bytes[index + 1])
      guard isWord(bytes[index]), isLast, !(skippingExpected && isExpected(bytes, index)) else { return nil }
      var changed = bytes
      let isDigit = bytes[index] < 0x3A
      let choice = isDigit ? [UInt8(ascii: "1"), UInt8(ascii: "2")] : [UInt8(ascii: "m"), UInt8(ascii: "n")]
      changed[index] = choice[bytes[index] == choice[0] ? 1 : 0]
      return changed
    }
  }

  /// True in the cells of expected people and spend.
  private static func isExpected(_ bytes: [UInt8], _ index: Int) -> Bool {
    let line = bytes[..<index].lastIndex(of: UInt8(ascii: "\n")) ?? 0
    return [3, 4].contains(bytes[line..<index].count { $0 == UInt8(ascii: ",") })
  }

  @Test func reasonForALevelThatChangedIsInIt() throws {
    let later = "editions/2026-10-01"
    let records = try [
      ["level: B, reason: A look.", "level: C, reason: Prices rose."],
      ["level: B, reason: A look.", "level: C, reason: Prices fell."],
      ["level: [B, C], reason: Prices rose."],
      ["level: B, reason: A look.", "level: C, reason: Prices rose., how_needs_are_met: We ask."],
    ].map { entries in
      let lines = entries.map { "  - {scheme: short-breaks, \($0)}\n" }.joined()
      let folder = ContentFolder().withEdition("2026-10-01")
        .replacing("Help at home", with: "Care at home", in: "\(later)/short-breaks/levels.csv")
        .replacing("A small grant,12", with: "A small grant,6", in: "\(later)/short-breaks/levels.csv")
        .appending("\nlevel_changes:\n\(lines)", to: "\(later)/edition.yml")
      return EditionRecord(try #require(GuideReader.read(folder.source).guide?.editions.last))
    }
    #expect(Set(records.map(\.digest.hex)).count == 4)
  }

  /// Every text, day and name that the reading of the sample gives: a new kind of content cannot be left out unseen.
  @Test func nothingThatTheSampleSaysIsLeftOut() throws {
    let guide = try #require(GuideReader.read(try ProjectFolder.read("content")).guide)
    for edition in guide.editions {
      let text = String(decoding: EditionRecord(edition).bytes, as: UTF8.self)
      let values = Self.values(of: edition)
      #expect(values.count > 1_000)
      for value in values {
        let quoted = JSONWriter.text(.string(value), layout: .compact).dropFirst().dropLast()
        #expect(text.contains(quoted), "\(value)")
      }
    }
  }

  /// The texts in a value and in all that it holds, but places, figures that are not public, and what is derived.
  private static func values(of value: Any) -> [String] {
    switch value {
    case let text as String: return [text]
    case let date as CalendarDate: return [date.iso]
    case let level as LevelID: return [level.name]
    case let address as GuideAddress: return [address.description]
    // Made from the body of its letter.
    case is LetterText: return []
    case let prose as Prose:
      return prose.document.source.split(whereSeparator: \.isNewline).map(String.init)
    default:
      let left = [
        "place", "anchor", "observed", "expectedPeople", "totalSpend", "totals", "supportPlace",
        "supportEasyPlace",
        // The parts of an Easy Read text, which is there as a whole.
        "markPlace", "blocks",
      ]
      return Mirror(reflecting: value).children.flatMap { child in
        left.contains(child.label ?? "") ? [] : values(of: child.value)
      }
    }
  }

  /// What the minimal guide does not have is in the record too, where an edition has it.
  @Test(arguments: [
    ("edition.yml", "review_on: 2027-01-15", "review_on: 2027-01-15\nnext_meeting: On Monday, by phone."),
    ("edition.yml", "review_on: 2027-01-15", "review_on: 2027-01-15\nopen_questions: [How much notice?]"),
    ("edition.yml", "review_on: 2027-01-15", "review_on: 2027-01-15\nyou_said: [{said: So, did: This}]"),
    (
      "edition.yml", "review_on: 2027-01-15",
      "review_on: 2027-01-15\ncorrections: [{made_on: 2026-05-04, what: A price, why: A slip}]"
    ),
    (
      "edition.yml", "review_on: 2027-01-15",
      "review_on: 2027-01-15\ncorrections: [{made_on: 2026-05-04, what: A, why: B, pages: [/glossary/]}]"
    ),
    ("edition.yml", "state: decided", "state: withdrawn\nwithdrawn: {on: 2026-09-14, reason: A court}"),
    ("edition.yml", "state: decided", "moved: [{from: /a/, to: /b/, why: It moved}]\nstate: decided"),
    ("edition.yml", "state: decided", "state: draft"),
    ("edition.yml", "record: Decision 12", "record: Decision 12\n  url: https://council.example/12"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  keep_for_months: 12"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  sign_off_days: 10"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  panel_why: To be fair."),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  keep_at_most: 400"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  keep_at_most: any-amount"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  keep_may_be_used_for: A trip."),
    (
      "short-breaks/scheme.yml", "fast_track_days: 5",
      "fast_track_days: 5\n  reinstatement_without_new_assessment: false"
    ),
    ("short-breaks/scheme.yml", "decisions:", "decisions:\n  charge:\n    how: We ask for nothing."),
    ("short-breaks/scheme.yml", "first_figure:", "first_figure:\n    days: 3"),
    ("short-breaks/scheme.yml", "first_figure:", "first_figure:\n    starts_when: we have talked"),
    ("short-breaks/scheme.yml", "first_figure:", "first_figure:\n    reasons_given: if-you-ask"),
    ("short-breaks/scheme.yml", "first_figure:", "first_figure:\n    contact: team"),
    (
      "short-breaks/scheme.yml", "first_figure:",
      "first_figure:\n    challenge: {route: complaint, step: ask}"
    ),
    (
      "short-breaks/scheme.yml", "legal_basis:",
      "pot:\n  from: 2026-04-01\n  to: 2027-03-31\n  source: table\n  parts: [{what: All, amount: 5000}]\nlegal_basis:"
    ),
    (
      "short-breaks/scheme.yml", "legal_basis:",
      "pot:\n  from: 2026-04-01\n  to: 2027-03-31\n  source: table\n  parts: [{what: All, amount: 5000}]\n  when_it_runs_short: [We ask.]\n  what_is_certain: This year.\nlegal_basis:"
    ),
    (
      "short-breaks/scheme.yml", "legal_basis:",
      "no_reference_service:\n  - {level: B, reason: It is for anything.}\nlegal_basis:"
    ),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  reinstatement_days: 10"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  reinstatement_contact: team"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  payment_schedule: monthly"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  panel_used_when: Never."),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  who_decides: A team."),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  pooling_allowed: false"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  leave_pool_days: 28"),
    ("short-breaks/scheme.yml", "fast_track_days: 5", "fast_track_days: 5\n  over_level_is_discussed: true"),
    (
      "short-breaks/scheme.yml", "fast_track_days: 5",
      "fast_track_days: 5\n  other_amounts_for_a_reason: true"
    ),
    (
      "short-breaks/scheme.yml", "fast_track_days: 5",
      "fast_track_days: 5\n  keep_share_of_savings_percent: 50"
    ),
    (
      "short-breaks/scheme.yml", "year: 2026", "year: 2026\n    note: Page 3\n    url: https://table.example/"
    ),
    ("short-breaks/scheme.yml", "short_name: Short", "order: 2\nshort_name: Short"),
    ("short-breaks/scheme.yml", "  - ranges: true", "  - rest: true\n    reason: x\n  - ranges: true"),
    (
      "short-breaks/examples/saturday-friend.md", "differs: true",
      "differs: true\nreason_for_amount: It fits."
    ),
    ("short-breaks/levels.csv", "level,kind,", "level,name,kind,"),
    ("short-breaks/levels.csv", "budget,2000,20,40000,Help", "budget,2000.01,,,Help"),
  ])
  func whatAnEditionMayHaveIsInIt(_ path: String, _ old: String, _ new: String) throws {
    var folder = ContentFolder().replacing(old, with: new, in: "\(MinimalGuide.edition)/\(path)")
    if old == "level,kind," {
      folder = folder.replacing(
        "A,signpost", with: "A,Alpha,signpost", in: "\(MinimalGuide.scheme)/levels.csv"
      )
      .replacing("B,grant", with: "B,,grant", in: "\(MinimalGuide.scheme)/levels.csv")
      .replacing("C,budget", with: "C,,budget", in: "\(MinimalGuide.scheme)/levels.csv")
      .replacing("Totals,,,", with: "Totals,,,,", in: "\(MinimalGuide.scheme)/levels.csv")
    }
    if new.contains("2000.01") {
      folder = folder.replacing("Totals,,,100,55000,,,,\n", with: "", in: "\(MinimalGuide.scheme)/levels.csv")
        .replacing("Totals,,,100,55000,,,,", with: "", in: "\(MinimalGuide.scheme)/levels.csv")
    }
    let other = try #require(made(folder.source), "the change must give a guide that can be read")
    #expect(other.digest != made(ContentFolder().source)?.digest)
  }
}
