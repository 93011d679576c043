import Foundation
import GuideTestSupport
import Testing

/// A council makes an edition, seals it, and finds every change of it.
@Suite struct EditionTests {
  private static let glossary = "content/editions/2026-04-01/glossary.yml"
  private static let facts = "content/editions/2026-04-01/edition.yml"
  private static let ledger = "content/ledger.json"

  private func smallGuide() throws -> (Workplace, Program) {
    let place = try Workplace()
    try place.addSmallGuide()
    return (place, Program(folder: place.url))
  }

  private func sealedGuide() throws -> (Workplace, Program) {
    let (place, program) = try smallGuide()
    let result = try program.run("edition", "seal", "2026-04-01", "--on", "2026-04-02")
    try #require(result.status == 0, "\(result.errors)")
    return (place, program)
  }

  // MARK: From a new edition to a sealed one

  @Test func newEditionIsChangedAndSealedAndEveryChangeIsFound() throws {
    let (place, program) = try sealedGuide()
    #expect(try program.run("edition", "new", "2027-04-01").status == 0)
    let facts = "content/editions/2027-04-01/edition.yml"
    let draft = try program.run("edition", "seal", "2027-04-01")
    #expect(draft.status == 1)
    #expect(draft.errors.contains("\(facts):1:8: error[SEAL-STATE]: this edition has not been decided"))
    try place.replace("state: draft", with: "state: decided", in: facts)
    let reason = "level_changes: [{scheme: short-breaks, level: C, reason: Prices rose}]"
    try place.replace("title: April 2026", with: "title: April 2027\n\(reason)", in: facts)
    let levels = "content/editions/2027-04-01/short-breaks/levels.csv"
    try place.replace("C,budget,2000,20,40000", with: "C,budget,2100,20,42000", in: levels)
    try place.replace("100,55000", with: "100,57000", in: levels)
    let sealed = try program.run("edition", "seal", "2027-04-01", "--as-at", "2027-03-01")
    #expect(sealed.status == 0, "\(sealed.errors)")
    #expect(try program.run("check", "--as-at", "2027-05-01").status == 0)

    let before = try place.tree("content")
    let file = "content/editions/2027-04-01/short-breaks/examples/saturday-friend.md"
    try place.replace("She likes trains.", with: "She likes trains!", in: file)
    for command in [["check"], ["build"], ["check", "--as-at", "2026-05-01"], ["check", "--strict"]] {
      let result = try program.run(command)
      #expect(result.status == 2)
      #expect(result.errors.contains("\(file):1:1: error[SEAL-BROKEN]: this file was changed"))
      #expect(result.errors.components(separatedBy: "SEAL-BROKEN").count == 2, "one finding for one file")
    }
    #expect(try place.leftOvers(besides: ["content", "templates"]) == [], "nothing is published")
    let verified = try program.run("edition", "verify")
    #expect(verified.status == 2)
    #expect(verified.errors.contains("\(file):1:1: error[SEAL-BROKEN]"))
    #expect(verified.output.contains("broken: 1 error"))
    #expect(
      verified.output.split(separator: "\n").map { $0.prefix(34) } == [
        "2026-04-01: sealed on 2026-04-02, ", "2027-04-01: sealed on 2027-03-01, ",
        "ledger (seals: 2, states of figure",
      ])
    #expect(try program.run("edition", "verify", "2026-04-01").status == 0)
    #expect(try program.run("edition", "list").output.contains("seal broken"))

