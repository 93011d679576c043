import Diagnostics
import GuideModel
import GuideSeal
import GuideSource
import GuideTestSupport
import Testing

/// What the seals remember of the ledger: nothing before the last of them changes unseen.
@Suite struct LedgerChainTests {
  private static let facts = "\(MinimalGuide.edition)/edition.yml"
  private static let days = ["2026-03-02", "2026-06-02", "2026-09-02", "2026-12-02"]

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  /// The states of figures of so many quarters.
  private func states(_ count: Int) throws -> [Ledger.Entry] {
    let folder = ContentFolder.withFigures().publishing(
      Self.days.prefix(count).map { ($0, SampleFigures.rows(asAt: $0)) })
    return try #require(GuideReader.read(folder.source).guide).ledger.entries
  }

  private func sealing(
    _ ledger: Ledger, on day: String, corrections: [String] = []
  ) throws -> Sealing {
    let entries = corrections.map { "{made_on: \($0), what: A word, why: A slip}" }
    let folder = ContentFolder().replacing(
      "review_on:", with: "corrections: [\(entries.joined(separator: ", "))]\nreview_on:", in: Self.facts)
    let edition = try #require(GuideReader.read(folder.source).guide?.editions.first)
    return Sealing(
      edition, files: EditionFiles(of: edition.date, in: folder.source.files), on: try self.day(day),
      decided: [edition.date], ledger: ledger)
  }

  private func sealed(_ ledger: Ledger, on day: String, corrections: [String] = []) throws -> Ledger {
    let outcome = try sealing(ledger, on: day, corrections: corrections)
    guard case .new(let seal) = outcome else {
      Issue.record("\(outcome)")
      return ledger
    }
    return ledger.adding(seal)
  }

  /// Two states, a seal, a third state, a seal, a correction's seal, and a state after the last seal.
  private func lived() throws -> Ledger {
    let states = try states(4)
    var ledger = try sealed(Ledger(entries: Array(states[..<2])), on: "2026-06-10")
    ledger = try sealed(ledger.adding(states[2]), on: "2026-09-10")
    ledger = try sealed(ledger, on: "2026-10-01", corrections: ["2026-10-01"])
    return ledger.adding(states[3])
  }

  private func messages(_ ledger: Ledger) -> [String] {
    LedgerChain(ledger).findings().map { finding in
      #expect(finding.code == .ledgerChanged)
      return finding.message
    }
  }

  private func other(_ entry: Ledger.Entry) throws -> Ledger.Entry {
    Ledger.Entry(
      edition: entry.edition, scheme: entry.scheme, recordedFor: try day("2026-09-03"), table: entry.table)
  }

  @Test func ledgerThatOnlyGrewHasNoFinding() throws {
    let ledger = try lived()
    #expect(messages(ledger) == [])
    #expect(ledger.seals.map { $0.before?.figures.count } == [2, 1, 0])
    #expect(ledger.seals.map { $0.before?.seals } == [0, 1, 2])
    #expect(LedgerChain(ledger).unsealedFigures == 1)
  }

