import Diagnostics
import GuideTestSupport
import Testing

/// One mistake in an otherwise sound guide.
///
/// `▸` in the new words marks where it must be reported.
struct Fault: Sendable, CustomTestStringConvertible {
  let code: DiagnosticCode
  let path: String
  let old: String
  let new: String

  init(_ code: DiagnosticCode, _ path: String, _ old: String, _ new: String) {
    self.code = code
    self.path = path
    self.old = old
    self.new = new
  }

  var testDescription: String { "\(code.rawValue) in \(path): \(new)" }

  /// The folder with the mistake, and its place.
  func folder() throws -> (folder: ContentFolder, place: Diagnostics.SourceLocation) {
    // A file that the minimal guide lacks is a letter, or one of those about people.
    let base =
      path == SampleLetter.path
      ? ContentFolder.withLetter()
      : path == SampleEasyRead.path
        ? ContentFolder.withEasyRead()
        : MinimalGuide.files[path] == nil ? ContentFolder.withFigures() : ContentFolder()
    let before = try #require(base.text(of: path))
    try #require(before.contains(old), "the minimal guide must hold “\(old)”")
    let marked = try #require(base.replacing(old, with: new, in: path).text(of: path))
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars.prefix(while: { $0 != "▸" }) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    let text = String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "▸" }))
    return (
      base.with(path, text), Diagnostics.SourceLocation(path: "content/\(path)", line: line, column: column)
    )
  }
}

/// A mistake of every kind that reading can find.
enum Faults {
  static let all =
    yaml + values + lawful + levelFaults + serviceFaults + exampleFaults + references + wording + personal
    + markdown
    + figureNameFaults + policyFaults + observedFaults + ledgerFaults + sealFaults + letterFaults
    + calendarFaults + easyReadFaults

  private static let edition = MinimalGuide.edition
  private static let levels = "\(MinimalGuide.scheme)/levels.csv"
  private static let services = "\(MinimalGuide.scheme)/reference-services.csv"
  private static let facts = "\(MinimalGuide.scheme)/scheme.yml"
  private static let example = "\(MinimalGuide.scheme)/examples/saturday-friend.md"
  private static let planning = "\(MinimalGuide.edition)/guidance/planning.md"

  private static let yaml = [
    Fault(.yamlKeyUnknown, "guide.yml", "council:", "▸counsil: x\ncouncil:"),
    Fault(.yamlKeyMissing, "guide.yml", "title: The test guide\n", "▸"),
    Fault(.yamlKeyTwice, "guide.yml", "currency: GBP", "currency: GBP\n▸currency: GBP"),
    Fault(.lookColour, "guide.yml", "council:", "look: {colour: ▸green}\ncouncil:"),
    Fault(.lookLogo, "guide.yml", "council:", "look: {logo: ▸logo.gif, logo_alt: x}\ncouncil:"),
    Fault(.yamlAnchor, "guide.yml", "title: The test guide", "title: ▸&a The test guide"),
    Fault(.yamlShape, "guide.yml", "languages: [en]", "languages: ▸en"),
    Fault(.yamlShape, facts, "ages:\n  from: 0\n  to: 17", "ages: ▸0 to 17"),
    Fault(.yamlSyntax, "guide.yml", "title: The test guide", "title: \"The test guide\" ▸x"),
    Fault(.frontMatter, planning, "---\ntitle", "▸title"),
    Fault(.yamlKeyUnknown, planning, "order: 10", "▸odrer: 10\norder: 10"),
    Fault(.yamlKeyUnknown, example, "anonymised:\n", "anonymised:\n  ▸methode: composite\n"),
  ]

