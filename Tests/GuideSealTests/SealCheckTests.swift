import Diagnostics
import GuideModel
import GuideSeal
import GuideSource
import GuideTestSupport
import Testing

/// What a seal notices, and when an edition may be sealed again.
@Suite struct SealCheckTests {
  private static let edition = MinimalGuide.edition
  private static let facts = "\(edition)/edition.yml"

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  private func sealing(
    _ folder: ContentFolder, on day: String, ledger: Ledger = Ledger()
  ) throws -> Sealing {
    let edition = try #require(GuideReader.read(folder.source).guide?.editions.first)
    let files = EditionFiles(of: edition.date, in: folder.source.files)
    return Sealing(edition, files: files, on: try self.day(day), decided: [edition.date], ledger: ledger)
  }

  private func sealed(_ folder: ContentFolder, on day: String, ledger: Ledger = Ledger()) throws -> Ledger {
    guard case .new(let seal) = try sealing(folder, on: day, ledger: ledger) else {
      Issue.record("the edition must be sealed")
      return ledger
    }
    return ledger.adding(seal)
  }

  private func findings(_ folder: ContentFolder, _ ledger: Ledger) -> [String] {
    let guide = GuideReader.read(folder.source).guide
    let check = SealCheck(files: folder.source.files, display: folder.source.displayPath)
    return check.findings(ledger, editions: guide?.editions ?? []).map { finding in
      "\(finding.code.rawValue) \(finding.location?.path ?? "") \(finding.message)"
    }
  }

  private func correcting(_ folder: ContentFolder, on day: String, what: String = "A word") -> ContentFolder {
    folder.replacing(
      "review_on:", with: "corrections: [{made_on: \(day), what: \(what), why: A slip}]\nreview_on:",
      in: Self.facts)
  }

  @Test func sealCoversEveryFileButTheCurrentRange() throws {
    let folder = ContentFolder.withFigures()
    let seal = try #require(try sealed(folder, on: "2026-04-02").seals.first)
    let below = folder.source.paths.filter { $0.hasPrefix(Self.edition) }.map {
      String($0.dropFirst(Self.edition.count + 1))
    }
    #expect(below.contains("short-breaks/observed.csv"))
    #expect(seal.files.keys.sorted() == below.filter { $0 != "short-breaks/observed.csv" }.sorted())
    let levels = try #require(folder.source.bytes(at: "\(MinimalGuide.scheme)/levels.csv"))
    #expect(seal.files["short-breaks/levels.csv"] == ContentDigest(of: levels))
  }

  /// The examples of FIPS 180-4 for SHA-256.
  @Test func digestIsSHA256() {
    #expect(
      ContentDigest(of: Array("abc".utf8)).hex
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      ContentDigest(of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func editionThatIsAsItWasHasNoFinding() throws {
    let folder = ContentFolder.withFigures()
    let ledger = try sealed(folder, on: "2026-04-02")
    #expect(findings(folder, ledger) == [])
    let renewed = folder.publishing([
      ("2026-03-02", SampleFigures.rows()), ("2026-06-02", SampleFigures.rows(asAt: "2026-06-02")),
    ])
    #expect(findings(renewed, ledger) == [], "the current range may be renewed")
    let living = folder.replacing("01632 960100", with: "01632 960111", in: "guide.yml")
    #expect(findings(living, ledger) == [], "living facts may change")
  }

  @Test func eachFileThatDiffersIsNamed() throws {
    let ledger = try sealed(ContentFolder(), on: "2026-04-02")
    let glossary = "\(Self.edition)/glossary.yml"
    let windows = ContentFolder().text(of: Self.facts)?.replacing("\n", with: "\r\n")
    let folder = ContentFolder().replacing("Money set", with: "Money  set", in: glossary)
      .with("\(MinimalGuide.scheme)/levels/c.md", nil)
      .with("\(Self.edition)/guidance/new.md", "new").with(Self.facts, windows)
    let end = "the edition of 2026-04-01, which was sealed on 2026-04-02"
    #expect(
      findings(folder, ledger) == [
        "SEAL-BROKEN content/\(Self.facts) this file has other line ends in \(end)",
        "SEAL-BROKEN content/\(glossary) this file was changed in \(end)",
        "SEAL-BROKEN content/\(Self.edition)/guidance/new.md this file was added to \(end)",
        "SEAL-BROKEN content/\(MinimalGuide.scheme)/levels/c.md this file is gone from \(end)",
      ])
  }

  @Test func editionThatIsGoneIsMissed() throws {
    let ledger = try sealed(ContentFolder.withFigures(), on: "2026-04-02")
    let paths = ContentFolder.withFigures().source.paths.filter { $0.hasPrefix(Self.edition) }
    let gone = paths.filter { !$0.hasSuffix("observed.csv") }.reduce(ContentFolder.withFigures()) {
      $0.with($1, nil)
    }
    #expect(
      findings(gone, ledger) == [
        "SEAL-BROKEN content/\(Self.edition) the edition of 2026-04-01, which was sealed on 2026-04-02, is gone"
      ])
  }

