import GuideModel

/// What shares in words give away about the classes that are not shown.
///
/// With one class shown, a hidden one has fewer than 10 people: more than that would be shown, unless nearly everybody
/// is in it, and then no class is. Every number that the total may be is tried, so the bounds are exact.
struct ShareAudit {
  let shares: [PublicShare?]
  let total: ClosedRange<Int>

  /// What can be worked out of each hidden class, and of all of them together; nil when the shares contradict the total.
  ///
  /// Empty when nothing is shown or nothing hidden.
  func hiddenRanges() -> [ClosedRange<Int>]? {
    let hidden = shares.filter { $0 == nil }.count
    guard hidden > 0, hidden < shares.count else { return isPossible ? [] : nil }
    var one: ClosedRange<Int>?
    var all: ClosedRange<Int>?
    for people in total {
      let shown = shares.compactMap { $0 }.map { Self.people($0, of: people) }
      guard !shown.contains(where: { $0.isEmpty }) else { continue }
      let small = PublicBand.threshold - 1
      let least = max(people - shown.reduce(0) { $0 + $1.upperBound - 1 }, 0)
      let most = min(people - shown.reduce(0) { $0 + $1.lowerBound }, hidden * small)
      guard least <= most else { continue }
      all = Self.join(all, least...most)
      one = Self.join(one, max(0, least - (hidden - 1) * small)...min(small, most))
    }
    guard let one, let all else { return nil }
    return hidden == 1 ? [one] : [one, all]
  }

  private var isPossible: Bool {
    guard !shares.contains(nil) else { return true }
    return total.contains { people in
      let classes = shares.compactMap { $0 }.map { Self.people($0, of: people) }
      return classes.allSatisfy { !$0.isEmpty } && classes.reduce(0) { $0 + $1.lowerBound } <= people
        && classes.reduce(0) { $0 + $1.upperBound - 1 } >= people
    }
  }

  /// How many of so many people a shown share can be: within its class, and at least 10 of them on either side.
  private static func people(_ share: PublicShare, of whole: Int) -> Range<Int> {
    let least = max((share.percentFrom * whole + 99) / 100, PublicBand.threshold)
    let below = min((share.percentBelow * whole + 99) / 100, whole - PublicBand.threshold + 1)
    return least..<max(least, below)
  }

  private static func join(_ range: ClosedRange<Int>?, _ other: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let range else { return other }
    return min(range.lowerBound, other.lowerBound)...max(range.upperBound, other.upperBound)
  }
}
