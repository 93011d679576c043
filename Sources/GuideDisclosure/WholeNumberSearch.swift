/// Looks for whole numbers within bounds that keep some sums within bounds: what a price list and a known spend leave
/// possible.
///
/// It tries numbers one by one and cuts off what the sums cannot reach. A search that takes too long counts as if there
/// were no such numbers: then less seems possible to the reader, and more is refused. Sums are 128 bits wide, so that
/// no content can overflow them.
struct WholeNumberSearch {
  /// A sum that must lie in a range.
  struct Sum {
    let weights: [Int]
    let range: ClosedRange<Int>
  }

  /// Steps after which a search is given up.
  private static let patience = 50_000

  private let bounds: [ClosedRange<Int>]
  private let sums: [Sum]
  /// Narrow bounds first, and among them heavy weights first: they decide most.
  private let order: [Int]

  init(_ bounds: [ClosedRange<Int>], sums: [Sum]) {
    self.bounds = bounds
    self.sums = sums
    let weight = bounds.indices.map { index in sums.map { abs($0.weights[index]) }.max() ?? 0 }
    order = bounds.indices.sorted { (weight[$1], bounds[$0].count, $0) < (weight[$0], bounds[$1].count, $1) }
  }

  /// The least and the most that the sum of some numbers can be within a range; nil when nothing fits.
  func range(of members: [Int], within range: ClosedRange<Int>) -> ClosedRange<Int>? {
    let fits: (Int) -> Bool = { value in
      var weights = [Int](repeating: 0, count: bounds.count)
      for member in members { weights[member] = 1 }
      return WholeNumberSearch(bounds, sums: sums + [Sum(weights: weights, range: value...value)]).isPossible
    }
    guard let lowest = range.first(where: fits), let highest = range.last(where: fits) else { return nil }
    return lowest...highest
  }

  /// Whether any such numbers exist, as far as the search can tell.
  var isPossible: Bool {
    var steps = 0
    return search(0, [Int128](repeating: 0, count: sums.count), &steps)
  }

  private func search(_ depth: Int, _ soFar: [Int128], _ steps: inout Int) -> Bool {
    steps += 1
    guard steps < Self.patience, canReach(depth, soFar) else { return false }
    guard depth < order.count else { return true }
    let index = order[depth]
    return bounds[index].contains { value in
      search(depth + 1, zip(sums, soFar).map { $1 + Int128($0.weights[index]) * Int128(value) }, &steps)
    }
  }

  /// Whether each sum by itself can still end in its range.
  private func canReach(_ depth: Int, _ soFar: [Int128]) -> Bool {
    for (sum, start) in zip(sums, soFar) {
      var (least, most) = (start, start)
      for index in order[depth...] {
        let weight = Int128(sum.weights[index])
        let (low, high) = (
          weight * Int128(bounds[index].lowerBound), weight * Int128(bounds[index].upperBound)
        )
        least += min(low, high)
        most += max(low, high)
      }
      if most < Int128(sum.range.lowerBound) || least > Int128(sum.range.upperBound) { return false }
    }
    return true
  }
}
