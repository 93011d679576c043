import GuideModel

/// The scale that all levels of a picture share: £0, a first line, and then each line at twice the one before.
///
/// Budgets of one scheme lie between some hundreds and tens of thousands of pounds; on an even scale the lower levels
/// would all fall on one spot. Lines are equally far apart, and the scale is even between two of them. It is made from
/// printed figures alone, and by whole numbers.
struct AmountScale: Hashable, Sendable {
  /// Where the scale lies in the picture's width, in hundredths of a percent: marks at both ends keep their halves.
  static let reach: ClosedRange<Int64> = 300...9_700

  /// The amounts of the lines, from £0.
  let lines: [Pounds]

  /// The first line is the highest round amount that no council's figure above £0 is below, and the last is at or
  /// above every amount.
  ///
  /// - Returns: nil when no figure is above £0.
  init?(figures: [Pounds], others: [Pounds]) {
    guard let lowest = figures.filter({ $0 > .zero }).min() else { return nil }
    let highest = (figures + others).max() ?? lowest
    var lines = [Pounds.zero, Self.roundAmount(notAbove: lowest)]
    while let last = lines.last, last < highest || lines.count < 3 {
      lines.append(last + last)
    }
    self.lines = lines
  }

  /// The place of an amount on the scale, in hundredths of a percent of the picture's width.
  func place(of amount: Pounds) -> Int64 {
    let interval = lines.lastIndex { $0 <= amount } ?? 0
    guard interval + 1 < lines.count else { return Self.reach.upperBound }
    let length = lines[interval + 1].pence - lines[interval].pence
    let passed = Int64(interval) * length + amount.pence - lines[interval].pence
    let width = Self.reach.upperBound - Self.reach.lowerBound
    return Self.reach.lowerBound + passed * width / (Int64(lines.count - 1) * length)
  }

  /// 1, 2½ or 5 times a power of ten; at least £1.
  private static func roundAmount(notAbove amount: Pounds) -> Pounds {
    var power: Int64 = 100
    while power * 10 <= amount.pence { power *= 10 }
    let steps = power > 100 ? [power * 5, power * 5 / 2, power] : [power * 5, power]
    return Pounds(pence: steps.first { $0 <= amount.pence } ?? 100)
  }
}