  @Test func eachStateThatWasChangedIsNamed() throws {
    let ledger = try lived()
    let seals = ["2026-06-10", "2026-06-10", "2026-09-10"]
    for index in 0..<3 {
      var entries = ledger.entries
      entries[index] = try other(entries[index])
      #expect(
        messages(Ledger(entries: entries, seals: ledger.seals)) == [
          "state \(index + 1) of the figures, of short-breaks for 2026-09-03, is not what it was when the seal of "
            + "2026-04-01 on \(seals[index]) was made"
        ])
    }
    var entries = ledger.entries
    entries[3] = try other(entries[3])
    #expect(
      messages(Ledger(entries: entries, seals: ledger.seals)) == [], "nothing remembers the last one yet")
  }

  @Test func stateThatWasTakenOutOrPutInIsNamed() throws {
    let whole = try lived()
    let ledger = Ledger(entries: Array(whole.entries[..<3]), seals: whole.seals)
    for index in 0..<3 {
      var entries = ledger.entries
      entries.remove(at: index)
      let found = messages(Ledger(entries: entries, seals: ledger.seals))
      #expect(found.count == 1)
      #expect(found.first?.hasPrefix("state \(index + 1) of the figures, which was there when") == true)
      entries = ledger.entries
      entries.insert(try other(entries[0]), at: index)
      let added = messages(Ledger(entries: entries, seals: ledger.seals))
      #expect(added.count == 1)
      #expect(added.first?.contains("for 2026-09-03, was put in before the figures that the seal") == true)
    }
    let replaced = Ledger(
      entries: [whole.entries[0], whole.entries[1], whole.entries[3]], seals: whole.seals)
    #expect(messages(replaced).first?.contains("for 2026-12-02, is not what it was") == true)
    #expect(!messages(Ledger(entries: [], seals: ledger.seals)).isEmpty)
    let swapped = [ledger.entries[1], ledger.entries[0]] + ledger.entries[2...]
    #expect(!messages(Ledger(entries: swapped, seals: ledger.seals)).isEmpty)
  }

  @Test func sealThatWasTakenOutChangedOrPutInIsFound() throws {
    let ledger = try lived()
    func without(_ index: Int) -> [Seal] {
      ledger.seals.enumerated().filter { $0.offset != index }.map(\.element)
    }
    #expect(
      messages(Ledger(entries: ledger.entries, seals: without(0))) == [
        "seals above this one: 1 when it was made, and 0 now"
      ])
    #expect(
      messages(Ledger(entries: ledger.entries, seals: without(1))) == [
        "seals above this one: 2 when it was made, and 1 now, and the change lies after the seal of 2026-06-10"
      ])
    let seal = ledger.seals[0]
    let changed = Seal(
      edition: seal.edition, sealedOn: seal.sealedOn, record: ContentDigest(of: []), files: seal.files,
      before: seal.before)
    #expect(
      messages(Ledger(entries: ledger.entries, seals: [changed] + ledger.seals[1...])) == [
        "this seal of the edition of 2026-04-01 is not what it was when the next one was made, on 2026-09-10"
      ])
    #expect(messages(Ledger(entries: ledger.entries, seals: [seal] + ledger.seals)).count == 1)
  }

  /// Whoever takes the memory out of a seal is found out too, but for the last one.
  @Test func sealsMadeBeforeTheyRememberedStayReadable() throws {
    let ledger = try lived()
    func forgetting(_ seal: Seal) -> Seal {
      Seal(
        edition: seal.edition, sealedOn: seal.sealedOn, corrections: seal.corrections, record: seal.record,
        files: seal.files)
    }
    let old = Ledger(entries: Array(ledger.entries[..<2]), seals: [forgetting(ledger.seals[0])])
    #expect(messages(old) == [])
    let next = try sealed(old, on: "2026-09-10")
    #expect(messages(next) == [])
    #expect(next.seals.last?.before?.figures.count == 2)
    var entries = next.entries
    entries.remove(at: 0)
    #expect(messages(Ledger(entries: entries, seals: next.seals)).count == 1)
    let seals = [ledger.seals[0], forgetting(ledger.seals[1])]
    #expect(
      messages(Ledger(entries: ledger.entries, seals: seals)) == [
        "this seal does not say what stood before it, as the ones above it do"
      ])
  }

  @Test func sealIsMadeAgainForFiguresAlone() throws {
    let states = try states(2)
    let first = try sealed(Ledger(entries: [states[0]]), on: "2026-04-02")
    #expect(try sealing(first, on: "2026-05-01") == .unchanged(try #require(first.seals.first)))
    let second = try sealed(first.adding(states[1]), on: "2026-06-10")
    let (old, new) = (second.seals[0], second.seals[1])
    #expect(new.mayFollow(old) && new.files == old.files)
    let idle = Seal(
      edition: new.edition, sealedOn: new.sealedOn, record: new.record, files: new.files,
      before: LedgerBefore(seals: 2, sealsDigest: new.record, figures: [], editions: []))
    #expect(!idle.mayFollow(new), "a seal for no new figures and no correction stands for nothing")
  }

  /// The form is for ever: with another one, ledgers of today would look changed.
  @Test func whatIsRememberedKeepsItsForm() throws {
    let before = try #require(try lived().seals.last?.before)
    #expect(before.seals == 2)
    #expect(before.sealsDigest.hex == "fadb7179cf255d17e38b83faf105b5adc0bc0cd28d31bec62d31802890128c9f")
    let figures = try #require(try lived().seals.first?.before?.figures.first)
    #expect(figures.hex == "85822a54f99a50243b83b39acc96bfa5b3a7e38396a4cc3e3b4a71e4a3b8d0aa")
  }
}
