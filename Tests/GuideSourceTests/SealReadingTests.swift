import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// Seals and figures in one ledger, neither of which may lose the other.
@Suite struct SealReadingTests {
  private static let digest = String(repeating: "0123456789abcdef", count: 4)

  private func ledger(_ folder: ContentFolder) throws -> Ledger {
    let (guide, findings) = GuideReader.read(folder.source)
    try #require(findings.filter { $0.severity == .error } == [])
    return try #require(guide).ledger
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  private func seals() throws -> [Seal] {
    let edition = EditionDate(try day("2026-04-01"))
    let digest = try #require(ContentDigest(hex: Self.digest))
    let files = ["edition.yml": digest, "short-breaks/levels.csv": digest]
    return [
      Seal(edition: edition, sealedOn: try day("2026-04-02"), record: digest, files: files),
      Seal(
        edition: edition, sealedOn: try day("2026-09-14"),
        corrections: [SealedCorrection(madeOn: try day("2026-05-11"))],
        withdrawnOn: try day("2026-09-14"), record: digest, files: files),
      Seal(
        edition: edition, sealedOn: try day("2026-09-15"),
        corrections: [
          SealedCorrection(madeOn: try day("2026-05-11")),
          SealedCorrection(madeOn: try day("2026-09-15"), digest: digest),
        ], withdrawnOn: try day("2026-09-14"), decidedRecord: digest, record: digest, files: files,
        before: LedgerBefore(seals: 2, sealsDigest: digest, figures: [digest], editions: [edition])),
    ]
  }

  private func written(_ ledger: Ledger) -> ContentFolder {
    ContentFolder.withFigures().with("ledger.json", bytes: ledger.fileBytes)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let figures = try ledger(.withFigures())
    #expect(figures.seals == [])
    let whole = try seals().reduce(figures) { $0.adding($1) }
    let read = try ledger(written(whole))
    #expect(read.fileBytes == whole.fileBytes)
    #expect(read.entries.map(\.table) == figures.entries.map(\.table))
    #expect(read.seals.map(\.sealedOn.iso) == ["2026-04-02", "2026-09-14", "2026-09-15"])
    #expect(read.seals.last?.before == whole.seals.last?.before && read.seals.last?.before != nil)
    #expect(read.seals.last?.corrections == whole.seals.last?.corrections)
    #expect(read.seals.last?.decidedRecord?.hex == Self.digest)
    #expect(read.seals[1].corrections.map(\.madeOn.iso) == ["2026-05-11"])
    #expect(read.seals.last?.withdrawnOn?.iso == "2026-09-14")
    #expect(read.seals.first?.withdrawnOn == nil)
    #expect(read.seals.map(\.record.hex) == [Self.digest, Self.digest, Self.digest])
    #expect(read.seals.first?.files.keys.sorted() == ["edition.yml", "short-breaks/levels.csv"])
    #expect(read.seals.first?.place?.path == "content/ledger.json")
    #expect(read.latestSeal(of: EditionDate(try day("2026-04-01")))?.sealedOn.iso == "2026-09-15")
  }

  @Test func neitherLosesTheOther() throws {
    let figures = try ledger(.withFigures())
    let seal = try #require(try seals().first)
    let state = try #require(figures.entries.first)
    #expect(figures.adding(seal).adding(state).seals == [seal])
    #expect(figures.adding(state).adding(seal).entries.count == 2)
  }

  @Test func ledgerWithoutSealsIsWrittenAsItAlwaysWas() throws {
    let text = String(decoding: try ledger(.withFigures()).fileBytes, as: UTF8.self)
    #expect(!text.contains("seals"))
    #expect(text.hasPrefix("{\n  \"version\": 1,\n  \"figures\": ["))
  }

  @Test func ledgerIsReadWhereTheGuideCannotBe() throws {
    let broken = written(try seals().reduce(ledger(.withFigures())) { $0.adding($1) })
      .with(Path.facts, "state: [")
    #expect(GuideReader.read(broken.source).guide == nil)
    #expect(GuideReader.ledger(of: broken.source)?.seals.count == 3)
    #expect(GuideReader.ledger(of: ContentFolder().source) == nil)
    #expect(GuideReader.ledger(of: ContentFolder().with("ledger.json", "{").source) == nil)
  }
}
