import Foundation
import GuideTestSupport
import Testing

/// One person's amount lives in `GuideRecords`, and nothing that makes a page can reach it.
@Suite struct ModuleTests {
  /// The dependencies of every target, as `Package.swift` declares them; the build refuses any other import.
  private func dependencies() throws -> [String: [String]] {
    let url = URL(filePath: ProjectFolder.root).appending(path: "Package.swift")
    let manifest = try String(contentsOf: url, encoding: .utf8)
    var found: [String: [String]] = [:]
    for target in manifest.matches(of: /[tT]arget\(\s*name: "([^"]+)"(?:,\s*dependencies: \[([^\]]*)\])?/) {
      let names = (target.2 ?? "").matches(of: /"([A-Za-z-]+)"/).map { String($0.1) }
      found[String(target.1)] = names
    }
    return found
  }

  private func reach(_ target: String, _ all: [String: [String]]) -> Set<String> {
    var reached: Set<String> = []
    var waiting = [target]
    while let next = waiting.popLast() {
      for name in all[next] ?? [] where reached.insert(name).inserted { waiting.append(name) }
    }
    return reached
  }

  @Test func modulesOfPagesCannotReachARecord() throws {
    let all = try dependencies()
    for module in [
      "GuideSite", "Templates", "GuideSource", "GuideModel", "GuideDisclosure", "CommonMark", "Disk",
    ] {
      try #require(all[module] != nil, "\(module) must be read from Package.swift")
      #expect(!reach(module, all).contains("GuideRecords"), "\(module) must not depend on people's records")
    }
    #expect(all["GuideCommand"]?.contains("GuideRecords") == true, "only the command may")
    #expect(reach("GuideRecords", all).isDisjoint(with: ["GuideSite", "GuideSource", "Disk", "Templates"]))
  }

  @Test func onlyTheAggregateCommandImportsThem() throws {
    let root = URL(filePath: ProjectFolder.root).appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix(".swift")
    }
    try #require(paths.count > 100)
    let importing = try paths.filter { path in
      try String(contentsOf: root.appending(path: path), encoding: .utf8).contains("import GuideRecords")
    }
    #expect(!importing.isEmpty)
    #expect(importing.allSatisfy { $0.hasPrefix("GuideCommand/Aggregate/") }, "\(importing)")
  }
}
