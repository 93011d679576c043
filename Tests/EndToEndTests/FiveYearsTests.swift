import Foundation
import GuideTestSupport
import Testing

/// A council lives with its guide for five years.
///
/// It publishes, seals, changes the rules, corrects an error, renames a level, takes pages away and withdraws an edition. At
/// each step every address ever published still answers, and old figures are what they were.
@Suite struct FiveYearsTests {
  @Test func guideThatLivesForFiveYearsKeepsItsPromises() throws {
    var council = try Council()
    try council.seal("2026-04-01", on: "2026-03-20")
    try council.publish("2026-05-01")

    try budgetRises(&council)
    try errorIsCorrected(&council)
    try levelIsRenamed(&council)
    try pagesGo(&council)
    try editionIsWithdrawn(&council)
    try sealedFileIsTamperedWith(council)
  }

  private func budgetRises(_ council: inout Council) throws {
    try council.begin("2027-04-01", title: "April 2027") { edition in
      let levels = edition + "/short-breaks/levels.csv"
      try council.place.replace("C,budget,2000,20,40000", with: "C,budget,2100,20,42000", in: levels)
      try council.place.replace("100,55000", with: "100,57000", in: levels)
    }
    #expect(try council.run("check").errors.contains("error[CHANGE-REASON]"), "a change needs its reason")
    try council.add(
      "level_changes:\n  - {scheme: short-breaks, level: C, reason: Prices rose.}", to: "2027-04-01")
    let differences = try council.run("diff", "2026-04-01", "2027-04-01")
    #expect(differences.output.contains("Level C: £2,000 → £2,100 a year (+5.0%). Reason: Prices rose."))
    try council.seal("2027-04-01", on: "2027-03-20")
    try council.publish("2027-03-31")
    #expect(try council.page("short-breaks/c").contains("£2,000"))
    #expect(try council.page("editions/2027-04-01/short-breaks/c").contains(">Not yet in force<"))
    try council.publish("2027-05-01")
    #expect(try council.page("short-breaks/c").contains("£2,100"))
    let old = try council.page("editions/2026-04-01/short-breaks/c")
    #expect(old.contains(">Replaced<") && old.contains("£2,000") && !old.contains("£2,100"))
    let changes = try council.page("editions/2027-04-01/changes")
    #expect(changes.contains("£2,100 a year") && changes.contains("Prices rose."))
  }

  private func errorIsCorrected(_ council: inout Council) throws {
    let levels = "content/editions/2027-04-01/short-breaks/levels.csv"
    try council.place.replace("A small grant", with: "A grant that you may spend in parts", in: levels)
    #expect(try council.run("check").status == 2, "a sealed edition does not change in silence")
    #expect(try council.run("edition", "seal", "2027-04-01", "--as-at", "2027-06-02").status == 1)
    try council.add(
      """
      corrections:
        - made_on: 2027-06-02
          what: Level B said less than was decided.
          why: A line was lost.
          pages: [/short-breaks/b/]
      """, to: "2027-04-01")
    try council.place.replace(
      "level: C, reason: Prices rose.}",
      with: "level: C, reason: Prices rose.}\n  - {scheme: short-breaks, level: B, reason: It says all now.}",
      in: "content/editions/2027-04-01/edition.yml")
    try council.seal("2027-04-01", on: "2027-06-02")
    try council.publish("2027-06-10", corrected: ["2027-04-01"])
    for page in ["short-breaks/b", "editions/2027-04-01/short-breaks/b"] {
      #expect(try council.page(page).contains("Level B said less than was decided."))
    }
    #expect(try council.text("changes.atom").contains("Level B said less than was decided. A line was lost."))
  }