    try place.replace("She likes trains!", with: "She likes trains.", in: file)
    #expect(try place.tree("content") == before)
    for command in [["check"], ["edition", "verify"], ["build"]] {
      #expect(try program.run(command).status == 0)
    }
  }

  @Test func otherFindingsDoNotHideABrokenSeal() throws {
    let (place, program) = try sealedGuide()
    try place.replace("state: decided", with: "state: [", in: Self.facts)
    for command in [["check"], ["build"], ["edition", "verify"], ["edition", "list"]] {
      let result = try program.run(command)
      #expect(result.status == 2, "\(command)")
      #expect(result.errors.contains("\(Self.facts):1:1: error[SEAL-BROKEN]"))
    }
  }

  @Test func editionThatWasSealedCannotGo() throws {
    let (place, program) = try sealedGuide()
    try #require(try program.run("edition", "new", "2027-04-01").status == 0)
    try FileManager.default.removeItem(at: place.url.appending(path: "content/editions/2026-04-01"))
    let result = try program.run("check", "--drafts")
    #expect(result.status == 2)
    #expect(result.errors.contains("content/editions/2026-04-01:1:1: error[SEAL-BROKEN]"))
    #expect(result.errors.contains("is gone"))
  }

  @Test func placeThatATemplateLosesAfterTheSealIsMissed() throws {
    let (place, program) = try sealedGuide()
    #expect(try program.run("check").status == 0)
    try place.replace("id=\"figures\"", with: "id=\"money\"", in: "templates/level.html")
    let result = try program.run("check")
    #expect(result.status == 1)
    for level in ["a", "b", "c"] {
      let lost =
        "the place /editions/2026-04-01/short-breaks/\(level)/#figures, which was there when the edition"
      #expect(result.errors.contains(lost))
    }
    #expect(result.errors.contains("content/ledger.json:"))
  }

  // MARK: New editions

  @Test func newEditionIsTheLastPublishedOneAsADraft() throws {
    let (place, program) = try smallGuide()
    try place.replace(
      "state: decided",
      with: "# Ours.\nstate: decided # by us\ncorrections: [{made_on: 2026-05-04, what: A, why: B}]",
      in: Self.facts)
    let result = try program.run("edition", "new", "2027-04-01")
    #expect(result.status == 0, "\(result.errors)")
    var old = try place.tree("content/editions/2026-04-01")
    var new = try place.tree("content/editions/2027-04-01")
    let copied = new.removeValue(forKey: "edition.yml")
    let facts = String(decoding: try #require(copied), as: UTF8.self)
    #expect(facts.hasPrefix("# Ours.\nstate: draft # by us\ntitle: April 2026\n"))
    old["edition.yml"] = nil
    #expect(new == old)
    #expect(
      result.output.split(separator: "\n").map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        == [
          "content/editions/2027-04-01/edition.yml:3: title:",
          "content/editions/2027-04-01/edition.yml:4: summary:",
          "content/editions/2027-04-01/edition.yml:5: reasons:",
          "content/editions/2027-04-01/edition.yml:6: decision:",
          "content/editions/2027-04-01/edition.yml:10: review_on:",
          "content/editions/2027-04-01/edition.yml:11: took_part:",
        ])
    #expect(
      result.errors.contains("\(new.count + 1) files of 2026-04-01 were copied → content/editions/2027-04-01")
    )
    #expect(try program.run("check").status == 0)
  }

  @Test func figuresAreCopiedWithTheSample() throws {
    let place = try Workplace()
    try place.addSampleGuide()
    let program = Program(folder: place.url)
    #expect(try program.run("edition", "new", "2031-04-01").status == 0)
    #expect(
      FileManager.default.fileExists(
        atPath: place.url.appending(path: "content/editions/2031-04-01/disabled-children/observed.csv").path))
    #expect(try program.run("check").status == 0)
  }

  @Test(arguments: [
    ("2026-04-01", "there is an edition of 2026-04-01 already"),
    ("2026-03-31", "2026-03-31 is not later than the last published edition, 2026-04-01"),
  ])
  func dayThatDoesNotFitIsRefused(_ day: String, _ words: String) throws {
    let (place, program) = try smallGuide()
    let before = try place.tree("content")
    let result = try program.run("edition", "new", day)
    #expect(result.status == 1)
    #expect(result.errors.contains("error[EDITION-DATE]: \(words)"))
    #expect(result.errors.contains("nothing was made"))
    #expect(result.output.isEmpty)
    #expect(try place.tree("content") == before)
  }

  @Test func brokenGuideIsNotCopied() throws {
    let (place, program) = try smallGuide()
    try place.replace("review_on: 2027-01-15", with: "review_on: soon", in: Self.facts)
    let result = try program.run("edition", "new", "2027-04-01")
    #expect(result.status == 1)
    #expect(result.errors.contains("error[VALUE-DATE]"))
    #expect(
      !FileManager.default.fileExists(atPath: place.url.appending(path: "content/editions/2027-04-01").path))
  }

  @Test func oneMistakeInTwoSealedEditionsIsCorrectedInOneStep() throws {
    let (place, program) = try sealedGuide()
    let later = "content/editions/2027-04-01"
    try #require(try program.run("edition", "new", "2027-04-01").status == 0)
    try place.replace("state: draft", with: "state: decided", in: later + "/edition.yml")
    try #require(try program.run("edition", "seal", "2027-04-01", "--on", "2026-04-03").status == 0)
    for edition in ["content/editions/2026-04-01", later] {
      try place.replace("A small grant", with: "A grant", in: edition + "/short-breaks/levels.csv")
      let facts = edition + "/edition.yml"
      let text = String(decoding: try #require(try place.tree(edition)["edition.yml"]), as: UTF8.self)
      try place.write(
        text
          + "\ncorrections:\n  - {made_on: 2026-05-04, what: Level B was described wrongly., why: A slip.}\n",
        to: facts)
    }
    #expect(try program.run("edition", "seal", "2026-04-01", "--on", "2026-05-04").status == 2)
    let both = try program.run("edition", "seal", "2026-04-01", "2027-04-01", "--on", "2026-05-04")
    #expect(both.status == 0, "\(both.errors)")
    #expect(both.errors.components(separatedBy: "is sealed").count == 3)
    #expect(try program.run("edition", "verify").status == 0)
  }

  @Test func draftWithMistakesDoesNotStopWhatIsPublic() throws {
    let (place, program) = try sealedGuide()
    try #require(try program.run("edition", "new", "2027-04-01").status == 0)
    try place.replace(
      "C,budget,2000,20,40000", with: "C,budget,soon,20,40000",
      in: "content/editions/2027-04-01/short-breaks/levels.csv")
    let result = try program.run("build")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("note: 1 draft was not looked at; see it with --drafts"))
    try place.replace(
      "state: decided", with: "state: withdrawn\nwithdrawn: {on: 2026-06-01, reason: A court said so.}",
      in: Self.facts)
    let sealed = try program.run("edition", "seal", "2026-04-01", "--on", "2026-05-30")
    #expect(sealed.status == 0, "\(sealed.errors)")
    let looked = try program.run("check", "--drafts")
    #expect(looked.status == 1)
    #expect(looked.errors.contains("content/editions/2027-04-01/short-breaks/levels.csv:4:"))
  }

  // MARK: Listing

  @Test func listTellsWhereEachEditionStands() throws {
    let (place, program) = try sealedGuide()
    try #require(try program.run("edition", "new", "2027-04-01").status == 0)
    try place.replace("state: draft", with: "state: decided", in: "content/editions/2027-04-01/edition.yml")
    try #require(try program.run("edition", "new", "2028-04-01").status == 0)
    try place.replace("title: April 2026", with: "title: Soon", in: "content/editions/2028-04-01/edition.yml")
    func list(_ day: String) throws -> String {
      let result = try program.run("edition", "list", "--as-at", day)
      #expect(result.status == 0 && result.errors.isEmpty)
      return result.output
    }
    #expect(
      try list("2026-11-25") == """
        2026-04-01  April 2026  in force since 2026-04-01  sealed since 2026-04-02
        2027-04-01  April 2026  not yet in force           not sealed
        2028-04-01  Soon        draft                      not sealed

        """)
    #expect(
      try list("2027-04-01").contains("April 2026  replaced, last day 2027-03-31  sealed since 2026-04-02"))
  }

  // MARK: Sealing

  @Test func sealingTwiceSaysSo() throws {
    let (place, program) = try sealedGuide()
    let before = try place.tree("content")
    let result = try program.run("edition", "seal", "2026-04-01")
    #expect(result.status == 0)
    #expect(
      result.errors.contains(
        "the edition of 2026-04-01 has been sealed since 2026-04-02, and nothing has changed"))
    #expect(try place.tree("content") == before)
  }

  @Test func changeIsSealedOnlyWithACorrection() throws {
    let (place, program) = try sealedGuide()
    try place.replace("Money set aside", with: "The money set aside", in: Self.glossary)
    let ledger = try place.tree("content")["ledger.json"]
    let refused = try program.run("edition", "seal", "2026-04-01", "--on", "2026-05-11")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("\(Self.facts):1:1: error[SEAL-CORRECTION]"))
    #expect(refused.errors.contains("nothing was sealed"))
    #expect(try place.tree("content")["ledger.json"] == ledger)

    let entry = "corrections:\n  - {made_on: 2026-05-11, what: A word, why: It was missing}\nreview_on:"
    try place.replace("review_on:", with: entry, in: Self.facts)
    #expect(try program.run("check").status == 2, "a correction is not done before it is sealed")
    let sealed = try program.run("edition", "seal", "2026-04-01", "--on", "2026-05-11")
    #expect(sealed.status == 0, "\(sealed.errors)")
    #expect(try program.run("check").status == 0)
    #expect(try program.run("edition", "list").output.contains("sealed since 2026-05-11"))
    let text = String(decoding: try #require(try place.tree("content")["ledger.json"]), as: UTF8.self)
    #expect(text.contains("\"sealed_on\": \"2026-04-02\"") && text.contains("\"sealed_on\": \"2026-05-11\""))

    let early = try program.run("edition", "seal", "2026-04-01", "--on", "2026-05-10")
    #expect(early.status == 0, "nothing has changed, whatever the day")
    try place.replace("The money set aside", with: "Money put aside", in: Self.glossary)
    let tooEarly = try program.run("edition", "seal", "2026-04-01", "--on", "2026-05-10")
    #expect(tooEarly.status == 1)
    #expect(tooEarly.errors.contains("\(Self.ledger):1:1: error[EDITION-DATE]"))
  }

  @Test func guideWithAMistakeIsNotSealed() throws {
    let (place, program) = try smallGuide()
    try place.replace(
      "(/short-breaks/)", with: "(/nowhere/)", in: "content/editions/2026-04-01/guidance/planning.md")
    let result = try program.run("edition", "seal", "2026-04-01")
    #expect(result.status == 1)
    #expect(result.errors.contains("error[LINK-DEAD]"))
    #expect(!FileManager.default.fileExists(atPath: place.url.appending(path: Self.ledger).path))
  }

  @Test func editionsThatAreNotThereAreNotSealedOrVerified() throws {
    let (place, program) = try smallGuide()
    for command in ["seal", "verify"] {
      let result = try program.run("edition", command, "2027-04-01")
      #expect(result.status == 1)
      #expect(result.errors.contains("error[EDITION-DATE]"))
    }
    let none = try program.run("edition", "verify")
    #expect(none.status == 0)
    #expect(none.errors.contains("no edition is sealed"))
    #expect(try program.run("edition", "seal").status == 64)
    #expect(try program.run("edition", "new", "2027-02-30").status == 64)
    try FileManager.default.removeItem(at: place.url.appending(path: "content"))
    for command in [["edition", "list"], ["edition", "verify"], ["edition", "seal", "2026-04-01"]] {
      #expect(try program.run(command).status == 74)
    }
  }

  @Test func brokenLedgerIsNoProof() throws {
    let (place, program) = try sealedGuide()
    try place.replace("\"sealed_on\": \"2026-04-02\"", with: "\"sealed_on\": \"2026-02-30\"", in: Self.ledger)
    let result = try program.run("edition", "verify")
    #expect(result.status == 1)
    #expect(result.errors.contains("error[VALUE-DATE]"))
    #expect(result.output.isEmpty)
  }

  @Test func mistakeInTheLedgerHidesNoBrokenSeal() throws {
    let (place, program) = try sealedGuide()
    let text = String(decoding: try #require(try place.tree("content")["ledger.json"]), as: UTF8.self)
    let seal = text.split(separator: "\n").dropFirst(4).dropLast(2).joined(separator: "\n")
    try place.write(text.replacing(seal, with: "\(seal),\n\(seal)"), to: Self.ledger)
    try place.replace("Money set aside", with: "Money put aside", in: Self.glossary)
    for command in [["edition", "verify"], ["check"]] {
      let result = try program.run(command)
      #expect(result.status == 2)
      #expect(result.errors.contains("error[LEDGER-ORDER]: this seal follows one of 2026-04-02"))
      #expect(result.errors.contains("\(Self.glossary):1:1: error[SEAL-BROKEN]"))
    }
  }

  // MARK: Figures and seals

  @Test func newFiguresKeepTheSealAndTheSealKeepsTheFigures() throws {
    let place = try guideWithRecords()
    let program = Program(folder: place.url)
    func ledger() throws -> String {
      String(decoding: try #require(try place.tree("content")["ledger.json"]), as: UTF8.self)
    }
    let aggregate = [
      "aggregate", "--records", "private/march.csv", "--edition", "2026-04-01", "--scheme",
      "disabled-children", "--as-at",
    ]
    try #require(try program.run(aggregate + ["2026-03-02"]).status == 0)
    let figures = try ledger()
    try #require(try program.run("edition", "seal", "2026-04-01", "--on", "2026-04-02").status == 0)
    let sealed = try ledger()
    #expect(sealed != figures && sealed.hasPrefix(figures.dropLast("\n}\n".count)), "no figure is lost")

    // Three years on, the same records give no figures any more, which is a new state.
    let renewed = try program.run(aggregate + ["2029-04-02", "--previous", "2026-03-02=private/march.csv"])
    #expect(renewed.status == 0, "\(renewed.errors)")
    let after = try ledger()
    #expect(after.contains("\"recorded_for\": \"2029-04-02\""))
    #expect(after.hasSuffix(sealed.suffix(from: try #require(sealed.range(of: "\"seals\"")).lowerBound)))
    #expect(renewed.errors.contains("to protect them too: allocation-guide edition seal 2026-04-01"))
    let verified = try program.run("edition", "verify")
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(verified.output.contains("1 of the states came after the last seal: seal again to protect them"))
    let again = try program.run("edition", "seal", "2026-04-01", "--as-at", "2029-04-03")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try !program.run("edition", "verify").output.contains("came after"))

    // The first state, long ago, is rewritten by a day.
    try place.replace(
      "\"recorded_for\": \"2026-03-02\"", with: "\"recorded_for\": \"2026-03-03\"", in: Self.ledger)
    let before = try place.tree("content")
    for command in [
      ["check"], ["build"], ["edition", "verify"],
      ["edition", "seal", "2026-04-01", "--as-at", "2029-04-03"],
      aggregate + ["2029-05-02", "--previous", "2026-03-02=private/march.csv"],
    ] {
      let result = try program.run(command)
      #expect(result.status == (command[0] == "aggregate" ? 1 : 2), "\(command): \(result.errors)")
      #expect(
        result.errors.contains(
          "error[LEDGER-CHANGED]: state 1 of the figures, of disabled-children for 2026-03-03, is not what it was"
        ))
    }
    #expect(try place.tree("content") == before, "nothing was written")
  }

  // MARK: Days

  @Test func sealOfADayToComeIsRefused() throws {
    let (place, program) = try smallGuide()
    let result = try program.run(
      "edition", "seal", "2026-04-01", "--on", "2026-04-03", "--as-at", "2026-04-02")
    #expect(result.status == 1)
    #expect(result.errors.contains("error[EDITION-DATE]: 2026-04-03 is still to come: today is 2026-04-02"))
    #expect(try place.tree("content")["ledger.json"] == nil)
  }

  @Test func correctionToComeIsAFinding() throws {
    let (place, program) = try smallGuide()
    let entry = "corrections: [{made_on: 2026-05-11, what: A word, why: A slip}]\nreview_on:"
    try place.replace("review_on:", with: entry, in: Self.facts)
    let result = try program.run("check", "--as-at", "2026-05-10")
    #expect(
      result.errors.contains(
        "\(Self.facts):9:1: warning[EDITION-DAYS]: the correction of 2026-05-11 is still to come on 2026-05-10"
      ))
    #expect(try !program.run("check", "--as-at", "2026-05-11").errors.contains("EDITION-DAYS"))
  }

  /// The whole way of an edition that is added for days that have passed.
  @Test func editionThatComesTooLateIsNeitherPublishedNorSealed() throws {
    let (place, program) = try sealedGuide()
    try #require(try program.run("edition", "new", "2026-10-01").status == 0)
    let facts = "content/editions/2026-10-01/edition.yml"
    try place.replace("state: draft", with: "state: decided", in: facts)
    let notSealed = try program.run("check", "--as-at", "2026-10-01")
    #expect(notSealed.errors.contains("\(facts):1:1: warning[SEAL-MISSING]"))
    #expect(notSealed.errors.contains("\(facts):2:8: warning[EDITION-TITLE]: the edition of 2026-04-01 has"))
    try #require(try program.run("edition", "seal", "2026-10-01", "--on", "2026-09-15").status == 0)
    for (path, data) in try place.tree("content/editions/2026-04-01") {
      try place.write(String(decoding: data, as: UTF8.self), to: "content/editions/2026-07-01/\(path)")
    }
    for command in [
      ["check"], ["build"], ["edition", "verify"], ["edition", "seal", "2026-07-01", "--on", "2026-09-16"],
    ] {
      let result = try program.run(command)
      #expect(result.status == 1, "\(command)")
      #expect(result.errors.contains("error[EDITION-BACKDATED]"), "\(result.errors)")
    }
  }

  /// The sample guide without its figures, and beside it the records that the first are made of.
  private func guideWithRecords() throws -> Workplace {
    let place = try Workplace()
    try place.addSampleGuide()
    try place.removeFigures()
    let records = URL(filePath: ProjectFolder.root).appending(
      path: "Tests/Records/disabled-children-2026-03-02.csv")
    try place.write(try String(contentsOf: records, encoding: .utf8), to: "private/march.csv")
    return place
  }

  // MARK: Interruptions

  @Test func killedRunLeavesTheOldLedgerOrTheNewOne() throws {
    let (place, program) = try smallGuide()
    let before = try place.tree("content")
    let started = Date()
    try #require(try program.run("edition", "seal", "2026-04-01", "--on", "2026-04-02").status == 0)
    let whole = Date().timeIntervalSince(started)
    let after = try place.tree("content")
    var outcomes: Set<String> = []
    var step = 0
    while step < 12 || (!outcomes.contains("new") && step < 100) {
      try? FileManager.default.removeItem(at: place.url.appending(path: Self.ledger))
      let process = try program.start(["edition", "seal", "2026-04-01", "--on", "2026-04-02"])
      Thread.sleep(forTimeInterval: whole * (0.3 + 0.07 * Double(step)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let found = try place.tree("content").filter { !$0.key.hasPrefix(".") }
      #expect(found == before || found == after, "after kill \(step)")
      outcomes.insert(found == before ? "old" : "new")
      step += 1
    }
    #expect(outcomes.contains("new"), "some kills must come late, else nothing was tried")
    #expect(try program.run("edition", "seal", "2026-04-01", "--on", "2026-04-02").status == 0)
    #expect(try place.tree("content") == after, "the next run clears away what a kill left")
  }

  @Test func secondRunWaitsItsTurn() throws {
    let (place, program) = try smallGuide()
    try place.write("", to: "content/.lock")
    let lock = open(place.url.appending(path: "content/.lock").path, O_RDWR)
    try #require(flock(lock, LOCK_EX) == 0)
    defer { close(lock) }
    for command in ["seal", "new"] {
      let result = try program.run("edition", command, "2027-04-01")
      #expect(result.status == 75)
      #expect(result.errors.contains("error[OUTPUT-LOCKED]"))
    }
  }
}
