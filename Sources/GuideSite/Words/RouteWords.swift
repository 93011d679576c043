import GuideModel
import Templates

/// What pages say in a few words of a challenge route and its times.
struct RouteWords {
  let words: Words

  private var phrases: PhraseBook { words.phrases }

  /// `For children and their families, in England`.
  func whoFor(_ route: ChallengeRoute) -> String {
    phrases.text(
      "route.who_for",
      [
        "people": phrases.text("route.people.\(route.audience.rawValue)"),
        "nation": words.nation(route.nation),
      ])
  }

  /// `10 working days, sometimes 20`.
  func takes(_ clock: Clock) -> String {
    let time = words.span(clock.span)
    let all =
      clock.extendedTo.map { phrases.text("route.sometimes", ["time": time, "longest": String($0)]) } ?? time
    guard let promised = clock.promised else { return all }
    return phrases.text("route.promised", ["time": all, "promised": words.span(promised)])
  }

  /// A sentence such as `You have 12 months to start`.
  func youHave(_ act: ActWithin) -> String? {
    guard let first = act.times.first else { return nil }
    // Where the later of several days counts, each alone is the least that a reader has.
    let form = act.isPrompt ? "prompt" : act.times.count > 1 ? "at_least" : "plain"
    return phrases.text("route.you_have.\(form)", ["time": words.span(first.span)])
  }

  static let needs: [PhraseNeed] =
    Audience.allCases.map { PhraseNeed("route.people.\($0.rawValue)") }
    + ["plain", "at_least", "prompt"].map { PhraseNeed("route.you_have.\($0)", values: ["time"]) } + [
      PhraseNeed("route.who_for", values: ["people", "nation"]),
      PhraseNeed("route.sometimes", values: ["time", "longest"]),
      PhraseNeed("route.promised", values: ["time", "promised"]),
    ]
}
