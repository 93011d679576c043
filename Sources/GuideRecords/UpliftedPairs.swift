import GuideModel

/// A general rise, or fall, as a fraction.
struct Rise: Hashable {
  let numerator: Int64
  let denominator: Int64

  init(_ uplift: Uplift) {
    numerator = Int64(10_000 + uplift.basisPoints)
    denominator = 10_000
  }

  /// The change of a level's own budget, which councils often pass on to everybody; nil when there is none.
  init?(from old: Budget?, to new: Budget?) {
    guard let old, let new, old.amount > .zero, new.amount > .zero, old.amount != new.amount else {
      return nil
    }
    numerator = new.amount.pence
    denominator = old.amount.pence
  }

  /// To the nearest penny; as much as it was where that would be too large a number.
  func raised(_ pence: Int64) -> Int64 {
    let (product, overflow) = pence.multipliedReportingOverflow(by: numerator)
    return overflow ? pence : (product + denominator / 2) / denominator
  }
}

/// How many amounts of two days can be one and the same but for general rises.
///
/// A rise may have been given to some only, or one to some and one to others, and councils round what comes out in ways of
/// their own. So each way is tried, and what seems most alike counts: never may more seem to have changed than has.
struct UpliftedPairs {
  private let before: [Int64]
  private let after: [Int64]
  private let rises: [Rise]

  init(_ before: [Int64], _ after: [Int64], _ rises: [Rise]) {
    self.before = before.sorted()
    self.after = after.sorted()
    self.rises = rises
  }

  /// As many rises as are tried each by itself; with more of them nothing can be told, and all count as alike.
  private static let mostRises = 6

  /// Steps in pence to which an amount may have been rounded: whole pounds, fives and tens in a year, and whole pounds in a
  /// month, in four weeks and in a week.
  private static let steps: [Int64] = [1, 100, 500, 1_000, 1_200, 1_300, 5_200]

  /// At least as many pairs as there are: those without a rise, and those of each choice of rises that fit best.
  var most: Int {
    let few = min(before.count, after.count)
    guard rises.count <= Self.mostRises else { return few }
    let unchanged = Self.pairs(before, after, within: 0)
    let raised = (1..<(1 << rises.count)).map(raisedPairs).reduce(0, +)
    return min(unchanged + raised, few)
  }

  /// The pairs when some of the rises were given: a bit of `choice` for each.
  private func raisedPairs(_ choice: Int) -> Int {
    let given = rises.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element)
    let raised = before.map { amount in given.reduce(amount) { $1.raised($0) } }
    return Self.steps.map { step in
      // Up, down or to the nearest: what comes out is less than a step away, and a multiple of it.
      Self.pairs(raised, after.filter { $0 % step == 0 }, within: max(step - 1, 1))
    }.max() ?? 0
  }

  /// Both in rising order; the amounts of a pair are no more than so many pence apart.
  private static func pairs(_ left: [Int64], _ right: [Int64], within distance: Int64) -> Int {
    var (first, second, pairs) = (0, 0, 0)
    while first < left.count, second < right.count {
      if abs(left[first] - right[second]) <= distance {
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
