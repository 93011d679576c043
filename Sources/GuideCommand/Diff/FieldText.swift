import GuideChanges
import GuideModel

/// One field that differs, in a row.
enum FieldText {
  static func row(_ change: FieldChange) -> String {
    "\(name(change)): \(words(change))"
  }

  /// The value of a field that only one of the editions has; nil for a title and for a long text.
  static func brief(_ change: FieldChange) -> String? {
    guard let value = change.value.current, change.field != .part(.title) else { return nil }
    switch value {
    case .prose, .letterText: return nil
    default: break
    }
    return "\(name(change)): \(ValueText.words(value))"
  }

  private static func name(_ change: FieldChange) -> String {
    change.field.name.split { $0 == "_" || $0 == "." }.joined(separator: " ")
  }

  /// The old value and the new one; for texts that have words in common, the words that changed.
  static func words(_ change: FieldChange) -> String {
    if let words = change.words(ofLetter: { $0.text.spelledOut }) {
      if words.isEmpty { return "the words are the same; links or layout are different" }
      if let marked = WordText.marked(words) { return marked }
    }
    if let budget = change.budget { return self.words(change, budget) }
    let sides = [change.value.before, change.value.after].map { $0.map(ValueText.words) ?? "not said" }
    return sides.joined(separator: " → ")
  }

  /// `£2,000 → £2,150 a year (+7.5%)`.
  private static func words(_ change: FieldChange, _ difference: BudgetDifference) -> String {
    guard case .budget(let before)? = change.value.before, case .budget(let after)? = change.value.after
    else { return "" }
    let isSamePeriod = before.period == after.period
    let old = isSamePeriod ? before.amount.description : ValueText.words(.budget(before))
    let percent = difference.tenthsOfAPercent.map { tenths in
      let sign = difference.pence < 0 ? "-" : difference.pence > 0 ? "+" : ""
      let size = "\(tenths.magnitude / 10).\(tenths.magnitude % 10)%"
      return " (\(sign)\(size)\(isSamePeriod ? "" : " by the year"))"
    }
    return "\(old) → \(ValueText.words(.budget(after)))\(percent ?? "")"
  }
}

/// Texts with the words that changed between marks.
enum WordText {
  /// Nil where the texts have no word in common: then they are easier to read one after the other.
  static func marked(_ words: WordDifference) -> String? {
    guard words.runs.contains(where: { $0.kind == .kept && $0.text.contains { !$0.isWhitespace } }) else {
      return nil
    }
    return words.shortened().map { piece in
      switch piece {
      case .leftOut(let count): " [\(count) words as before] "
      case .run(let run): text(run)
      }
    }.joined().split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      .joined(separator: " / ")
  }

  private static func text(_ run: WordDifference.Run) -> String {
    let marks: (open: String, close: String)
    switch run.kind {
    case .kept: return run.text
    case .takenOut: marks = ("[-", "-]")
    case .putIn: marks = ("{+", "+}")
    }
    let body = run.text.drop(while: \.isWhitespace)
    let start = run.text[..<body.startIndex]
    guard let last = body.lastIndex(where: { !$0.isWhitespace }) else {
      return run.text.contains("\n") ? " \(marks.open)new line\(marks.close) " : run.text
    }
    let end = body[body.index(after: last)...]
    return "\(start) \(marks.open)\(body[...last])\(marks.close) \(end)"
  }
}
