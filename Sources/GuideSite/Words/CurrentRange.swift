import GuideModel

/// What can be said about the real budgets at a level: their middle half, or why there is none to show.
enum CurrentRange: Hashable, Sendable {
  case middleHalf(PublicRange)
  /// Fewer than 10 people, or as good as that for a reader.
  case tooFew
  /// At least 10 people, and still no range that keeps everybody from being recognised.
  case withheld
  /// An exceptional level: every plan on its own.
  case oneByOne
  /// A level of £0, which gives help and no budget.
  case nothing
  /// A band without money.
  case noMoney
  /// The council's design has no such figure.
  case doesNotApply
  /// The council has published nothing about the level.
  case unpublished

  /// What the level is decides before what is published about it.
  init(of level: Level, _ figure: ObservedFigure?) {
    self =
      switch (level.budget?.amount, level.kind) {
      case (nil, _): .noMoney
      case (Pounds.zero?, _): .nothing
      case (_, .exceptional): .oneByOne
      default: figure.map(Self.init(publishedAs:)) ?? .unpublished
      }
  }

  private init(publishedAs figure: ObservedFigure) {
    self =
      switch figure.amounts {
      case .shown(let range): .middleHalf(range)
      case .hidden: figure.bounds.lowerBound < PublicBand.threshold ? .tooFew : .withheld
      case .doesNotApply: .doesNotApply
      }
  }

  /// The printed range, where there is one.
  var range: PublicRange? {
    if case .middleHalf(let range) = self { return range }
    return nil
  }
}
