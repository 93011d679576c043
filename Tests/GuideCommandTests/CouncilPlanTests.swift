import Diagnostics
import GuideModel
import Testing

@testable import GuideCommand

/// Which council's folder is published where, and what keeps one from it.
@Suite struct CouncilPlanTests {
  /// A council's folder with a guide in it, and the address that the guide has.
  private func folder(_ name: String, _ address: String? = nil) -> CouncilPlan.Folder {
    let place = Diagnostics.SourceLocation(path: "councils/\(name)/guide.yml", line: 4, column: 11)
    return CouncilPlan.Folder(
      name: name, hasGuideFile: true,
      address: address.flatMap { BaseAddress($0) }.map { Located($0, at: place) })
  }

  private func plan(
    _ folders: [CouncilPlan.Folder], host: String? = nil, sites: [String] = [], output: String = "host"
  ) -> CouncilPlan {
    CouncilPlan(
      of: folders, in: "councils", output: output, host: host.flatMap { BaseAddress($0) }, sites: sites)
  }

  /// The codes found for each council, by its name.
  private func codes(_ plan: CouncilPlan) -> [String: [DiagnosticCode]] {
    Dictionary(uniqueKeysWithValues: plan.councils.map { ($0.name, $0.findings.map(\.code)) })
  }

  @Test func eachFolderIsPublishedUnderItsNameInTheOrderOfNames() {
    let plan = plan([folder("wrenshire"), folder("alder")], output: "host/")
    #expect(plan.councils.map(\.name) == ["alder", "wrenshire"])
    #expect(plan.councils.map(\.content) == ["councils/alder", "councils/wrenshire"])
    #expect(plan.councils.map(\.output) == ["host/alder", "host/wrenshire"])
    #expect(plan.councils.allSatisfy { $0.isGuide && $0.findings.isEmpty && $0.address == nil })
  }

  @Test(arguments: ["Wrenshire", "north wrenshire", "north--wrenshire", "wren_shire", "-wren", "wrén", "a.b"])
  func nameThatCannotStandInAnAddressIsAFinding(_ name: String) throws {
    let council = try #require(plan([folder(name)]).councils.first)
    #expect(council.findings.map(\.code) == [.councilFolder])
    #expect(council.findings.first?.location?.path == "councils/\(name)")
    #expect(!council.isGuide)
  }

  @Test func folderWithoutAGuideIsAFindingAndTheOthersAreNot() {
    let plan = plan([folder("alder"), CouncilPlan.Folder(name: "notes", hasGuideFile: false)])
    #expect(codes(plan) == ["alder": [], "notes": [.councilFolder]])
    #expect(plan.councils.map(\.isGuide) == [true, false])
  }

  @Test func hostGivenWithTheCommandIsTheAddressOfAll() {
    let plan = plan(
      [folder("alder", "https://x.example/"), folder("wren", "https://x.example/")],
      host: "https://guides.example/all/")
    #expect(
      plan.councils.map(\.address?.description) == [
        "https://guides.example/all/alder/", "https://guides.example/all/wren/",
      ])
    #expect(codes(plan) == ["alder": [], "wren": []])
  }

  @Test func councilsOfOneHostStandUnderTheirOwnNames() throws {
    let plan = plan([
      folder("alder", "https://guides.example/alder/"),
      folder("wren", "https://Guides.example:443/wrenshire/"),
      folder("yew", "https://guides.example/"),
    ])
    #expect(codes(plan) == ["alder": [], "wren": [.councilAddress], "yew": [.councilAddress]])
    let finding = try #require(plan.councils[1].findings.first)
    #expect(finding.location?.path == "councils/wren/guide.yml")
    #expect(finding.help?.contains("base_url: https://Guides.example:443/wren/") == true)
    #expect(plan.councils.allSatisfy { $0.isGuide })
  }

  @Test(arguments: ["https://guides.example/", "https://guides.example/elm/"])
  func bothCouncilsAtOneAddressAreTold(_ address: String) {
    let plan = plan([folder("alder", address), folder("wren", address)])
    for (council, other) in zip(plan.councils, ["wren", "alder"]) {
      #expect(council.findings.map(\.code) == [.councilAddress])
      #expect(council.findings.first?.notes.map(\.message) == ["“\(other)” has the same address"])
    }
  }

  @Test func copyOfAnotherCouncilsAddressIsTheCopiesFaultAlone() {
    let plan = plan([
      folder("alder", "https://guides.example/alder/"), folder("wren", "https://guides.example/alder/"),
    ])
    #expect(codes(plan) == ["alder": [], "wren": [.councilAddress]])
  }

  @Test func councilWithAHostOfItsOwnHasAnyAddress() {
    let plan = plan([
      folder("alder", "https://guide.alder.example/"), folder("wren", "https://www.wren.example/care/guide/"),
      folder("yew"),
    ])
    #expect(codes(plan) == ["alder": [], "wren": [], "yew": []])
  }

  @Test func siteOfWhichTheContentIsGoneIsNamed() {
    let plan = plan([folder("alder"), folder("wren")], sites: ["alder", "elm", "wren", "yew"])
    #expect(plan.left == ["elm", "yew"])
  }
}
