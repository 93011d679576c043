import GuideModel

/// How many amounts of two days can be one and the same but for general rises.
///
/// A rise may have been given to some only, and councils round what comes out in ways of their own. So each way is
/// tried, and what seems most alike counts: never may more seem to have changed than has.
struct UpliftedPairs {
  private let before: [Int64]
  private let after: [Int64]
  private let uplifts: [Uplift]

  init(_ before: [Int64], _ after: [Int64], _ uplifts: [Uplift]) {
    self.before = before.sorted()
    self.after = after.sorted()
    self.uplifts = uplifts
  }

  /// As many rises as are tried each by itself; with more of them nothing can be told, and all count as alike.
  private static let mostUplifts = 6

  /// Steps in pence to which an amount may have been rounded.
  private static let steps: [Int64] = [1, 100, 500, 1_000]

  /// At least as many pairs as there are: those without a rise, and those of the rises and rounding that fit best.
  var most: Int {
    let few = min(before.count, after.count)
    guard uplifts.count <= Self.mostUplifts else { return few }
    let unchanged = Self.pairs(before, after)
    let raised = (1..<(1 << uplifts.count)).map(raisedPairs).max() ?? 0
    return min(unchanged + raised, few)
  }

  /// The pairs when some of the rises were given: a bit of `choice` for each.
  private func raisedPairs(_ choice: Int) -> Int {
    let given = uplifts.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element.basisPoints)
    let raised = before.map { Self.raised($0, by: given) }
    let rounded = Self.steps.flatMap { step in
      [0, step / 2, step - 1].map { more in raised.map { ($0 + more) / step * step } }
    }
    let near = [-1, 1].map { penny in raised.map { $0 + penny } }
    return (rounded + near).map { Self.pairs($0, after) }.max() ?? 0
  }

  /// To the nearest penny after each rise.
  private static func raised(_ pence: Int64, by basisPoints: [Int]) -> Int64 {
    basisPoints.reduce(pence) { amount, points in
      let (product, overflow) = amount.multipliedReportingOverflow(by: Int64(10_000 + points))
      return overflow ? .max / 20_000 : (product + 5_000) / 10_000
    }
  }

  /// Both in rising order.
  private static func pairs(_ left: [Int64], _ right: [Int64]) -> Int {
    var (first, second, pairs) = (0, 0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        pairs += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return pairs
  }
}
