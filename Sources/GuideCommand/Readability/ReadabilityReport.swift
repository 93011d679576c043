import Diagnostics
import GuideModel
import GuideSite
import Readability

/// How hard each page is to read, for people and for programs.
struct ReadabilityReport {
  /// The hardest page first; pages that are as hard as each other by their addresses.
  let pages: [PageReading]
  let policy: ReadabilityPolicy
  let language: Language

  init(_ pages: [PageReading], policy: ReadabilityPolicy, language: Language) {
    self.policy = policy
    self.language = language
    self.pages = pages.sorted { left, right in
      let (first, second) = (left.measure.readingAge, right.measure.readingAge)
      guard first == second else { return second.map { age in first.map { $0 > age } ?? false } ?? true }
      return left.address.utf8.lexicographicallyPrecedes(right.address.utf8)
    }
  }

  /// A line for each page, then what they come to.
  var lines: [String] {
    guard language == .english else { return ["Readability is measured for English alone."] }
    let head = "reading age  hardest part  words  longest sentence  page"
    return [head] + pages.map(line) + [""] + summary
  }

  private func line(_ page: PageReading) -> String {
    [
      Self.cell(page.measure.readingAge?.description ?? "–", 11),
      Self.cell(page.hardest?.readingAge.description ?? "–", 12), Self.cell("\(page.measure.words)", 5),
      Self.cell("\(page.longest)", 16), page.address,
    ].joined(separator: "  ")
  }

  private var summary: [String] {
    let ages = pages.compactMap(\.measure.readingAge).sorted()
    guard let oldest = ages.last else { return ["No page has words to measure."] }
    let above = ages.count { $0 > policy.readingAge }
    let long = pages.count { $0.longest > policy.sentenceWords }
    let hardest = pages.compactMap(\.hardest?.readingAge).max()
    return [
      "\(pages.count) pages. Reading age: \(ages[ages.count / 2]) in the middle, \(oldest) at most; "
        + "\(above) of them above \(policy.readingAge)."
        + (hardest.map { " The hardest \(HardestPassage.words) words in a row: \($0)." } ?? ""),
      "Longest sentence: \(pages.map(\.longest).max() ?? 0) words; "
        + "\(long) pages have one of more than \(policy.sentenceWords).",
    ] + fixed
  }

  /// What was left out, and why.
  private var fixed: [String] {
    FixedWords.allCases.compactMap { words in
      let pages = pages.filter { $0.fixed[words] != nil }
      guard !pages.isEmpty else { return nil }
      let count = pages.reduce(0) { $0 + ($1.fixed[words] ?? 0) }
      return "Not measured: \(count) sentences of \(pages.map(\.address).joined(separator: ", ")), since "
        + "\(words.reason)."
    }
  }

  private static func cell(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension ReadabilityReport {
  /// The same as one value, in the same order.
  var json: JSONValue {
    [
      "language": .string(language.rawValue), "measured": .bool(language == .english),
      "measure": "Flesch–Kincaid grade (1975) + 5",
      "limits": [
        "reading_age": .integer(policy.readingAge), "hardest_part": .integer(policy.hardestPart),
        "sentence_words": .integer(policy.sentenceWords),
      ],
      "pages": .array(pages.map(Self.json)),
    ]
  }

  private static func json(_ page: PageReading) -> JSONValue {
    let fixed = FixedWords.allCases.compactMap { words in
      page.fixed[words].map { JSONMember(words.rawValue, .integer($0)) }
    }
    return [
      "address": .string(page.address), "path": .string(page.place.path),
      "reading_age": json(page.measure.readingAge), "hardest_part": json(page.hardest?.readingAge),
      "hardest_part_text": .optional(page.hardest?.text, JSONValue.string),
      "words": .integer(page.measure.words), "syllables": .integer(page.measure.syllables),
      "sentences": .integer(page.measure.sentences), "longest_sentence": .integer(page.longest),
      "fixed_sentences": .object(fixed),
    ]
  }

  private static func json(_ age: ReadingAge?) -> JSONValue {
    .optional(age) { .decimal(units: Int64($0.tenths), places: 1) }
  }
}
