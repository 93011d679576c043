/// A public class of numbers of people, as wide as the policy makes it.
///
/// The classes are fixed and lie wholly under 10 or wholly at 10 and above, so that none is a narrower secret: 0–9;
/// 5 wide to 29; 10 wide to 49; 25 wide to 99; 50 wide to 499; 100 wide above.
package struct PublicBand: Hashable, Sendable {
  /// A smaller number of people, or of households, is never shown.
  package static let threshold = 10

  package let lowest: Int
  package let highest: Int

  /// The band in which a number of people lies.
  package init(holding people: Int) {
    let (base, width): (Int, Int) =
      switch people {
      case ..<Self.threshold: (0, Self.threshold)
      case ..<30: (10, 5)
      case ..<50: (30, 10)
      case ..<100: (50, 25)
      case ..<500: (100, 50)
      default: (500, 100)
      }
    let steps = max(people - base, 0) / width
    lowest = base + steps * width
    highest = lowest + width - 1
  }

  /// The band with these ends; nil when no band has them.
  package init?(from lowest: Int, to highest: Int) {
    self.init(holding: lowest)
    guard self.lowest == lowest, self.highest == highest else { return nil }
  }

  /// The band that is only ever named “fewer than 10”; it can mean none.
  package static let fewerThanTen = PublicBand(holding: 0)

  /// True for the band that is only ever named “fewer than 10”.
  package var isFewerThanTen: Bool { lowest == 0 }

  /// What a reader knows about the number.
  package var bounds: ClosedRange<Int> { lowest...highest }
}
