import GuideChanges
import GuideModel
import Templates

/// The differences between two editions in the phrases of the guide's language.
struct ChangeWords {
  let words: Words
  /// The names of contacts, groups, sources, routes and steps by what they are called in files.
  let names: [String: String]

  private var phrases: PhraseBook { words.phrases }
  private var letters: LetterReading { LetterReading(phrases: phrases, names: names) }

  /// Headings over things of one kind.
  enum Heading: String, CaseIterable {
    case scheme, promises, services, groups, examples, ranges, guidance, letters, routes, glossary
  }

  static let needs: [PhraseNeed] =
    Heading.allCases.map { PhraseNeed("changes.heading.\($0.rawValue)") }
    + Field.Part.allCases.map { PhraseNeed("changes.part.\($0.rawValue)") }
    + LevelDifference.Course.allCases.map {
      PhraseNeed("changes.level.\($0.rawValue)", values: ["before", "after"])
    }
    + ["yes", "no", "none", "unsaid", "hidden", "does_not_apply", "other_layout"].map {
      PhraseNeed("changes.value.\($0)")
    }
    + Audience.allCases.map { PhraseNeed("changes.audience.\($0.rawValue)") }
    + ["more", "less"].map { PhraseNeed("changes.\($0)", values: ["amount", "percent"]) }
    + ["more_from_nothing", "same"].map { PhraseNeed("changes.\($0)", values: ["amount"]) }
    + [
      PhraseNeed("changes.of_level", values: ["thing", "level"]), PhraseNeed("changes.all_levels"),
      PhraseNeed("changes.everybody"), PhraseNeed("changes.rule"),
      PhraseNeed("changes.step", values: ["route", "step"]),
    ]

  func heading(_ heading: Heading) -> String { phrases.text("changes.heading.\(heading.rawValue)") }

  /// What became of levels, in a sentence.
  func sentence(_ level: LevelDifference) -> String {
    phrases.text(
      "changes.level.\(level.course.rawValue)", ["before": list(level.before), "after": list(level.after)])
  }

  func title(_ level: LevelMention) -> String {
    level.name ?? phrases.text("level.title", ["name": level.id.name])
  }

  /// `Level F`: services and figures name levels shortly.
  func title(_ level: LevelID) -> String { phrases.text("level.title", ["name": level.name]) }

  /// What stands before the two sides of a ground rule.
  var rule: String { phrases.text("changes.rule") }

  private func list(_ levels: [LevelMention]) -> String { levels.map(title).joined(separator: ", ") }

  func amount(_ budget: Budget?) -> String {
    budget.map { words.amount($0.amount, per: $0.period) } ?? phrases.text("changes.value.none")
  }

  /// `£150 a year more (7.5%)`.
  func difference(_ difference: BudgetDifference) -> String {
    let amount = words.amount(Pounds(pence: abs(difference.pence)), per: difference.period)
    guard difference.pence != 0 else { return phrases.text("changes.same", ["amount": amount]) }
    guard let tenths = difference.tenthsOfAPercent?.magnitude else {
      return phrases.text("changes.more_from_nothing", ["amount": amount])
    }
    let percent = "\(tenths / 10).\(tenths % 10)%"
    return phrases.text(
      difference.pence > 0 ? "changes.more" : "changes.less", ["amount": amount, "percent": percent])
  }

  /// The parts of a thing that are different.
  func parts(_ fields: [FieldChange]) -> [ChangedPartModel] { fields.compactMap(part) }

  private func part(_ change: FieldChange) -> ChangedPartModel? {
    // Promises are told in whole sentences, by `PromiseWords`.
    let name: String
    switch change.field {
    case .part(let part): name = phrases.text("changes.part.\(part.rawValue)")
    case .decision(let step, let part): name = DecisionWords(words: words).change(step, part)
    case .promise: return nil
    }
    var runs: [ChangedWordsModel] = []
    if let difference = change.words(ofLetter: { letters.words($0.text) }) {
      guard !difference.isEmpty else {
        let text = phrases.text("changes.value.other_layout")
        return ChangedPartModel(
          name: name, before: text, after: text, words: [.init(kind: .kept, text: text)])
      }
      runs = self.runs(difference)
    }
    return ChangedPartModel(
      name: name, before: side(change.value.before), after: side(change.value.after), words: runs)
  }