  private static let values = [
    Fault(.valueDate, "\(edition)/edition.yml", "made_on: 2026-02-18", "made_on: ▸2026-02-30"),
    Fault(.valueDate, "\(edition)/edition.yml", "review_on: 2027-01-15", "review_on: ▸2026-31-04"),
    Fault(.editionDays, "\(edition)/edition.yml", "made_on: 2026-02-18", "made_on: ▸2026-04-02"),
    Fault(.editionDays, "\(edition)/edition.yml", "review_on: 2027-01-15", "review_on: ▸2026-03-31"),
    Fault(
      .editionDays, "\(edition)/edition.yml", "review_on:",
      "corrections: [{made_on: ▸2026-02-17, what: A, why: B}]\nreview_on:"),
    Fault(.valueDate, "checks.yml", "2026-03-02", "▸03-02"),
    Fault(.valueMissing, "guide.yml", "title: The test guide", "title: ▸\"\""),
    Fault(.valueNumber, "guide.yml", "checks:\n", "readability: {reading_age: ▸99}\nchecks:\n"),
    Fault(.valueChoice, "guide.yml", "checks:\n", "readability: {over: ▸eror}\nchecks:\n"),
    Fault(.yamlKeyUnknown, "guide.yml", "checks:\n", "readability: {▸age: 11}\nchecks:\n"),
    Fault(.valueChoice, "\(edition)/edition.yml", "state: decided", "state: ▸decidid"),
    Fault(.editionWithdrawn, "\(edition)/edition.yml", "state: decided", "state: ▸withdrawn"),
    Fault(
      .editionWithdrawn, "\(edition)/edition.yml", "state: decided",
      "state: decided\nwithdrawn: ▸{on: 2026-09-14, reason: It was wrong}"),
    Fault(.valueChoice, facts, "plan_freely_up_to_level: true", "plan_freely_up_to_level: ▸yes"),
    Fault(.valueNumber, facts, "fast_track_days: 5", "fast_track_days: ▸five"),
    Fault(.valueNumber, facts, "to: 17", "to: ▸130"),
    Fault(.valueText, "guide.yml", "email: team@testshire.example", "email: ▸team at testshire"),
    Fault(.valueWebAddress, "guide.yml", "https://guide.testshire.example/", "▸guide.testshire.example"),
    Fault(.valueWebAddress, "guide.yml", "https://licence.example/", "▸javascript:alert(1)"),
    Fault(.valueDecimal, example, "cost: 180", "cost: ▸£180"),
    Fault(.valueDecimal, example, "cost: 180\n", "cost: ▸180.005\n"),
    Fault(.expectedReason, "guide.yml", "currency: GBP", "currency: GBP\nexpected_people:\n  show: ▸exact"),
  ]

  private static let levelFaults = [
    Fault(.csvColumnUnknown, levels, "review_months", "▸reveiw_months"),
    Fault(.csvColumnMissing, levels, "level,kind,budget", "▸level,budget"),
    Fault(.csvColumnTwice, levels, "level,kind,budget", "level,kind,▸kind"),
    Fault(.csvRowLength, levels, "A,signpost,0,", "▸A,signpost,0,,"),
    Fault(.csvQuote, levels, "A small grant", "▸\"A small grant"),
    Fault(.csvQuote, levels, "A small grant", "A small ▸\"grant\""),
    Fault(.valueDecimal, levels, "B,grant,500,", "B,grant,\"▸1,500\","),
    Fault(.valueMissing, levels, "A small grant", "▸"),
    Fault(.levelName, levels, "B,grant", "▸B/C,grant"),
    Fault(.levelBudget, levels, "B,grant,500,30,15000", "B,grant,▸,30,"),
    Fault(
      .levelBudget, levels, "A,signpost,0,50,0,Help to find support,12,,table",
      "A,eligibility,▸0,50,,Help,12,,table"),
    Fault(.totalsProduct, levels, "500,30,15000", "500,30,▸15001"),
    Fault(.totalsSum, levels, "Totals,,,100,", "Totals,,,▸101,"),
    Fault(.totalsSum, levels, "100,55000", "100,▸55001"),
    Fault(.fastTrack, levels, "12,1500,table", "12,▸2000.01,table"),
    Fault(.fastTrack, levels, "Help to find support,12,,table", "Help to find support,12,▸5,table"),
    Fault(
      .addressReserved, levels, "B,grant,500,30,15000,A small grant,12,,table",
      "B,grant,500,30,15000,A small grant,12,,table\n▸Challenge,grant,500,,,A small grant,12,,table"),
    Fault(.levelTwice, levels, "C,budget,2000", "▸b,grant,500,,,x,,,table\nC,budget,2000"),
    Fault(.levelBudget, levels, "B,grant,500,30,15000", "B,signpost,▸500,30,15000"),
    Fault(.sourceUnknown, levels, "A small grant,12,,table", "A small grant,12,,▸tabel"),
  ]

  private static let serviceFaults = [
    Fault(.levelUnknown, services, "C,Support", "▸D,Support"),
    Fault(.serviceTooDear, services, "104,18.50", "104,▸19.24"),
    Fault(.servicePriceOld, services, "45,2026-04-01", "45,▸2026-03-31"),
    Fault(.serviceTooDear, services, "B,Holiday club", "▸A,Holiday club"),
    Fault(.valueDecimal, services, "104,18.50", "▸0,18.50"),
  ]

