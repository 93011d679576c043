import GuideModel
import Templates

/// What Easy Read says about values: few words, one idea in each.
struct EasyLevelWords {
  private let words: Words

  init(_ words: Words) {
    self.words = words
  }

  /// What kind of help a level gives.
  func kind(_ kind: LevelKind) -> [String] { lines("kind.\(kind.rawValue)") }

  /// The budget by the week, for it is weeks that people plan; by the year where it is set by the week.
  func otherAmount(_ budget: Budget) -> String {
    words.amount(budget, per: budget.period == .week ? .year : .week)
  }

  /// What others at the level get, or why there is nothing to show.
  ///
  /// A range that is left out for any reason about people has the same words, so that nobody can tell the reason.
  func range(_ range: CurrentRange, _ period: Period?) -> [String] {
    var values: [String: String] = [:]
    if let shown = range.range, let period {
      values =
        shown.isAbout
        ? ["amount": words.amount(shown.low, per: period)]
        : ["low": shown.low.description, "high": words.amount(shown.high, per: period)]
    }
    return lines("range.\(Self.name(of: range))", values)
  }

  private func lines(_ name: String, _ values: [String: String] = [:]) -> [String] {
    [words.phrases.text("easy.\(name).first", values), words.phrases.text("easy.\(name).then")]
  }

  private static func name(of range: CurrentRange) -> String {
    switch range {
    case .middleHalf(let range): range.isAbout ? "about" : "half"
    case .tooFew, .withheld: "private"
    case .oneByOne: "one_by_one"
    case .nothing: "nothing"
    case .noMoney: "no_money"
    case .doesNotApply: "does_not_apply"
    case .unpublished: "unpublished"
    }
  }

  static let needs: [PhraseNeed] =
    pairs(LevelKind.allCases.map { "kind.\($0.rawValue)" })
    + pairs(
      ["private", "one_by_one", "nothing", "no_money", "does_not_apply", "unpublished"].map { "range.\($0)" })
    + pairs(["range.half"], values: ["low", "high"]) + pairs(["range.about"], values: ["amount"])

  private static func pairs(_ names: [String], values: Set<String> = []) -> [PhraseNeed] {
    names.flatMap {
      [PhraseNeed("easy.\($0).first", values: values), PhraseNeed("easy.\($0).then")]
    }
  }
}