  /// Empty where no word is the same.
  private func runs(_ difference: WordDifference) -> [ChangedWordsModel] {
    let isAlike = difference.runs.contains { $0.kind == .kept && $0.text.contains { !$0.isWhitespace } }
    guard isAlike else { return [] }
    return difference.shortened().map { piece in
      switch piece {
      case .leftOut(let words): .init(kind: .leftOut, text: "", leftOut: words)
      case .run(let run):
        switch run.kind {
        case .kept: .init(kind: .kept, text: run.text)
        case .takenOut: .init(kind: .takenOut, text: run.text)
        case .putIn: .init(kind: .putIn, text: run.text)
        }
      }
    }
  }

  private func side(_ value: FieldValue?) -> String {
    value.map(text) ?? phrases.text("changes.value.unsaid")
  }

  private func text(_ value: FieldValue) -> String {
    switch value {
    case .flag(let value): phrases.text(value ? "changes.value.yes" : "changes.value.no")
    case .number(let value): GroupedDigits.text(value)
    case .text(let value): value
    case .prose(let value): value.plainText
    case .letterText(let value): letters.words(value.text)
    case .list(let values):
      values.isEmpty ? phrases.text("changes.value.none") : values.map(text).joined(separator: "; ")
    case .date(let value): words.date(value)
    case .amount(let value): value.description
    case .budget(let value): amount(value)
    case .quantity(let value): value.decimal
    case .total(let value): Pounds(pence: (value + 500) / 1_000).description
    case .points(let value): words.points(value)
    case .level(let value): title(value)
    case .kind(let value): words.kind(value)
    case .nation(let value): words.nation(value)
    case .audience(let value): phrases.text("changes.audience.\(value.rawValue)")
    case .heldAs(let value): words.heldAs(value)
    case .keptAmount(.upTo(let value)): value.description
    case .keptAmount(.anyAmount): phrases.text("promise.keep_any_amount")
    case .reasonsGiven(let value): phrases.text("decision.reasons.\(value.rawValue)")
    case .potPart(let value):
      "\(value.what) (\(phrases.text("money.about", ["amount": value.amount.description])))"
    case .unpriced(let value): "\(title(value.level)): \(value.reason)"
    case .payment(let value): phrases.text("promise.payment_schedule.\(value.rawValue)")
    case .clock(let value): words.clock(value)
    case .actWithin(let value): DeadlineWords(words: words).time(of: value)
    case .citation(let value): value.title
    case .legalBasis(let value): value.title
    case .figureSource(let value): value.title
    case .support(let value): "\(value.what) (\(value.cost))"
    case .anonymisation(let value): words.anonymised(value.method)
    case .coverage(let value): value.reason
    case .people(let value): shown(value) { words.band(holding: $0.lowest) }
    case .range(let value):
      shown(value) {
        phrases.text("people.band", ["lowest": $0.low.description, "highest": $0.high.description])
      }
    case .share(let value): shown(value) { phrases.text("share.\($0.rawValue)") }
    case .contact(let value): name(value.slug)
    case .source(let value): name(value.slug)
    case .group(let value): name(value.slug)
    case .route(let value): name(value.slug)
    case .step(let value): name(value.slug)
    case .letter(let value): name(value.slug)
    case .promise(let value): phrases.text("promise_name.\(value.rawValue)")
    }
  }

  private func name(_ slug: String) -> String { names[slug] ?? slug }

  private func shown<Value>(_ figure: Disclosed<Value>, _ text: (Value) -> String) -> String {
    switch figure {
    case .shown(let value): text(value)
    case .hidden: phrases.text("changes.value.hidden")
    case .doesNotApply: phrases.text("changes.value.does_not_apply")
    }
  }
}
