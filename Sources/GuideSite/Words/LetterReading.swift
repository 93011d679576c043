import GuideModel
import Templates

/// A letter as readers of its changes see it: names in brackets for what is filled in, and words for its conditions.
struct LetterReading {
  let phrases: PhraseBook
  /// The titles of steps by what they are called in files.
  let names: [String: String]

  func words(_ letter: LetterText) -> String { letter.words(field: field, condition: condition) }

  private func field(_ field: LetterText.Field) -> String {
    switch field {
    case .plain(.unsaid): phrases.text("letter.unsaid")
    case .plain(let plain): "[\(phrases.text("letter.reading.\(plain.rawValue)"))]"
    case .promise(let name): "[\(phrases.text("letter.reading.promise", ["name": title(name)]))]"
    case .law(let title): title
    case .time(let step, let time):
      "[\(phrases.text("letter.reading.\(time.rawValue)", ["step": names[step.slug] ?? step.slug]))]"
    }
  }

  private func condition(_ condition: LetterText.Condition) -> String {
    let word = condition.isThere ? "where" : "where_no"
    return switch condition.subject {
    case .budget: phrases.text("letter.reading.\(word)_budget")
    case .range: phrases.text("letter.reading.\(word)_range")
    case .promise(let name): phrases.text("letter.reading.\(word)_promise", ["name": title(name)])
    }
  }

  private func title(_ promise: Promises.Name) -> String {
    phrases.text("promise_name.\(promise.rawValue)")
  }

  static let needs: [PhraseNeed] =
    LetterText.Plain.allCases.filter { $0 != .unsaid }.map { PhraseNeed("letter.reading.\($0.rawValue)") }
    + LetterText.Time.allCases.map { PhraseNeed("letter.reading.\($0.rawValue)", values: ["step"]) }
    + ["where", "where_no"].flatMap { word in
      ["budget", "range"].map { PhraseNeed("letter.reading.\(word)_\($0)") }
        + [PhraseNeed("letter.reading.\(word)_promise", values: ["name"])]
    } + [PhraseNeed("letter.reading.promise", values: ["name"])]
}
