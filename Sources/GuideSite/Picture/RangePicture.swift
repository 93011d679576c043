import GuideModel
import Templates

/// The picture of what budgets really are: one row for each level, all on one scale.
///
/// It is drawn from figures that the page prints as text and from nothing else, so it can tell no more than they do.
struct RangePicture: Sendable {
  struct Row: Sendable {
    let label: String
    /// What the table says of the range.
    let words: String
    /// Nil for a band without money.
    let marks: Marks?
    /// The level that the page is about.
    let isCurrent: Bool
  }

  /// A level's printed figures, all for the same length of time.
  struct Marks: Hashable, Sendable {
    let figure: Pounds
    let middleHalf: PublicRange?
    let fastTrack: Pounds?
  }

  /// What the picture says besides the figures.
  struct Texts: Sendable {
    let title: String
    let description: String
    let figureKey: String
    let middleHalfKey: String
    let aboutKey: String
    let fastTrackKey: String
  }

  let rows: [Row]
  let scale: AmountScale
  let texts: Texts
}

extension AmountScale {
  /// The scale for every level of a scheme, whichever of them a picture shows.
  init?(_ marks: [RangePicture.Marks]) {
    self.init(
      figures: marks.map(\.figure),
      others: marks.flatMap { [$0.middleHalf?.high, $0.fastTrack].compactMap(\.self) })
  }
}
