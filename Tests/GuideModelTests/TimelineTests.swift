import GuideModel
import Testing

/// Which edition counts on which day.
@Suite struct TimelineTests {
  private func edition(
    _ date: String, _ state: EditionState = .decided, withdrawnOn: String? = nil
  ) throws -> Edition {
    let day = try #require(CalendarDate(iso: date))
    let withdrawal = try withdrawnOn.map {
      Withdrawal(on: try #require(CalendarDate(iso: $0)), reason: "A court said so.")
    }
    return Edition(
      date: EditionDate(day),
      facts: Edition.Facts(
        state: state, title: date, summary: "", reasons: "",
        decision: DecisionRecord(
          madeOn: day, madeBy: "The council", record: Citation(title: "1", url: nil), tookPart: [],
          youSaid: [], openQuestions: [], nextMeeting: nil), reviewOn: day, corrections: [],
        withdrawal: withdrawal), glossary: [], routes: [], guidance: [], letters: [], schemes: [])
  }

  private func guide(_ editions: [Edition], contacts: [Contact] = []) throws -> Guide {
    let address = try #require(BaseAddress("https://guide.example/"))
    let day = try #require(CalendarDate(iso: "2026-01-01"))
    return Guide(
      facts: Guide.Facts(
        title: "", council: "", notice: nil, baseURL: address, language: .english,
        licence: Citation(title: "", url: nil), contacts: contacts, expectedPeople: .banded,
        accessibility: AccessibilityFacts(
          status: .partial, testedOn: day, testedBy: "", method: "", preparedOn: day, problems: [],
          contact: try #require(ContactID("a")), answerWithinDays: 1, withoutInternet: "")),
      checks: [:], editions: editions)
  }

  private func inForce(_ guide: Guide, _ day: String) throws -> String? {
    guide.editionInForce(on: try #require(CalendarDate(iso: day)))?.date.description
  }

  @Test func editionCountsFromItsDayToTheDayBeforeTheNext() throws {
    let guide = try guide([edition("2025-04-01"), edition("2026-04-01")])
    #expect(try inForce(guide, "2025-03-31") == nil)
    #expect(try inForce(guide, "2025-04-01") == "2025-04-01")
    #expect(try inForce(guide, "2026-03-31") == "2025-04-01")
    #expect(try inForce(guide, "2026-04-01") == "2026-04-01")
    let words = guide.periods.map { "\($0.from) \($0.to?.iso ?? "open")" }
    #expect(words == ["2025-04-01 2026-03-31", "2026-04-01 open"])
  }

  @Test func draftsAndConsultationsNeverCount() throws {
    let guide = try guide([
      edition("2025-04-01"), edition("2026-04-01", .draft), edition("2026-05-01", .consultation),
    ])
    #expect(try inForce(guide, "2026-06-01") == "2025-04-01")
    #expect(guide.withoutDrafts.editions.count == 1)
    let day = try #require(CalendarDate(iso: "2026-06-01"))
    #expect(
      guide.editions.map { guide.standing(of: $0, asAt: day) }
        == [.inForce(since: guide.editions[0].date.date), .draft, .consultation])
  }

  @Test func editionBeforeCountsAgainWhenOneIsWithdrawn() throws {
    let guide = try guide([
      edition("2025-04-01"), edition("2026-04-01", .withdrawn, withdrawnOn: "2026-09-14"),
    ])
    #expect(try inForce(guide, "2026-09-13") == "2026-04-01")
    #expect(try inForce(guide, "2026-09-14") == "2025-04-01")
    #expect(
      guide.periods.map { "\($0.edition) \($0.from) \($0.to?.iso ?? "open")" } == [
        "2025-04-01 2025-04-01 2026-03-31", "2026-04-01 2026-04-01 2026-09-13",
        "2025-04-01 2026-09-14 open",
      ])
    let before = try #require(CalendarDate(iso: "2026-09-13"))
    let after = try #require(CalendarDate(iso: "2026-09-14"))
    let withdrawn = try #require(guide.editions.last)
    #expect(
      guide.standing(of: withdrawn, asAt: before)
        == .inForce(since: withdrawn.date.date))
    guard case .withdrawn = guide.standing(of: withdrawn, asAt: after) else {
      Issue.record("from its day on it is withdrawn")
      return
    }
    #expect(
      guide.standing(of: guide.editions[0], asAt: before)
        == .replaced([guide.periods[0]]))
    #expect(
      guide.standing(of: guide.editions[0], asAt: after)
        == .inForce(since: after), "since it counts again")
  }

  @Test func announcedEditionIsShownUntilThereIsOneInForce() throws {
    let guide = try guide([edition("2026-04-01"), edition("2027-04-01")])
    let early = try #require(CalendarDate(iso: "2026-01-01"))
    #expect(guide.edition(asAt: early)?.date.description == "2026-04-01")
    #expect(guide.standing(of: guide.editions[0], asAt: early) == .announced)
    #expect(guide.nextChange(after: early)?.iso == "2026-04-01")
    #expect(guide.nextChange(after: try #require(CalendarDate(iso: "2027-04-01"))) == nil)
  }

  @Test func editionAfterAWithdrawnOneIsComparedWithTheOneThatCounted() throws {
    let guide = try guide([
      edition("2025-04-01"), edition("2026-04-01", .withdrawn, withdrawnOn: "2026-09-14"),
      edition("2027-04-01"),
    ])
    #expect(guide.edition(before: guide.editions[2])?.date.description == "2025-04-01")
    #expect(guide.edition(before: guide.editions[1])?.date.description == "2025-04-01")
    let day = try #require(CalendarDate(iso: "2027-06-01"))
    guard case .replaced(let days) = guide.standing(of: guide.editions[0], asAt: day) else {
      Issue.record("it has been replaced")
      return
    }
    #expect(
      days.map { "\($0.from) \($0.to?.iso ?? "open")" } == ["2025-04-01 2026-03-31", "2026-09-14 2027-03-31"])
  }

  @Test func editionIsComparedWithThePublishedOneBefore() throws {
    let guide = try guide([edition("2025-04-01"), edition("2026-04-01", .draft), edition("2027-04-01")])
    #expect(guide.edition(before: guide.editions[2])?.date.description == "2025-04-01")
    #expect(guide.edition(before: guide.editions[0]) == nil)
  }

  @Test func siteIsBuiltAgainWhenAContactCloses() throws {
    let day = try #require(CalendarDate(iso: "2026-09-01"))
    let contact = Contact(
      id: try #require(ContactID("line")), name: "", kind: .council, helpsWith: "", phone: nil, email: nil,
      website: nil, post: nil, hours: nil, closing: Contact.Closing(on: day, instead: nil))
    let guide = try guide([edition("2026-04-01"), edition("2026-10-01")], contacts: [contact])
    #expect(guide.nextChange(after: try #require(CalendarDate(iso: "2026-05-01"))) == day)
    #expect(guide.nextChange(after: day)?.iso == "2026-10-01")
    #expect(contact.closing(by: try #require(CalendarDate(iso: "2026-08-31"))) == nil)
    #expect(contact.closing(by: day) != nil)
  }
}
