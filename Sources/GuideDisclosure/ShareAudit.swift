import GuideModel

/// What shares in words give away: about the classes that are not shown, and about how many people there are in all.
///
/// With one class shown, a hidden one has fewer than 10 people: more than that would be shown, unless nearly everybody
/// is in it, and then no class is. Every number that the total may be is tried, so the bounds are exact.
struct ShareAudit {
  private let shares: [PublicShare?]
  private let total: ClosedRange<Int>

  init(shares: [PublicShare?], total: ClosedRange<Int>) {
    self.shares = shares
    self.total = total
  }

  init(_ counts: PublishedCounts, _ measure: ShareMeasure.Kind, total: ClosedRange<Int>) {
    self.init(
      shares: counts.shares.filter { $0.measure.kind == measure }.map(\.share.value), total: total)
  }

  /// From the least to the most people that the shares can be of; nil when they contradict the total.
  var possibleTotals: ClosedRange<Int>? {
    guard shares.contains(where: { $0 != nil }) else { return total }
    guard let least = total.first(where: isPossible), let most = total.last(where: isPossible) else {
      return nil
    }
    return least...most
  }

  /// What can be worked out of each hidden class, and of all of them together.
  ///
  /// Empty when nothing is shown or nothing hidden.
  var hiddenRanges: [ClosedRange<Int>] {
    let hidden = hiddenCount
    guard hidden > 0, hidden < shares.count else { return [] }
    var one: ClosedRange<Int>?
    var all: ClosedRange<Int>?
    for people in total {
      guard let together = hiddenTogether(people) else { continue }
      all = Self.join(all, together)
      let least = max(0, together.lowerBound - (hidden - 1) * Self.small)
      one = Self.join(one, least...min(Self.small, together.upperBound))
    }
    return [one, hidden == 1 ? nil : all].compactMap(\.self)
  }

  private static let small = PublicBand.threshold - 1

  private var hiddenCount: Int { shares.filter { $0 == nil }.count }

  private func isPossible(_ people: Int) -> Bool { hiddenTogether(people) != nil }

  /// How many people can be in the hidden classes together; nil when so many people cannot have these shares.
  private func hiddenTogether(_ people: Int) -> ClosedRange<Int>? {
    let shown = shares.compactMap { $0 }.map { Self.people($0, of: people) }
    guard !shown.contains(where: \.isEmpty) else { return nil }
    let least = max(people - shown.reduce(0) { $0 + $1.upperBound - 1 }, 0)
    let most = min(people - shown.reduce(0) { $0 + $1.lowerBound }, hiddenCount * Self.small)
    return least <= most ? least...most : nil
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
