import GuideModel
import GuideTestSupport
import Testing

/// What somebody reads who wants to challenge a decision.
@Suite struct ChallengePageTests {
  private static let route = "\(MinimalGuide.edition)/routes/complaint.yml"
  private static let page = "short-breaks/challenge/index.html"

  /// True where each text stands somewhere after the one before.
  private func isInOrder(_ texts: [String], in page: String) -> Bool {
    var rest = page[...]
    for text in texts {
      guard let found = rest.firstRange(of: text) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  @Test func partsOfAStepAreInTheSameOrderWhateverTheFileSays() throws {
    let support = "    current_support: It goes on as it is.\n"
    let content = ContentFolder().replacing(support, with: "", in: Self.route)
      .replacing("    who_decides:", with: "\(support)    who_decides:", in: Self.route)
    for path in [Self.page, "short-breaks/print/index.html"] {
      let page = try SiteFixture(content).main(path)
      let parts = [
        "Who can do this: Anyone", ">What to do<", "Ring your worker", ">By when<", ">What to say<",
        "Please show me the working", ">What happens next<", "We send you our notes",
        "Who decides: Your worker",
        "How long: 10 working days", ">Who can help for free<", "Family advice", ">Your support meanwhile<",
        "It goes on as it is", ">What it costs<", "Free", ">Good to know<", "how we got to the figure",
      ]
      #expect(isInOrder(parts, in: page), "\(path)")
    }
  }

  /// The guide with another time for its step, or none, and with words on the last day.
  private func timed(_ time: String?, words: String? = nil) -> ContentFolder {
    let own = "    act_within:\n      months: 12\n      starts_when: it happens\n"
    let lines = (time.map { "    act_within: \($0)\n" } ?? "") + (words.map { "    by_when: \($0)\n" } ?? "")
    return ContentFolder().replacing(own, with: lines, in: Self.route)
  }

  @Test func stepWithNoLastDaySaysSo() throws {
    let none = "No last day is set for this step."
    let time = "12 months from the day when it happens."
    #expect(try SiteFixture(timed(nil)).main(Self.page).contains(none))
    let worded = try SiteFixture(timed(nil, words: "Before the school year ends.")).main(Self.page)
    #expect(worded.contains("Before the school year ends.") && !worded.contains(none))
    let counted = try SiteFixture().main(Self.page)
    #expect(counted.contains(time) && !counted.contains(none))
  }

  @Test func independentAdviceComesFirstThenTheCouncilThenTheOmbudsman() throws {
    let more = """
        - id: watchdog
          name: The ombudsman
          kind: ombudsman
          helps_with: A look from outside.
          phone: 01632 960190
        - id: friends
          name: Friends of families
          kind: independent
          helps_with: Company.
          phone: 01632 960191

      """
    let content = ContentFolder()
      .replacing("accessibility:\n", with: more + "accessibility:\n", in: "guide.yml")
      .replacing("contacts: [advice]", with: "contacts: [watchdog, team, friends, advice]", in: Self.route)
    let page = try SiteFixture(content).main(Self.page)
    let step = String(page[try #require(page.firstRange(of: "<dt>Who can help for free</dt>")).lowerBound...])
    #expect(isInOrder(["Friends of families", "Family advice", "The team", "The ombudsman"], in: step))
    let top = try #require(page.firstRange(of: "id=\"next-step\"")).lowerBound
    #expect(page[..<top].contains("Friends of families") && !page[..<top].contains("The team"))
  }

  @Test func overviewTellsTheStepsAndTheirTimesBeforeThePartsBegin() throws {
    let page = try SiteFixture().main(Self.page)
    #expect(
      isInOrder(
        [
          "id=\"free-help\"", "id=\"next-step\"", "href=\"#ask\"", "id=\"steps-at-a-glance\"", "<ol",
          "href=\"#ask\"",
          "It takes up to 10 working days, sometimes 20.", "You have 12 months to start.", "id=\"complaint\"",
          "id=\"ask\"", "id=\"who-to-turn-to\"",
        ], in: page))
  }

  @Test(arguments: [
    ("{months: 3, starts_when: it is decided, promptly: true}", "Act quickly: 3 months is the very end."),
    (
      "{later_of: [{months: 2, starts_when: we write}, {months: 1, starts_when: it is signed}]}",
      "You have at least 2 months to start."
    ),
  ])
  func overviewNeverPromisesMoreTimeThanThereIs(_ time: String, _ words: String) throws {
    #expect(try SiteFixture(timed(time)).main(Self.page).contains(words))
  }

  @Test func whatTheCouncilPromisesStandsBesideTheTimeThatItHas() throws {
    let content = ContentFolder.withLetter().replacing(
      "extended_to: 20", with: "extended_to: 20\n      promised: {working_days: 5}", in: Self.route
    ).replacing(
      "Please answer within {time: ask}", with: "You promised {promised: ask}", in: SampleLetter.path)
    let site = try SiteFixture(content)
    let page = try site.main(Self.page)
    for words in [
      "It takes up to 10 working days, sometimes 20, and we promise 5 working days.",
      "The clock starts when we get your letter. Our own promise is 5 working days.",
      "Find the day by which we promise to be done, from when we get your letter",
      "Source: <cite>our own promise",
      // Five working days from Wednesday 1 April 2026, over Easter.
      "Friday 10 April 2026",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(
      try site.text("\(MinimalGuide.edition)/short-breaks/c/letters/ask/ask.txt").contains(
        "You promised 5 working days, or 20 working days."))
    #expect(try !SiteFixture().main(Self.page).contains("we promise"))
  }

  @Test func urgentStepIsNamedAtTheTopAndAtItself() throws {
    let content = ContentFolder().replacing(
      "    cost: Free", with: "    cost: Free\n    urgent_if: Your support will stop?", in: Self.route)
    let page = try SiteFixture(content).main(Self.page)
    #expect(
      isInOrder(
        ["id=\"next-step\"", "Your support will stop?", "id=\"ask\"", "Your support will stop?"], in: page))
    #expect(try !SiteFixture().main(Self.page).contains("Read this today"))
  }

  @Test func severalWaysAreToldApartByWhatTheyAreFor() throws {
    let text = try #require(MinimalGuide.files[Self.route])
    let appeal = "\(MinimalGuide.edition)/routes/appeal.yml"
    let content = ContentFolder().with(appeal, text)
      .replacing("title: Complain", with: "title: Appeal\nuse_for: [the plan for school]", in: appeal)
      .replacing("- id: ask", with: "- id: appeal-step", in: appeal)
      .replacing(
        "routes: [complaint]", with: "routes: [complaint, appeal]", in: "\(MinimalGuide.scheme)/scheme.yml"
      )
      .replacing("title: Complain", with: "title: Complain\nuse_for: [your level, your plan]", in: Self.route)
    let page = try SiteFixture(content).main(Self.page)
    #expect(
      isInOrder(
        [
          "Which way is yours?", "Complain", "your level", "your plan", "Appeal", "the plan for school",
          "class=\"steps\"",
        ],
        in: page))
    #expect(try !SiteFixture().main(Self.page).contains("Which way is yours?"))
  }

  @Test func pageTellsWhenEachTimeLimitWasLastChecked() throws {
    #expect(
      try SiteFixture().main(Self.page).contains(
        "This was last checked on 2 March 2026 by our Complaints manager."))
    let content = ContentFolder().appending(
      "\n    steps:\n      ask:\n        checked_on: 2026-09-01\n        by_role: Head of complaints\n",
      to: "checks.yml")
    let page = try SiteFixture(content).main(Self.page)
    #expect(page.contains("This was last checked on 1 September 2026 by our Head of complaints."))
    #expect(
      page.contains("This was last checked on 2 March 2026 by our Complaints manager."), "of the whole route")
    let unchecked = try SiteFixture(ContentFolder().with("checks.yml", nil)).main(Self.page)
    #expect(unchecked.contains("This was last checked on 1 March 2026."))
  }

