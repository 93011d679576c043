import GuideChanges
import GuideModel
import Templates

/// The four steps to an agreed plan in words.
struct DecisionWords {
  let words: Words

  private var phrases: PhraseBook { words.phrases }

  static let needs: [PhraseNeed] =
    DecisionPath.Name.allCases.flatMap { name in
      [PhraseNeed("decision.title.\(name.rawValue)"), PhraseNeed("decision.meaning.\(name.rawValue)")]
    }
    + Field.DecisionPart.allCases.map { PhraseNeed("decision.part.\($0.rawValue)") }
    + DecisionPath.Reasons.allCases.map { PhraseNeed("decision.reasons.\($0.rawValue)") }
    + [
      PhraseNeed("decision.days", isCounted: true), PhraseNeed("decision.from", values: ["time", "event"]),
      PhraseNeed("decision.same_day"), PhraseNeed("decision.change", values: ["step", "part"]),
    ]

  func title(_ name: DecisionPath.Name) -> String { phrases.text("decision.title.\(name.rawValue)") }
  func meaning(_ name: DecisionPath.Name) -> String { phrases.text("decision.meaning.\(name.rawValue)") }
  func part(_ part: Field.DecisionPart) -> String { phrases.text("decision.part.\(part.rawValue)") }
  func reasons(_ reasons: DecisionPath.Reasons) -> String {
    phrases.text("decision.reasons.\(reasons.rawValue)")
  }

  /// What stands over a change of one part of a step.
  func change(_ name: DecisionPath.Name, _ part: Field.DecisionPart) -> String {
    phrases.text("decision.change", ["step": title(name), "part": self.part(part)])
  }

  /// How many days it takes, and from when they run; nil where the council has not said.
  func time(_ step: DecisionPath.Step) -> String? {
    guard let days = step.days else { return nil }
    let time = days == 0 ? phrases.text("decision.same_day") : phrases.text("decision.days", count: days)
    return step.startsWhen.map { phrases.text("decision.from", ["time": time, "event": $0]) } ?? time
  }
}