  private func levelIsRenamed(_ council: inout Council) throws {
    try council.begin("2028-04-01", title: "April 2028") { edition in
      try council.rename(level: "C", to: "D", in: edition)
    }
    try council.add(
      "level_changes:\n  - {scheme: short-breaks, level: D, was: [C], reason: Letters were confused.}",
      to: "2028-04-01")
    try council.seal("2028-04-01", on: "2028-03-20")
    try council.publish("2028-05-01")
    #expect(try council.page("short-breaks/d").contains("£2,100"))
    let notice = try council.page("short-breaks/c")
    #expect(notice.contains("Letters were confused.") && notice.contains("href=\"/short-breaks/d/\""))
    #expect(notice.contains("href=\"/editions/2027-04-01/short-breaks/c/\""))
    let changes = try council.page("editions/2028-04-01/changes")
    #expect(changes.contains("Letters were confused."))
  }

  private func pagesGo(_ council: inout Council) throws {
    try council.begin("2029-04-01", title: "April 2029") { edition in
      try FileManager.default.removeItem(
        at: council.place.url.appending(path: edition + "/guidance/planning.md"))
    }
    #expect(try council.run("check").errors.contains("error[ADDRESS-GONE]"))
    try council.add(
      "moved:\n  - {from: /guidance/planning/, to: /short-breaks/, why: The levels say it.}", to: "2029-04-01"
    )
    try council.seal("2029-04-01", on: "2029-03-20")
    try council.publish("2029-05-01")
    #expect(try council.page("guidance/planning").contains("The levels say it."))
    #expect(try council.page("short-breaks/c").contains("Letters were confused."), "the notice stays")
  }

  private func editionIsWithdrawn(_ council: inout Council) throws {
    try council.begin("2030-04-01", title: "April 2030") { edition in
      let levels = edition + "/short-breaks/levels.csv"
      try council.place.replace("D,budget,2100,20,42000", with: "D,budget,2300,20,46000", in: levels)
      try council.place.replace("100,57000", with: "100,61000", in: levels)
    }
    try council.add(
      "level_changes:\n  - {scheme: short-breaks, level: D, reason: Prices rose again.}", to: "2030-04-01")
    try council.seal("2030-04-01", on: "2030-03-20")
    try council.publish("2030-05-01")
    #expect(try council.page("short-breaks/d").contains("£2,300"))
    try council.place.replace(
      "state: decided", with: "state: withdrawn\nwithdrawn: {on: 2030-06-01, reason: A court said so.}",
      in: "content/editions/2030-04-01/edition.yml")
    try council.seal("2030-04-01", on: "2030-05-30")
    try council.publish("2030-06-02", corrected: ["2030-04-01"])
    #expect(try council.page("short-breaks/d").contains("£2,100"), "the edition before counts again")
    let taken = try council.page("editions/2030-04-01/short-breaks/d")
    #expect(taken.contains("£2,300") && taken.contains(">Withdrawn<") && taken.contains("A court said so."))
    #expect(try council.page("editions").contains("31 May 2030"))
    #expect(try council.run("edition", "list", "--as-at", "2030-06-02").output.contains("withdrawn"))
  }

  private func sealedFileIsTamperedWith(_ council: Council) throws {
    let before = try council.place.tree("public")
    let file = "content/editions/2026-04-01/short-breaks/levels.csv"
    try council.place.replace("C,budget,2000", with: "C,budget,1900", in: file)
    let result = try council.run("build", "--as-at", "2030-06-03")
    #expect(result.status == 2)
    #expect(result.errors.contains("\(file):1:1: error[SEAL-BROKEN]"))
    #expect(try council.place.tree("public") == before, "nothing is published")
    #expect(try council.run("edition", "verify").status == 2)
  }
}

/// The small guide's council, and all that it has ever published.
private struct Council {
  let place: Workplace
  private var addresses: Set<String> = []
  /// The figures of each level's page in the tree of its edition.
  private var figures: [String: String] = [:]
  private var records: [String: Data] = [:]

  init() throws {
    place = try Workplace()
    try place.addSmallGuide()
  }

  func run(_ arguments: String...) throws -> Program.Result {
    try Program(folder: place.url).run(arguments)
  }