  private static let exampleFaults = [
    Fault(.exampleSum, example, "budget: 2000", "budget: ▸1999"),
    Fault(
      .exampleOutsideLevel, example,
      "budget: 2000\nsupports:\n  - what: A worker on 26 Saturdays\n    cost: 1820",
      "budget: ▸2000.01\nsupports:\n  - what: A worker on 26 Saturdays\n    cost: 1820.01"),
    Fault(
      .exampleOutsideLevel, example,
      "budget: 2000\nsupports:\n  - what: A worker on 26 Saturdays\n    cost: 1820",
      "budget: ▸500\nsupports:\n  - what: A worker on 26 Saturdays\n    cost: 320"),
    // A missing key is reported where the mapping begins.
    Fault(
      .yamlKeyMissing, example, "title: A Saturday friend\nsummary: A worker in place of a club.\n",
      "▸title: A Saturday friend\n"),
  ]

  private static let references = [
    Fault(.groupUnknown, example, "groups: [autism]", "groups: [▸autsim]"),
    Fault(.levelUnknown, example, "level: C", "level: ▸CC"),
    Fault(.routeUnknown, facts, "routes: [complaint]", "routes: [▸complain]"),
    Fault(.routeUnknown, "checks.yml", "  complaint:", "  ▸complaints:"),
    Fault(
      .stepUnknown, "checks.yml", "    by_role: Complaints manager",
      "    by_role: Complaints manager\n    steps:\n      ▸aks: {checked_on: 2026-03-02, by_role: x}"),
    Fault(.stepAdvice, "\(edition)/routes/complaint.yml", "contacts: [advice]", "▸contacts: [team]"),
    Fault(.contactUnknown, "guide.yml", "contact: team", "contact: ▸taem"),
    Fault(
      .contactUnknown, "guide.yml", "phone: 01632 960100",
      "phone: 01632 960100\n    closed: 2030-01-01\n    instead: ▸taem"),
    Fault(
      .contactClosed, "guide.yml", "phone: 01632 960100",
      "phone: 01632 960100\n    closed: 2030-01-01\n    instead: ▸advice"),
    Fault(
      .yamlKeyMissing, "guide.yml", "phone: 01632 960100", "phone: 01632 960100\n    instead: ▸team"),
    Fault(
      .routeMismatch, facts,
      "nation: england\naudience: children\nages:\n  from: 0\n  to: 17\nsummary: Money for breaks.\nroutes: [",
      "nation: wales\naudience: children\nages:\n  from: 0\n  to: 17\nsummary: Money for breaks.\nroutes: [▸"),
    Fault(
      .routeMismatch, facts,
      "audience: children\nages:\n  from: 0\n  to: 17\nsummary: Money for breaks.\nroutes: [",
      "audience: adults\nages:\n  from: 0\n  to: 17\nsummary: Money for breaks.\nroutes: [▸"),
    Fault(
      .groupTwice, facts, "name: Autistic children",
      "name: Autistic children\n  - id: ▸autism\n    name: Again"),
    Fault(.sourceTwice, facts, "- id: prices", "- id: ▸table\n    title: x\n    author: y\n  - id: prices"),
    Fault(.glossaryTwice, "\(edition)/glossary.yml", "review: A", "Review: Again.\n▸review: A"),
    Fault(
      .coverageStale, facts, "  - level: A\n",
      "  - ▸level: C\n    held_as: direct-payment\n    reason: x\n  - level: A\n"),
    // A gap has no words of its own: it is reported where the reasons stand.
    Fault(
      .coverageGap, facts, "coverage:\n  - level: A\n    reason: No money, so no story yet.\n", "▸coverage:\n"
    ),
  ]

