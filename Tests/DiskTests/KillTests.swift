import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A build killed at any of its steps, as far as one process can act it.
///
/// From step k on every change to the disk fails, also those of the clearing up, so that things stay as a killed
/// process leaves them; the lock goes with the last reference to the stage, as it does with a process.
@Suite("Builds killed at any step")
struct KillTests {
  struct Scenario: Sendable, CustomTestStringConvertible {
    let method: SwapMethod
    let seed: UInt64

    var testDescription: String { "\(method), seed \(seed)" }
  }

  static let scenarios = [SwapMethod.firstSite, .exchange, .twoMoves].flatMap { method in
    (1...4).map { Scenario(method: method, seed: $0) }
  }

  @Test("the output is the old site or the new one, and the next build succeeds", arguments: scenarios)
  func kill(scenario: Scenario) throws {
    var step = 0
    repeat { step += 1 } while try isKilled(at: step, scenario)
    #expect(step > 10)
  }

  /// - Returns: whether the build was long enough to be killed at that step.
  private func isKilled(at step: Int, _ scenario: Scenario) throws -> Bool {
    var random = SeededNumbers(seed: scenario.seed)
    let folder = try TestFolder(inMemory: true)
    let output = random.below(2) == 0 || scenario.method != .firstSite ? "public" : "deep/er/public"
    let kept = scenario.method == .firstSite ? [:] : TestFolder.kept
    if scenario.method != .firstSite {
      try folder.addKept(to: output)
      _ = try Publication.publish(random.site("old"), to: folder.request(output))
    }
    let before = try folder.snapshot(output)
    let new = random.site("new")
    let saboteur = Saboteur(canExchange: scenario.method != .twoMoves) { $0 >= step ? ECANCELED : 0 }
    _ = try? Publication.publish(new, to: folder.request(output), hook: saboteur.hook)

    let after = TestSite.snapshot(of: new, kept: kept)
    let found = try folder.snapshot(output)
    if found != before, found != after {
      #expect(scenario.method == .twoMoves, "step \(step)")
      let place = String(output.dropLast("public".count)) + ".public.build/previous"
      #expect(try found.isEmpty && folder.snapshot(place) == before, "step \(step)")
    }

    let next = random.site("next")
    let report = try Publication.publish(next, to: folder.request(output))
    #expect(report.leftOver == nil, "step \(step)")
    #expect(try folder.snapshot(output) == TestSite.snapshot(of: next, kept: kept), "step \(step)")
    let parent = output == "public" ? "" : "deep/er"
    #expect(try folder.names(parent) == ["public"], "step \(step)")
    return saboteur.hasStruck
  }
}

/// The same numbers for the same seed, everywhere (SplitMix64).
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func below(_ bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)) % bound
  }

  mutating func site(_ version: String) -> [OutputFile] {
    (0..<(2 + below(5))).map { number in
      let folders = (0..<below(4)).map { _ in "folder-\(below(3))/" }.joined()
      return TestSite.file("\(folders)page-\(number)", String(repeating: version, count: Int(below(400))))
    }
  }
}
