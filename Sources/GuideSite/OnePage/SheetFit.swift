/// What one side of paper can do without, the least of it first; a screen shows it all the same.
enum SheetPart: String, CaseIterable, Hashable, Sendable {
  /// When somebody to turn to can be reached.
  case hours
  /// What a level must be able to buy, beside the words on what it is for.
  case services
  /// Budgets by the month and the week.
  case months
  /// Ground rules beside the main ones.
  case rules

  /// The class of the page's `body`.
  var name: String { "without-\(rawValue)" }
}

/// How a scheme is put on one side of A4: the size of its letters, and what is left out.
struct SheetFit: Sendable {
  /// Thousandths of a point.
  let size: Int
  let leavingOut: Set<SheetPart>
  /// How much too high the page is, in thousandths of a point; 0 or less where it fits.
  let excess: Int

  private struct Choice {
    let size: Int
    let leavingOut: Set<SheetPart>
  }

  init(_ model: OnePageModel, _ headings: SheetLayout.Headings) {
    var fit = SheetFit(size: 0, leavingOut: [], excess: 0)
    for choice in Self.choices {
      let layout = SheetLayout(
        model: model, headings: headings, size: choice.size, leavingOut: choice.leavingOut)
      fit = SheetFit(
        size: choice.size, leavingOut: choice.leavingOut,
        excess: layout.heights.total - SheetLayout.room)
      if fit.excess <= 0 { break }
    }
    self = fit
  }

  private init(size: Int, leavingOut: Set<SheetPart>, excess: Int) {
    self.size = size
    self.leavingOut = leavingOut
    self.excess = excess
  }

  /// All ways to print the page, the best first.
  ///
  /// Letters of 10 points and more are worth the hours and the services. If that is not enough, as much is kept as fits in
  /// letters of 9 points; smaller ones are for nobody.
  private static let choices: [Choice] =
    losses([.hours, .services]).flatMap { parts in
      [11_000, 10_500, 10_000].map { Choice(size: $0, leavingOut: parts) }
    }
    + losses(SheetPart.allCases).flatMap { parts in
      [9_500, 9_000].map { Choice(size: $0, leavingOut: parts) }
    }

  /// Every choice among parts, the smallest loss first: a later part is worth more than all before it together.
  private static func losses(_ parts: [SheetPart]) -> [Set<SheetPart>] {
    parts.reduce([[]]) { losses, part in losses + losses.map { $0.union([part]) } }
  }

  /// The classes of the page's `body`, by which the style sheet knows.
  var look: String {
    let parts = SheetPart.allCases.filter(leavingOut.contains).map(\.name)
    return (["one-side", "size-\(size / 100)"] + parts).joined(separator: " ")
  }
}