  func seal(_ date: String, on day: String) throws {
    let result = try run("edition", "seal", date, "--as-at", day)
    try #require(result.status == 0, "\(result.errors)")
  }

  /// Makes a new edition of the last one, changes it and decides it.
  func begin(_ date: String, title: String, _ change: (String) throws -> Void) throws {
    let result = try run("edition", "new", date)
    try #require(result.status == 0, "\(result.errors)")
    let edition = "content/editions/\(date)"
    try place.replace("state: draft", with: "state: decided", in: edition + "/edition.yml")
    let facts = try text(edition + "/edition.yml", in: "")
    let old = try #require(facts.split(separator: "\n").first { $0.hasPrefix("title: ") })
    try place.replace(String(old), with: "title: \(title)", in: edition + "/edition.yml")
    try place.replace("review_on: ", with: "review_on: 2039-01-15 # ", in: edition + "/edition.yml")
    try change(edition)
  }

  /// Adds keys to the end of an edition's facts.
  func add(_ keys: String, to date: String) throws {
    let path = "content/editions/\(date)/edition.yml"
    try place.write(text(path, in: "").trimmingCharacters(in: .newlines) + "\n" + keys + "\n", to: path)
  }

  func rename(level old: String, to new: String, in edition: String) throws {
    for path in try place.tree(edition).keys {
      let before = try text("\(edition)/\(path)", in: "")
      let after = before.replacingOccurrences(of: "level: \(old)", with: "level: \(new)")
        .replacingOccurrences(of: "\n\(old),", with: "\n\(new),")
        .replacingOccurrences(
          of: "/short-breaks/\(old.lowercased())/", with: "/short-breaks/\(new.lowercased())/")
      if after != before { try place.write(after, to: "\(edition)/\(path)") }
    }
    let levels = place.url.appending(path: edition + "/short-breaks/levels")
    try FileManager.default.moveItem(
      at: levels.appending(path: old.lowercased() + ".md"),
      to: levels.appending(path: new.lowercased() + ".md"))
  }

  /// Builds the site of a day, and checks that nothing published before is lost or changed.
  ///
  /// `corrected` are editions in which something was put right on purpose since the last time.
  mutating func publish(_ day: String, corrected: Set<String> = []) throws {
    let result = try run("build", "--as-at", day)
    try #require(result.status == 0, "\(day): \(result.errors)")
    let site = try place.tree("public")
    let pages = Set(site.keys.filter { $0.hasSuffix(".html") || $0.hasPrefix("data/") })
    #expect(addresses.subtracting(pages) == [], "\(day): every address still answers")
    addresses.formUnion(pages)
    for (path, data) in site where path.hasPrefix("editions/2") {
      let text = String(decoding: data, as: UTF8.self)
      let isCorrected = corrected.contains { path.hasPrefix("editions/\($0)/") }
      if let amounts = Self.amounts(in: text), path.contains("/short-breaks/") {
        #expect(figures[path] == nil || figures[path] == amounts, "\(day): \(path)")
        figures[path] = amounts
      }
      if path.hasSuffix("/record.json"), !isCorrected {
        #expect(records[path] == nil || records[path] == data, "\(day): \(path) is what it was")
      }
      if path.hasSuffix("/record.json") { records[path] = data }
    }
    #expect(!figures.isEmpty && !records.isEmpty)
  }

  /// The part of a level's page that holds its figures.
  private static func amounts(in page: String) -> String? {
    guard let start = page.range(of: "<dl class=\"figures\">"),
      let end = page.range(of: "</dl>", range: start.upperBound..<page.endIndex)
    else { return nil }
    return String(page[start.lowerBound..<end.lowerBound])
  }

  func page(_ address: String) throws -> String { try text("\(address)/index.html") }

  func text(_ path: String, in folder: String = "public/") throws -> String {
    try String(contentsOf: place.url.appending(path: folder + path), encoding: .utf8)
  }
}
