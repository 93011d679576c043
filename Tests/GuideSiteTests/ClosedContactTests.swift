import GuideSite
import GuideTestSupport
import Testing

/// Nobody is sent to a number where nobody answers.
@Suite struct ClosedContactTests {
  private static let old = "editions/2026-04-01"
  private static let number = "01632 960100"
  private static let scheme = "short-breaks/scheme.yml"

  /// Two editions; the adviser of the first closes before the second comes into force.
  private func site(asAt day: String, instead: Bool = true) throws -> SiteFixture {
    let new = "editions/2027-04-01"
    let closing = "\n    closed: 2027-01-15" + (instead ? "\n    instead: team" : "")
    let content = ContentFolder()
      .replacing(
        "promises:", with: "promises:\n  reinstatement_contact: advice", in: "\(Self.old)/\(Self.scheme)"
      )
      .withEdition("2027-04-01")
      .replacing("phone: \(Self.number)", with: "phone: \(Self.number)\(closing)", in: "guide.yml")
      .replacing("contacts:\n", with: MinimalGuide.contactsWithCircle, in: "guide.yml")
      .replacing("contacts: [advice]", with: "contacts: [circle, team]", in: "\(new)/routes/complaint.yml")
      .replacing(
        "reinstatement_contact: advice", with: "reinstatement_contact: team", in: "\(new)/\(Self.scheme)")
    return try SiteFixture(content, asAt: day)
  }

  private static let pages = [
    "short-breaks", "short-breaks/challenge", "short-breaks/print", "short-breaks/c", "",
  ].map { $0.isEmpty ? "index.html" : "\($0)/index.html" }

  @Test func itIsShownAsEverUntilItsDay() throws {
    let site = try site(asAt: "2027-01-14")
    let page = try site.main("short-breaks/challenge/index.html")
    #expect(page.contains("<a href=\"tel:01632960100\">\(Self.number)</a>"))
    #expect(!page.contains("Closed since"))
    #expect(try site.main("short-breaks/c/index.html").contains("Ask: Family advice."))
  }

  @Test func noPageOfTheSiteShowsItsNumberFromItsDayOn() throws {
    for day in ["2027-01-15", "2027-06-01"] {
      let site = try site(asAt: day)
      #expect(site.site.findings.isEmpty)
      let texts = try site.site.files.map(\.path).filter { $0.hasSuffix(".html") }.map(site.text)
      #expect(texts.count > 40)
      #expect(texts.filter { $0.contains("960100") }.isEmpty)
    }
  }

  @Test func pagesOfItsEditionSayThatItClosedAndWhomToAskNow() throws {
    let site = try site(asAt: "2027-06-01")
    for page in ["short-breaks/challenge", "short-breaks/print", "short-breaks"] {
      let text = try site.main("\(Self.old)/\(page)/index.html").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(text.contains("Family advice"))
      #expect(text.contains("Closed since 15 January 2027.</strong> Please ask The team now."), "\(page)")
      #expect(text.contains("<a href=\"mailto:team@testshire.example\">team@testshire.example</a>"))
    }
    #expect(
      try site.main("\(Self.old)/short-breaks/c/index.html").contains(
        "Ask: The team. Family advice closed on 15 January 2027."))
  }

  @Test func withoutAReplacementReadersAreSentToTheOthers() throws {
    let site = try site(asAt: "2027-06-01", instead: false)
    let page = try site.main("\(Self.old)/short-breaks/challenge/index.html")
    #expect(page.contains("Please ask somebody else here."))
    #expect(
      try site.main("\(Self.old)/short-breaks/c/index.html").contains(
        "Family advice closed on 15 January 2027. See who to turn to."))
  }

  @Test func laterEditionLeavesItOut() throws {
    let site = try site(asAt: "2027-06-01")
    for page in Self.pages { #expect(try !site.main(page).contains("Family advice")) }
  }
}
