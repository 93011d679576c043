import Diagnostics
import GuideModel
import GuideSeal
import GuideSource
import GuideTestSupport
import Testing

/// Which editions there were is remembered too: none comes too late, and none goes.
@Suite struct EditionOrderTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  private func sealing(
    _ date: String, _ folder: ContentFolder, on day: String, _ ledger: Ledger
  ) throws -> Sealing {
    let guide = try #require(GuideReader.read(folder.source).guide)
    let edition = try #require(guide.edition(EditionDate(try self.day(date))))
    return Sealing(
      edition, files: EditionFiles(of: edition.date, in: folder.source.files), on: try self.day(day),
      decided: guide.editions.filter(\.isPublished).map(\.date), ledger: ledger)
  }

  private func sealed(
    _ date: String, _ folder: ContentFolder, on day: String, _ ledger: Ledger = Ledger()
  ) throws -> Ledger {
    let outcome = try sealing(date, folder, on: day, ledger)
    guard case .new(let seal) = outcome else {
      Issue.record("\(outcome)")
      return ledger
    }
    return ledger.adding(seal)
  }

  private func findings(_ folder: ContentFolder, _ ledger: Ledger, canRead: Bool = true) -> [String] {
    let check = SealCheck(files: folder.source.files, display: folder.source.displayPath)
    let guide = canRead ? GuideReader.read(folder.source).guide : nil
    return check.findings(of: guide, ledger, besides: []).map {
      "\($0.code.rawValue) \($0.location?.path ?? "")"
    }
  }

  private static let two = ContentFolder().withEdition("2026-10-01")
  private static let late = "EDITION-BACKDATED content/editions/2026-07-01/edition.yml"

  @Test func editionBeforeASealedOneComesTooLate() throws {
    let ledger = try sealed("2026-10-01", Self.two, on: "2026-09-15")
    #expect(findings(Self.two, ledger) == [], "the first one was there, though it is not sealed")
    let more = Self.two.withEdition("2026-07-01")
    #expect(findings(more, ledger) == [Self.late])
    guard case .refused(.backdated(let witness)) = try sealing("2026-07-01", more, on: "2026-09-16", ledger)
    else {
      Issue.record("it must not be sealed")
      return
    }
    #expect(witness == ledger.seals.first)
    let draft = more.replacing("state: decided", with: "state: draft", in: "editions/2026-07-01/edition.yml")
    #expect(findings(draft, ledger) == [], "a draft counts on no day")
  }

  /// Before a seal of any edition, also of one before it.
  @Test func editionForDaysThatHadPassedAtASealComesTooLate() throws {
    let ledger = try sealed("2026-04-01", ContentFolder(), on: "2026-09-15")
    #expect(findings(ContentFolder().withEdition("2026-07-01"), ledger) == [Self.late])
    #expect(findings(ContentFolder().withEdition("2026-09-15"), ledger) == [], "its day was still to come")
  }

  @Test func editionThatIsSealedByItsFirstDayMayComeBetween() throws {
    let ledger = try sealed("2026-10-01", Self.two, on: "2026-06-15")
    let more = Self.two.withEdition("2026-07-01")
    #expect(findings(more, ledger) == [Self.late], "it is not sealed yet")
    #expect(findings(more, try sealed("2026-07-01", more, on: "2026-07-01", ledger)) == [])
  }

  @Test func editionThatTheLedgerKnowsCannotGo() throws {
    let ledger = try sealed("2026-10-01", Self.two, on: "2026-09-15")
    let paths = Self.two.source.paths.filter { $0.hasPrefix(MinimalGuide.edition) }
    let gone = paths.reduce(Self.two) { $0.with($1, nil) }
    for canRead in [true, false] {
      #expect(findings(gone, ledger, canRead: canRead) == ["EDITION-GONE content/editions/2026-04-01"])
    }
    let draft = Self.two.replacing(
      "state: decided", with: "state: draft", in: "\(MinimalGuide.edition)/edition.yml")
    #expect(findings(draft, ledger) == ["EDITION-GONE content/editions/2026-04-01/edition.yml"])
    let figures = try #require(GuideReader.read(ContentFolder.withFigures().source).guide).ledger
    #expect(findings(gone, figures) == ["EDITION-GONE content/editions/2026-04-01"])
    #expect(findings(draft, figures) == [], "figures may be made for a draft")
  }

  @Test func editionThatCountedIsAskedForItsSealWhereAnyIsSealed() throws {
    func missing(_ folder: ContentFolder, _ ledger: Ledger, _ day: String) throws -> [String] {
      let guide = try #require(
        GuideReader.read(folder.with("ledger.json", bytes: ledger.fileBytes).source).guide)
      let check = SealCheck(files: folder.source.files, display: folder.source.displayPath)
      return check.notSealed(in: guide, asAt: try self.day(day)).map {
        "\($0.code.rawValue) \($0.location?.path ?? "")"
      }
    }
    let ledger = try sealed("2026-04-01", Self.two, on: "2026-04-02")
    #expect(try missing(Self.two, Ledger(), "2026-11-01") == [], "a guide without seals is not asked")
    #expect(try missing(Self.two, ledger, "2026-09-30") == [])
    let second = "SEAL-MISSING content/editions/2026-10-01/edition.yml"
    #expect(try missing(Self.two, ledger, "2026-10-01") == [second])
    #expect(
      try missing(Self.two, try sealed("2026-10-01", Self.two, on: "2026-10-02", ledger), "2026-11-01") == [])
  }
}
