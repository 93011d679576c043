import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideTestSupport

/// Publishes made-up editions with the real engine, one JSON object a line, for `Tests/Disclosure/attack.py`.
struct Simulator: ParsableCommand {
  @Option(help: "The same seed gives the same people.")
  var seed: UInt64 = 1

  @Option(help: "How many councils publish once.")
  var tables = 0

  @Option(help: "How many councils publish four to six times.")
  var series = 0

  @Flag(help: "Publish as an engine would that forgets its ledger, so that the attack has something to find.")
  var forgetful = false

  func run() throws {
    for number in 0..<tables { try write(name: "table \(number)", editions: 1, salt: UInt64(number)) }
    for number in 0..<series {
      try write(name: "series \(number)", editions: 4 + number % 3, salt: 1_000_000 + UInt64(number))
    }
  }

  private func write(name: String, editions: Int, salt: UInt64) throws {
    var random = SeededGenerator(seed: seed &* 0x1_0000_0001 &+ salt)
    let groupCount = Int.random(in: 2...5, using: &random)
    let printsSpend = Int.random(in: 0...4, using: &random) == 0
    guard let series = Self.series(&random),
      var council = Council(groupCount: groupCount, series: series, printsSpend: printsSpend),
      var day = CalendarDate(year: 2024, month: 3, day: 2)
    else { return }
    let percent = Int.random(in: 60...250, using: &random)
    var people = Population(groupCount: groupCount, percent: percent, on: day, &random)
    let pace = [5, 20, 60, 150].randomElement(using: &random) ?? 20
    for _ in 0..<editions where !council.isRefused {
      council.publish(people.people, on: day, forgetful: forgetful)
      guard let next = CalendarDate(daysSince1970: day.daysSince1970 + 120) else { return }
      day = next
      people.live(Int.random(in: pace / 2...pace, using: &random), on: day, &random)
    }
    try Standard.output.write(JSONWriter.bytes(council.line(name: name), layout: .compact) + [0x0A])
  }

  /// A policy that a council could choose; the finest design is among them, and is often refused.
  private static func series(_ random: inout SeededGenerator) -> DisclosureSeries? {
    let names = ["A B", "C E", "F G", "H Exceptional"].map { $0.split(separator: " ") }
    let classes = names.compactMap { ends -> LevelSpan? in
      guard let first = LevelID(ends[0]), let last = LevelID(ends[1]) else { return nil }
      return LevelSpan(first: first, last: last)
    }
    let designs: [DisclosureDesign] = [
      .levels, .levels, .groupsByClass(classes), .groupsByClass(classes), .groups, .groupsByLevel,
    ]
    guard let scheme = SchemeID("made-up"), let design = designs.randomElement(using: &random) else {
      return nil
    }
    let together = Bool.random(using: &random) && design != .groupsByLevel ? classes.last : nil
    return DisclosureSeries(
      scheme: scheme, design: design, showsTotal: Int.random(in: 0...3, using: &random) > 0,
      together: together,
      showsShares: Bool.random(using: &random))
  }
}

Simulator.main()
