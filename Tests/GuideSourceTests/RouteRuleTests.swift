import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// Who may use a route, and who helps with its steps.
@Suite struct RouteRuleTests {
  private static let contacts = "contacts: [advice]"

  // MARK: Independent advice

  @Test(arguments: [
    Fault(.stepAdvice, Path.route, "    contacts: [advice]", "    ▸contacts: [team]"),
    Fault(.stepAdvice, Path.route, "    contacts: [advice]", "    ▸contacts: []"),
    Fault(.stepAdvice, Path.route, "- id: ask\n", "- ▸id: ask\n"),
  ])
  func stepWithNobodyIndependentIsReported(_ fault: Fault) throws {
    let (folder, place) = try fault.folder()
    let without =
      fault.new.contains("contacts")
      ? folder : folder.replacing("    \(Self.contacts)\n", with: "", in: Path.route)
    #expect(report(without.source) == ["STEP-ADVICE content/\(Path.route):\(place.line):\(place.column)"])
  }

  @Test func contactsThatCannotBeReadAreNotSaidToLackAdvice() {
    let found = findings(
      ContentFolder().replacing("kind: independent", with: "kind: freind", in: "guide.yml"))
    #expect(found.map(\.code) == [.valueChoice])
  }

  @Test func helpForOtherPeopleThanTheRoutesIsReportedAtItsName() throws {
    let adults = "    kind: independent\n    audience: adults\n"
    let folder = ContentFolder().replacing("    kind: independent\n", with: adults, in: "guide.yml")
      .replacing(Self.contacts, with: "contacts: [team, advice]", in: Path.route)
    let found = findings(folder)
    #expect(found.map(\.code) == [.routeMismatch])
    #expect(found.first?.message == "“advice” helps adults, and this route is for children")
    #expect(found.first?.location?.column == 22)
  }

  // MARK: Nations and audiences

  private static let nations = Nation.allCases.flatMap { scheme in
    Nation.allCases.map { (scheme, $0) }
  }

  @Test(arguments: nations)
  func schemeTakesRoutesOfItsOwnNationAlone(_ scheme: Nation, route: Nation) {
    let folder = ContentFolder()
      .replacing("nation: england", with: "nation: \(scheme.rawValue)", in: Path.schemeFacts)
      .replacing("nation: england", with: "nation: \(route.rawValue)", in: Path.route)
    let errors = findings(folder).filter { $0.severity == .error }
    #expect(errors.map(\.code) == (scheme == route ? [] : [.routeMismatch]))
    #expect(errors.allSatisfy { $0.message.contains(scheme.rawValue) && $0.message.contains(route.rawValue) })
  }

  @Test(arguments: [Nation.wales, .scotland])
  func routesOfOtherNationsAreReadWithTheirOwnTimes(_ nation: Nation) throws {
    let read = GuideReader.read(NationRoutes.guide(in: nation).source)
    let route = try #require(read.guide?.editions.first?.routes.first, "\(read.findings.map(\.message))")
    #expect(route.nation == nation && route.audience == .everyone)
    let counts = route.steps.map { $0.clock?.count ?? $0.actWithin?.times.first?.count }
    #expect(counts == (nation == .wales ? [10, 25, nil] : [5, 20, 12, 3]))
  }

  @Test(arguments: [
    (Audience.children, Audience.children, true), (.children, .everyone, true), (.children, .adults, false),
    (.adults, .adults, true), (.adults, .everyone, true), (.adults, .children, false),
    (.everyone, .everyone, true), (.everyone, .children, false), (.everyone, .adults, false),
  ])
  func nobodyASchemeIsForIsLeftWithoutARoute(_ scheme: Audience, route: Audience, fits: Bool) {
    let folder = ContentFolder()
      .replacing("audience: children", with: "audience: \(scheme.rawValue)", in: Path.schemeFacts)
      .replacing("audience: children", with: "audience: \(route.rawValue)", in: Path.route)
    #expect(findings(folder).map(\.code) == (fits ? [] : [.routeMismatch]))
  }

  @Test func twoRoutesTogetherMayServeEveryone() throws {
    let route = try #require(MinimalGuide.files[Path.route])
    let folder = ContentFolder()
      .replacing("audience: children", with: "audience: everyone", in: Path.schemeFacts)
      .replacing("routes: [complaint]", with: "routes: [complaint, adults]", in: Path.schemeFacts)
      .with("\(Path.edition)/routes/adults.yml", route)
      .replacing("audience: children", with: "audience: adults", in: "\(Path.edition)/routes/adults.yml")
    #expect(findings(folder).map(\.message) == [])
  }
}
