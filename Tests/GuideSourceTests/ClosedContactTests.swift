import Diagnostics
import GuideSource
import GuideTestSupport
import Testing

/// A contact that has closed stays for old editions, and no later one may name it.
@Suite struct ClosedContactTests {
  private static let scheme = "\(MinimalGuide.scheme)/scheme.yml"

  /// The small guide of 2026-04-01, whose route names the adviser, and whose adviser closes on a day.
  private func content(closed: String) -> ContentFolder {
    ContentFolder().replacing(
      "phone: 01632 960100", with: "phone: 01632 960100\n    closed: \(closed)\n    instead: team",
      in: "guide.yml")
  }

  private func findings(_ content: ContentFolder) -> [String] {
    GuideReader.read(content.source).findings.map {
      "\($0.code.rawValue) \($0.location?.path ?? "") \($0.message)"
    }
  }

  @Test func editionFromBeforeTheClosingMayNameIt() {
    #expect(findings(content(closed: "2026-04-02")) == [])
  }

  @Test(arguments: ["2026-04-01", "2020-01-01"])
  func editionFromTheDayOfTheClosingOnMayNot(_ day: String) {
    #expect(
      findings(content(closed: day)) == [
        "CONTACT-CLOSED content/\(MinimalGuide.edition)/routes/complaint.yml "
          + "the contact “advice” is closed from \(day)"
      ])
  }

  @Test func eachEditionIsHeldToItsOwnDay() {
    let found = findings(content(closed: "2026-10-01").withEdition("2026-10-01")).filter {
      $0.hasPrefix("CONTACT-CLOSED")
    }
    #expect(found.count == 1)
    #expect(found.first?.contains("editions/2026-10-01/routes/complaint.yml") == true)
  }

  @Test func groundRuleMayNotSendAnybodyThere() throws {
    let route = "\(MinimalGuide.edition)/routes/complaint.yml"
    let content = content(closed: "2026-04-01")
      .replacing("contacts: [advice]", with: "contacts: [team]", in: route)
    #expect(findings(content) == [])
    let text = try #require(content.text(of: Self.scheme))
    let promise = text.replacing("promises:", with: "promises:\n  reinstatement_contact: advice")
    #expect(
      findings(content.with(Self.scheme, promise)) == [
        "CONTACT-CLOSED content/\(Self.scheme) the contact “advice” is closed from 2026-04-01"
      ])
  }

  @Test func accessibilityStatementMayNotNameOneThatEverCloses() {
    let content = ContentFolder().replacing(
      "email: team@testshire.example", with: "email: team@testshire.example\n    closed: 2030-01-01",
      in: "guide.yml")
    #expect(
      findings(content) == ["CONTACT-CLOSED content/guide.yml the contact “team” is closed from 2030-01-01"])
  }
}