  private static let lawful = [
    Fault(.valueTwice, facts, "routes: [complaint]", "routes: [complaint, ▸complaint]"),
    Fault(.valueTwice, example, "groups: [autism]", "groups: [autism, ▸autism]"),
    Fault(.stepUnknown, facts, "step: ask", "step: ▸aks"),
    Fault(
      .workingUnsaid, facts,
      "decisions:\n  first_figure:\n    who_decides: Your worker\n    how: Your worker looks for the row that could buy the help you need.\n",
      "▸decisions:\n  first_figure:\n    who_decides: Your worker\n"),
    Fault(
      .promiseCap, facts, "fast_track_days: 5", "other_amounts_for_a_reason: ▸false\n  fast_track_days: 5"),
    Fault(
      .potOld, facts, "legal_basis:",
      "pot:\n  from: 2025-04-01\n  to: ▸2026-03-31\n  source: table\n  parts: [{what: Levels, amount: 5000}]\nlegal_basis:"
    ),
    Fault(
      .potExact, facts, "legal_basis:",
      "pot:\n  from: 2026-04-01\n  to: 2027-03-31\n  source: table\n  parts:\n    - what: Levels\n      amount: ▸55000.01\nlegal_basis:"
    ),
    Fault(
      .valueMissing, facts,
      "legal_basis:\n  - title: Children Act 1989, section 17\n    says: Councils must support children in need.\n",
      "legal_basis: ▸[]\n"),
    Fault(.accessibilityCriterion, "guide.yml", "criterion: 1.4.10 Reflow", "criterion: ▸None"),
    Fault(.accessibilityClaim, "guide.yml", "tested_on: 2026-03-01", "tested_on: ▸2026-03-03"),
    Fault(.serviceNone, facts, "coverage:", "no_reference_service:\n  - level: ▸B\n    reason: x\ncoverage:"),
  ]

  private static let wording = [
    Fault(.wordingCap, levels, "A small grant", "▸Capped at a small grant"),
    Fault(.wordingCap, planning, "Say what a good week looks like.", "The ▸maximum is yours."),
    Fault(.wordingQuota, planning, "Say what a good week looks like.", "Two ▸places\nleft."),
    Fault(.wordingCap, "guide.yml", "helps_with: Free advice.", "helps_with: ▸Up to the limit of one hour."),
  ]

  private static let personal = [
    Fault(.personalNHS, planning, "Say what", "Ask for ▸943 476 5919. Say what"),
    Fault(.personalNI, levels, "A small grant", "A grant to ▸JG 10 37 59 A"),
    Fault(.personalNILike, planning, "Say what", "Quote ▸JG 10 37 59. Say what"),
    Fault(.personalUPN, facts, "for: Disabled", "for: Pupil ▸B801200005001 and disabled"),
    Fault(.personalBirth, example, "She likes", "She was born on ▸12 March 2015. She likes"),
    Fault(.personalCase, example, "She likes", "See ▸case no. 204417. She likes"),
    Fault(.personalPhone, "guide.yml", "helps_with: Free advice.", "helps_with: Ring ▸01226 555123."),
    Fault(.personalEmail, planning, "Say what", "Write to ▸jo@mail.example. Say what"),
    Fault(.personalPostcode, planning, "Say what", "Come to ▸S70 1AB. Say what"),
    Fault(.personalPostcodeLike, planning, "Say what", "Few live in ▸S70. Say what"),
    Fault(.personalDate, example, "She likes", "Since ▸3 May 2025 she likes"),
    Fault(.personalAge, example, "She likes", "She is aged ▸7 and likes"),
    Fault(.personalAgeGreat, planning, "Say what", "A man aged ▸93 did so. Say what"),
    Fault(.personalName, example, "She likes", "▸Mrs Brown likes"),
    Fault(.personalPlace, example, "She likes", "She lives in ▸Grimethorpe and likes"),
    Fault(.personalUnique, example, "She likes", "She is ▸the only one and likes"),
    Fault(.personalAmount, example, "She likes", "She has ▸£1,873.40 and likes"),
    Fault(
      .personalAllowStale, "guide.yml", "currency: GBP",
      "currency: GBP\npersonal_data:\n  allow:\n    - text: ▸S70 1AB\n      reason: An office."),
    Fault(
      .personalWord, "guide.yml", "The test guide\ncouncil:",
      "The ▸Orchard House guide\npersonal_data:\n  words: [orchard house]\ncouncil:"),
  ]

  private static let markdown = [
    Fault(.markdownHTML, planning, "Say what", "▸<br>Say what"),
    Fault(
      .markdownLink, planning, "See the [levels](/short-breaks/)", "See the ▸[levels](javascript:alert(1))"),
    Fault(.markdownLink, planning, "See the [levels](/short-breaks/)", "See the ▸[levels](../short-breaks/)"),
    Fault(.markdownPipeTable, planning, "Say what", "▸| a | b |\n|---|---|\n| 1 | 2 |\n\nSay what"),
    Fault(.markdownHeadingJump, planning, "Say what", "▸#### Too deep\n\nSay what"),
    Fault(.markdownTable, planning, "Say what", "▸```table\na,b\n1,2\n```\n\nSay what"),
    Fault(.markdownLiteral, planning, "Say what", "▸~~Say~~ what"),
    Fault(.markdownHTML, "\(edition)/routes/complaint.yml", "Ask us to show", "Ask ▸<i>us to show"),
  ]
}
