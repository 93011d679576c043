package enum LetterTag {}
package typealias LetterID = Identifier<LetterTag>

/// A ready letter for a step of a challenge, in the voice of the person who sends it.
package struct Letter: Sendable, Identifiable {
  /// What a letter rests on.
  package enum Reliance: Hashable, Sendable {
    /// The title of a law among the legal basis of each scheme that uses the letter.
    case law(String)
    case promise(Promises.Name)
  }

  package let id: LetterID
  package let title: String
  /// When to send it, in a sentence.
  package let summary: String
  /// What the letter is about, for the line above it.
  package let subject: String
  package let audience: Audience
  package let to: ContactID
  package let reliesOn: [Reliance]
  /// What the council wrote, with its fields as they stand there.
  package let body: Prose
  package let text: LetterText

  package init(
    id: LetterID, title: String, summary: String, subject: String, audience: Audience, to: ContactID,
    reliesOn: [Reliance], body: Prose, text: LetterText
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.subject = subject
    self.audience = audience
    self.to = to
    self.reliesOn = reliesOn
    self.body = body
    self.text = text
  }
}

/// The text of a letter, with its fields and with what only the sender knows.
package struct LetterText: Hashable, Sendable {
  /// A paragraph, or one item of a list.
  package struct Block: Hashable, Sendable {
    /// Present where the block does not always stand.
    package let condition: Condition?
    package let isItem: Bool
    package let pieces: [Piece]

    package init(condition: Condition?, isItem: Bool, pieces: [Piece]) {
      self.condition = condition
      self.isItem = isItem
      self.pieces = pieces
    }
  }

  /// A run of words or what stands in their place.
  package enum Piece: Hashable, Sendable {
    case words(String)
    case field(Field)
    /// What only the sender knows, as the letter asks for it.
    case blank(String)
  }

  /// What the guide fills in.
  package enum Field: Hashable, Sendable {
    case plain(Plain)
    /// A ground rule in the words of the guide.
    case promise(Promises.Name)
    /// The title of a law.
    case law(String)
    /// How long a step may take.
    case time(StepID, Time)
  }

  /// Which of the times of a step.
  package enum Time: String, Hashable, Sendable, CaseIterable {
    case time
    /// When it was extended.
    case longest
    /// What the council promises of itself.
    case promised
  }

  /// Fields that need no more than their name.
  package enum Plain: String, Hashable, Sendable, CaseIterable {
    case council, scheme, level, to, edition, address, digest, budget, year, month, week, range
    case rangeDate = "range_date"
    /// That the council has not said.
    case unsaid
  }

  /// A value that a level or scheme may lack.
  package enum Subject: Hashable, Sendable {
    /// A figure of more than £0.
    case budget
    case range
    case promise(Promises.Name)
  }

  /// Whether a block stands: only with the value, or only without it.
  package struct Condition: Hashable, Sendable {
    package let subject: Subject
    package let isThere: Bool

    package init(_ subject: Subject, isThere: Bool) {
      self.subject = subject
      self.isThere = isThere
    }
  }

  package let blocks: [Block]

  package init(blocks: [Block]) {
    self.blocks = blocks
  }

  /// The text as somebody reads it who compares letters: a line for each block, with names for what is filled in and for
  /// when a block stands.
  package func words(field: (Field) -> String, condition: (Condition) -> String) -> String {
    blocks.map { block in
      let start = block.condition.map { condition($0) + " " } ?? ""
      return start
        + block.pieces.map { piece in
          switch piece {
          case .words(let words): words
          case .blank(let label): "[\(label)]"
          case .field(let wanted): field(wanted)
          }
        }.joined()
    }.joined(separator: "\n")
  }
}

extension LetterText.Field {
  /// The value without which the field would be an empty place; nil for one that is always there.
  package var subject: LetterText.Subject? {
    switch self {
    case .plain(.budget), .plain(.year), .plain(.month), .plain(.week): .budget
    case .plain(.range), .plain(.rangeDate): .range
    case .promise(let name): .promise(name)
    case .plain, .law, .time: nil
    }
  }
}

extension Clock {
  /// One of the times of a step; nil where it has none of that kind.
  package func span(_ time: LetterText.Time) -> Span? {
    switch time {
    case .time: span
    case .longest: extendedTo.map { _ in longest }
    case .promised: promised
    }
  }
}

extension LetterText.Condition {
  /// Whether a field for a value may stand under the condition; who has a range has a budget too.
  package func covers(_ wanted: LetterText.Subject) -> Bool {
    isThere && (subject == wanted || (subject == .range && wanted == .budget))
  }
}

extension Edition {
  /// The letters for the routes of a scheme, each once, in the order of the steps.
  package func letters(of scheme: Scheme) -> [Letter] {
    var seen: Set<LetterID> = []
    return routes(of: scheme).flatMap(\.steps).compactMap(\.letter).filter { seen.insert($0).inserted }
      .compactMap(letter)
  }

  /// The letter with this name, which reading has made sure of.
  package func letter(_ id: LetterID) -> Letter? { letters.first { $0.id == id } }

  /// The clock of a step of the route that a scheme's letter is for.
  package func clock(of step: StepID, for letter: LetterID, in scheme: Scheme) -> Clock? {
    let route = routes(of: scheme).first { route in route.steps.contains { $0.letter == letter } }
    return route?.steps.first { $0.id == step }?.clock
  }
}