  @Test(arguments: ["short-breaks/c", "short-breaks", "short-breaks/money"])
  func boxNamesTheNextStepItsTimeAndFreeHelp(_ path: String) throws {
    let page = try SiteFixture().main("\(path)/index.html")
    #expect(
      isInOrder(
        [
          "id=\"challenge\"", "Your next step", "href=\"/short-breaks/challenge/#ask\"", "By when",
          "Who can help for free",
          "Family advice", "01632 960100", "Your support meanwhile", "It goes on as it is",
        ], in: page))
  }

  @Test func replacedEditionLeadsToTodaysSteps() throws {
    let later = "2026-10-01"
    let content = ContentFolder().withEdition(later).replacing(
      "- id: ask\n", with: "- id: talk\n", in: "editions/\(later)/routes/complaint.yml"
    ).replacing("step: ask", with: "step: talk", in: "editions/\(later)/short-breaks/scheme.yml").replacing(
      "summary: The first table.",
      with:
        "summary: The second table.\nmoved:\n  - {from: \"/short-breaks/challenge/#ask\", to: \"/short-breaks/challenge/#talk\", why: It has a better name.}",
      in: "editions/\(later)/edition.yml")
    let site = try SiteFixture(content)
    let old = try site.main("editions/2026-04-01/short-breaks/challenge/index.html")
    #expect(isInOrder(["older edition", "href=\"/short-breaks/challenge/\"", "See today’s steps"], in: old))
    #expect(try !site.main(Self.page).contains("older edition"))
    let level = try site.main("editions/2026-04-01/short-breaks/c/index.html")
    #expect(level.contains("This edition is past.") && !level.contains("#ask"))
    let scheme = try site.main("editions/2026-04-01/short-breaks/index.html")
    #expect(scheme.contains("This edition is past.") && !scheme.contains("#ask"))
  }

  @Test(arguments: [
    (
      Nation.wales, ["For everyone, in Wales", "10 working days", "25 working days", "within 2 working days"]
    ),
    (
      .scotland,
      [
        "For everyone, in Scotland", "5 working days", "20 working days", "within 3 working days",
        "You have 12 months to start.",
      ]
    ),
  ])
  func otherNationsHaveTheirOwnTimes(_ nation: Nation, _ texts: [String]) throws {
    let page = try SiteFixture(NationRoutes.guide(in: nation)).main(Self.page)
    for text in texts { #expect(page.contains(text), "\(text)") }
    #expect(page.contains("bank holidays of Scotland") == (nation == .scotland))
  }

  /// A service may close while an edition that names it is in force.
  @Test(arguments: [true, false])
  func helpThatHasClosedIsReplacedOrLeftOut(_ isReplaced: Bool) throws {
    let next = isReplaced ? "\n    instead: friends" : ""
    let content = ContentFolder().replacing(
      "    phone: 01632 960100\n",
      with: """
            phone: 01632 960100
            closed: 2026-11-01\(next)
          - id: friends
            name: Friends of families
            kind: independent
            helps_with: Company.
            phone: 01632 960191

        """, in: "guide.yml")
    let site = try SiteFixture(content)
    for page in [try site.main("short-breaks/c/index.html"), try site.main(Self.page)] {
      #expect(!page.contains("01632 960100"))
    }
    let level = try site.main("short-breaks/c/index.html")
    let box = level[try #require(level.firstRange(of: "<h2 id=\"challenge\"")).upperBound...].prefix(1_500)
    #expect(box.contains("01632 960191") == isReplaced)
    #expect(box.contains("Who can help for free") == isReplaced)
    #expect(try site.main(Self.page).contains("Ring one of these first") == isReplaced)
  }
}