  @Test func recordInTheLedgerThatWasChangedIsNoticed() throws {
    let seal = try #require(try sealed(ContentFolder(), on: "2026-04-02").seals.first)
    let other = Seal(
      edition: seal.edition, sealedOn: seal.sealedOn, record: ContentDigest(of: []), files: seal.files,
      place: SourceLocation(path: "content/ledger.json", line: 9, column: 5))
    #expect(
      findings(ContentFolder(), Ledger(seals: [other])) == [
        "SEAL-BROKEN content/ledger.json the record of the edition of 2026-04-01 is not the one that was sealed"
      ])
  }

  // MARK: Sealing again

  @Test func nothingNewIsNotSealedTwice() throws {
    let ledger = try sealed(ContentFolder(), on: "2026-04-02")
    #expect(
      try sealing(ContentFolder(), on: "2026-05-01", ledger: ledger)
        == .unchanged(
          try #require(ledger.seals.first)))
  }

  @Test(arguments: ["draft", "consultation"])
  func onlyADecidedEditionIsSealed(_ state: String) throws {
    let folder = ContentFolder().replacing("state: decided", with: "state: \(state)", in: Self.facts)
    #expect(try sealing(folder, on: "2026-04-02") == .refused(.notDecided))
  }

  private enum Outcome: String { case sealed, refused }

  private func again(
    _ first: ContentFolder, _ second: ContentFolder, sealedOn: String = "2026-04-02",
    on day: String = "2026-05-11"
  ) throws -> Outcome {
    let ledger = try sealed(first, on: sealedOn)
    switch try sealing(second, on: day, ledger: ledger) {
    case .new: return .sealed
    case .refused(.notCorrected(let seal)):
      #expect(seal == ledger.seals.first)
      return .refused
    case let other:
      Issue.record("\(other)")
      return .refused
    }
  }

  @Test func changeIsSealedOnlyWithACorrectionThatIsNew() throws {
    let first = ContentFolder()
    let changed = first.replacing(
      "Money for breaks.", with: "Money.", in: "\(MinimalGuide.scheme)/scheme.yml")
    #expect(try again(first, changed) == .refused)
    #expect(try again(first, correcting(changed, on: "2026-05-11")) == .sealed)
    #expect(try again(first, correcting(changed, on: "2026-04-02")) == .sealed, "on the day of the seal")
    #expect(try again(first, correcting(changed, on: "2026-04-01")) == .refused, "made before the seal")
    #expect(try again(first, correcting(changed, on: "2026-05-12")) == .refused, "not made yet")
    let corrected = correcting(first, on: "2026-04-02")
    let later = correcting(changed, on: "2026-04-02")
    #expect(try again(corrected, later) == .refused, "the same correction is not a new one")
    let two = later.replacing("[{", with: "[{made_on: 2026-04-02, what: B, why: C}, {", in: Self.facts)
    #expect(try again(corrected, two) == .sealed, "a second one of the same day is new")
    #expect(try again(corrected, correcting(changed, on: "2026-05-11")) == .refused, "the old one has gone")
  }

  /// What an old correction says may not change under the cover of a new one.
  @Test func wordsOfACorrectionCannotBeRewritten() throws {
    let first = correcting(ContentFolder(), on: "2026-04-02", what: "A price")
    func second(_ what: String, why: String = "A slip", pages: String = "") -> ContentFolder {
      ContentFolder().replacing(
        "review_on:",
        with: """
          corrections:
            - {made_on: 2026-05-11, what: Another, why: A slip}
            - {made_on: 2026-04-02, what: \(what), why: \(why)\(pages)}
          review_on:
          """, in: Self.facts)
    }
    #expect(try again(first, second("A price")) == .sealed)
    #expect(try again(first, second("A word")) == .refused)
    #expect(try again(first, second("A price", why: "We are fine")) == .refused)
    #expect(try again(first, second("A price", pages: ", pages: [/glossary/]")) == .refused)
  }

  /// Seals that were made before the words were sealed hold a correction by its day.
  @Test func olderSealHoldsACorrectionByItsDay() throws {
    let day = try day("2026-04-02")
    let seal = try #require(
      try sealed(correcting(ContentFolder(), on: "2026-04-02"), on: "2026-04-02").seals.first)
    #expect(seal.corrections.first?.digest != nil)
    let old = Seal(
      edition: seal.edition, sealedOn: day, corrections: [SealedCorrection(madeOn: day)], record: seal.record,
      files: seal.files)
    #expect(seal.mayFollow(old))
  }

  @Test func withdrawalTellsOfNothingElse() throws {
    func withdrawn(_ folder: ContentFolder) -> ContentFolder {
      folder.replacing(
        "state: decided", with: "state: withdrawn\nwithdrawn: {on: 2026-09-14, reason: A court}",
        in: Self.facts)
    }
    let changed = withdrawn(ContentFolder()).replacing(
      "Four evenings.", with: "Five evenings.", in: Self.facts)
    #expect(try again(ContentFolder(), changed) == .refused)
    #expect(try again(ContentFolder(), correcting(changed, on: "2026-05-11")) == .sealed)
    let corrected = correcting(ContentFolder(), on: "2026-04-02")
    #expect(try again(corrected, withdrawn(corrected)) == .sealed)
    #expect(try again(corrected, withdrawn(ContentFolder())) == .refused, "the correction has gone")
  }

  @Test func editionThatIsTakenBackIsSealedAgain() throws {
    func withdrawn(_ on: String) -> ContentFolder {
      ContentFolder().replacing(
        "state: decided", with: "state: withdrawn\nwithdrawn: {on: \(on), reason: A court}", in: Self.facts)
    }
    #expect(try again(ContentFolder(), withdrawn("2026-09-14")) == .sealed)
    #expect(try again(ContentFolder(), withdrawn("2026-04-01")) == .refused, "before the seal")
    #expect(try again(withdrawn("2026-09-14"), withdrawn("2026-10-14")) == .refused)
    #expect(try again(withdrawn("2026-09-14"), ContentFolder()) == .refused, "in force again, in silence")
  }

  @Test func sealIsNotOlderThanTheLast() throws {
    let ledger = try sealed(ContentFolder(), on: "2026-04-02")
    let changed = correcting(ContentFolder(), on: "2026-04-02")
    #expect(
      try sealing(changed, on: "2026-04-01", ledger: ledger) == .refused(.tooEarly(last: day("2026-04-02"))))
  }

  @Test func latestSealIsTheOneToMatch() throws {
    let changed = correcting(ContentFolder(), on: "2026-05-11")
    let ledger = try sealed(changed, on: "2026-05-11", ledger: sealed(ContentFolder(), on: "2026-04-02"))
    #expect(findings(changed, ledger) == [])
    #expect(findings(ContentFolder(), ledger).count == 1, "the state before the correction no longer fits")
  }
}
