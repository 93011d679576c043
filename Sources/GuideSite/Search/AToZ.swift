import GuideModel
import Templates

/// What the A to Z of an edition lists, letter by letter, from its content alone.
///
/// Entries stand in the order of their folded words (`WordFolding`), compared byte by byte, a number by its value. A word
/// such as “a” or “the” at the start does not count. So the order is the same on every machine.
struct AToZ {
  /// What kind of thing an entry is, or a page that the search finds.
  enum Kind: String, CaseIterable {
    case need, support, word, level, guidance, challenge, letter, comparison, example, scheme, paper, easy,
      page
  }

  struct Entry {
    let name: String
    let kind: Kind
    /// The scheme it belongs to, in few words.
    let place: String?
    /// Where it leads: one page, or for a support every example with it.
    let links: [LinkModel]
  }

  /// All entries that start with one letter, or with a digit.
  struct Letter {
    /// `a`, or `0-9`: the end of the id of its heading.
    let id: String
    /// `A`, or `0–9`.
    let name: String
    let entries: [Entry]
  }

  let letters: [Letter]

  init(_ context: PageContext) {
    let articles = Set(WordFolding.words(of: context.words.phrases.text("a_to_z.articles")))
    let entries = Self.entries(context).map { (key: SortKey($0, without: articles), entry: $0) }
      .sorted { $0.key < $1.key }
    let byLetter = Dictionary(grouping: entries, by: \.key.letter)
    let latin = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    let others = byLetter.keys.filter { !latin.contains($0) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    letters = (others.filter { $0 == SortKey.digits } + latin + others.filter { $0 != SortKey.digits }).map {
      Letter(
        id: $0, name: $0 == SortKey.digits ? "0–9" : $0.uppercased(),
        entries: (byLetter[$0] ?? []).map(\.entry))
    }
  }

  private static func entries(_ context: PageContext) -> [Entry] {
    let edition = context.edition
    let words = edition.glossary.flatMap { term in
      ([term.term] + otherForms(of: term)).map { form in
        Entry(
          name: form, kind: .word, place: nil,
          links: [
            LinkModel(
              name: form, link: context.addresses.link(.glossary, fragment: term.anchor.slug))
          ])
      }
    }
    let guidance = edition.guidance.map { page in
      Entry(
        name: page.title, kind: .guidance, place: nil, links: [context.link(page.title, .guidance(page.id))])
    }
    return words + guidance + easyRead(context) + edition.schemes.flatMap { self.entries(of: $0, context) }
  }

  /// One entry for all Easy Read pages, so that they can be found and do not stand twice beside every other page.
  private static func easyRead(_ context: PageContext) -> [Entry] {
    let links = context.easyPages
    let name = context.words.phrases.text("easy_page.pages")
    return links.isEmpty ? [] : [Entry(name: name, kind: .easy, place: nil, links: links)]
  }

  /// Plurals and the like stand beside the word itself in any case.
  private static func otherForms(of term: GlossaryTerm) -> [String] {
    let own = WordFolding.searchWords(of: term.term)
    return term.also.filter { WordFolding.searchWords(of: $0) != own }
  }

  private static func entries(of scheme: Scheme, _ context: PageContext) -> [Entry] {
    func entry(_ name: String, _ kind: Kind, _ path: SitePath, at place: String? = nil) -> Entry {
      let link = LinkModel(name: name, link: context.addresses.link(path, fragment: place))
      return Entry(name: name, kind: kind, place: scheme.facts.shortName, links: [link])
    }
    return scheme.table.levels.map {
      entry(context.words.title(of: $0), .level, .level($0.id, in: scheme.id))
    }
      + scheme.groups.map { entry($0.page?.title ?? $0.name, .need, .group($0.id, in: scheme.id)) }
      + scheme.guidance.map { entry($0.title, .guidance, .guidance($0.id, in: scheme.id)) }
      + context.edition.routes(of: scheme).map {
        entry($0.title, .challenge, .challenge(in: scheme.id), at: $0.id.slug)
      }
      + context.edition.letters(of: scheme).map {
        entry($0.title, .letter, .letter($0.id, for: nil, in: scheme.id))
      }
      + supports(of: scheme, context)
  }

  /// What examples bought, each once, with every example that has it.
  private static func supports(of scheme: Scheme, _ context: PageContext) -> [Entry] {
    var names: [String] = []
    var examples: [String: [LinkModel]] = [:]
    for example in context.examplesInOrder(of: scheme) {
      let link = context.link(example.title, .example(example.id, in: scheme.id))
      for name in Set(example.supports.map(\.what)).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      {
        if examples[name] == nil { names.append(name) }
        examples[name, default: []].append(link)
      }
    }
    return names.map {
      Entry(name: $0, kind: .support, place: scheme.facts.shortName, links: examples[$0] ?? [])
    }
  }

  /// Every phrase that Swift code asks for.
  static let needs =
    [PhraseNeed("a_to_z.articles"), PhraseNeed("easy_page.pages")]
    + Kind.allCases.map { PhraseNeed("a_to_z.kind.\($0.rawValue)") }
}

/// What decides the place of an entry.
private struct SortKey: Comparable {
  static let digits = "0-9"

  let letter: String
  private let parts: [String]

  init(_ entry: AToZ.Entry, without articles: Set<String>) {
    var words = WordFolding.words(of: entry.name)
    if words.count > 1, articles.contains(words[0]) { words.removeFirst() }
    let first = words.first?.unicodeScalars.first
    let isDigit = first.map { ("0"..."9").contains($0) } ?? true
    letter = isDigit ? Self.digits : first.map { String($0) } ?? Self.digits
    parts =
      [words.map(Self.numberFilledUp).joined(separator: " "), entry.name, entry.kind.rawValue]
      + [entry.place ?? ""] + entry.links.map(\.link.text)
  }

  /// `2` stands before `10`.
  private static func numberFilledUp(_ word: String) -> String {
    guard word.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return word }
    return String(repeating: "0", count: max(0, 12 - word.utf8.count)) + word
  }

  static func < (left: Self, right: Self) -> Bool {
    for (own, other) in zip(left.parts, right.parts) where own != other {
      return own.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return left.parts.count < right.parts.count
  }
}
