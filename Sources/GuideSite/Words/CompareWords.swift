import GuideModel
import Templates

/// Where a figure of one's own can lie, in words: against the middle half, or else against the council's figure.
struct CompareWords {
  /// A part of the scale, and what it means to find oneself there.
  struct Place {
    let figures: String
    let name: String
    let text: String
  }

  let words: Words
  let period: Period

  /// The places from the lowest; none where there is nothing below.
  func places(_ current: CurrentRange, figure: Pounds) -> [Place] {
    guard let range = current.range else {
      return [
        place(.belowFigure, .less, ["amount": amount(figure)]),
        place(.sameFigure, .same, ["amount": amount(figure)]),
        place(.aboveFigure, .more, ["amount": amount(figure)]),
      ]
    }
    let lowest = place(.below, range.isAbout ? .lessAbout : .less, ["amount": amount(range.low)])
    return (range.low > .zero ? [lowest] : []) + [
      place(
        .inside, range.isAbout ? .about : .between,
        range.isAbout
          ? ["amount": amount(range.low)]
          : ["low": range.low.description, "high": amount(range.high)]),
      place(.above, range.isAbout ? .moreAbout : .more, ["amount": amount(range.high)]),
    ]
  }

  private func place(_ part: Where, _ figures: Figures, _ values: [String: String]) -> Place {
    Place(
      figures: words.phrases.text("compare.figures.\(figures.rawValue)", values),
      name: words.phrases.text("compare.name.\(part.rawValue)"),
      text: words.phrases.text("compare.text.\(part.rawValue)"))
  }

  private func amount(_ amount: Pounds) -> String { words.amount(amount, per: period) }

  private enum Where: String, CaseIterable {
    case below, inside, above
    case belowFigure = "below_figure"
    case sameFigure = "same_figure"
    case aboveFigure = "above_figure"
  }

  private enum Figures: String, CaseIterable {
    case less, between, about, same, more
    case lessAbout = "less_about"
    case moreAbout = "more_about"
  }

  /// Every phrase that a place may need.
  static let needs: [PhraseNeed] =
    Figures.allCases.map { figures in
      PhraseNeed(
        "compare.figures.\(figures.rawValue)", values: figures == .between ? ["low", "high"] : ["amount"])
    }
    + Where.allCases.flatMap { place in
      ["name", "text"].map { PhraseNeed("compare.\($0).\(place.rawValue)") }
    }
}
