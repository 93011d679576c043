import GuideChanges
import GuideModel

/// The rows that tell what became of levels.
enum LevelText {
  /// The first row says what happened and why, the others what else is different.
  static func rows(_ level: LevelDifference) -> [String] {
    let reasons = ReasonText.words(level.reasons)
    switch level.course {
    case .added: return level.after.map { "\(mention($0)) is new: \(amount($0.budget)).\(reasons)" }
    case .gone: return level.before.map { "\(mention($0)) is gone. It gave \(amount($0.budget)).\(reasons)" }
    case .changed:
      guard let passage = level.passages.first else { return [] }
      let first = headline(passage, "Level \(passage.after)", otherwise: "changed")
      return ["\(first).\(reasons)"] + details(passage)
    case .renamed:
      guard let passage = level.passages.first else { return [] }
      let first = headline(passage, "Level \(passage.before) is now level \(passage.after)")
      return ["\(first).\(reasons)"] + details(passage)
    case .merged, .split, .regrouped:
      let words = "\(list(level.before)) \(level.before.count == 1 ? "is" : "are") now \(list(level.after))"
      return ["\(words).\(reasons)"]
        + level.passages.flatMap { passage in
          let first = "From level \(passage.before) to level \(passage.after)"
          return ["  \(headline(passage, first, otherwise: "the same budget"))."]
            + details(passage).map { "  " + $0 }
        }
    }
  }

  /// A level with its budget before and after; `otherwise` where the budget is the same.
  private static func headline(
    _ passage: LevelDifference.Passage, _ name: String, otherwise: String? = nil
  ) -> String {
    guard let budget = passage.fields.first(where: { $0.field == .part(.budget) }) else {
      return name + (otherwise.map { ": \($0)" } ?? "")
    }
    return "\(name): \(FieldText.words(budget))"
  }

  private static func details(_ passage: LevelDifference.Passage) -> [String] {
    passage.fields.filter { $0.field != .part(.budget) }.map(FieldText.row).map { "  " + $0 }
  }

  private static func mention(_ level: LevelMention) -> String {
    "Level \(level.id)" + (level.name.map { " (\($0))" } ?? "")
  }

  private static func amount(_ budget: Budget?) -> String {
    budget.map { ValueText.words(.budget($0)) } ?? "no amount"
  }

  /// `level E`, or `levels E, F and G`.
  private static func list(_ levels: [LevelMention]) -> String {
    let names = levels.map(\.id.name)
    guard names.count > 1, let last = names.last else { return "level \(names.first ?? "")" }
    return "levels \(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
