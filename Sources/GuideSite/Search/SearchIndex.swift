import Diagnostics
import GuideModel
import Parallel
import Templates

/// The index that `search.js` reads: a script that sets `guideIndex`, so that the page needs no leave to fetch data.
///
/// docs/search.md describes its form. The same pages give the same bytes.
struct SearchIndex {
  /// How much a word tells about a page, by where it stands; the numbers are those of `search.js`.
  private enum Weight: Int, Comparable {
    case text, heading, title

    static let count = 3

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words of a page by their numbers, each at the place where it tells the most.
  private typealias Places = [Int: Weight]

  private let documents: [SearchDocument]
  private let words: [String]
  private let places: [Places]
  /// Words that tell so little that a page need not have them.
  private let common: Set<String>

  /// Leaves out words that help nobody to find a page.
  ///
  /// A word that stands on more than every fourth page is left out of texts, one on more than every second of headings too. Ten
  /// pages are never too many, and a word in a title always stays.
  init(_ documents: [SearchDocument], littleWords: String) {
    self.documents = documents
    var vocabulary = SearchVocabulary()
    let all = documents.map { Self.places(in: $0, &vocabulary) }
    let words = vocabulary.words
    var counts = Array(repeating: 0, count: words.count)
    for word in all.lazy.flatMap(\.keys) { counts[word] += 1 }
    let most = { (share: Int) in max(10, documents.count / share) }
    places = all.map { page in
      page.filter { word, weight in
        switch weight {
        case .title: true
        case .heading: counts[word] <= most(2)
        case .text: counts[word] <= most(4)
        }
      }
    }
    common = Set(words.indices.filter { counts[$0] > most(4) }.map { words[$0] })
      .union(WordFolding.searchWords(of: littleWords))
    self.words = words
  }

  private static func places(in document: SearchDocument, _ vocabulary: inout SearchVocabulary) -> Places {
    var found: Places = [:]
    func add(_ texts: [String], _ weight: Weight) {
      for text in texts {
        for word in vocabulary.numbers(of: text) where weight == .title || vocabulary.tells(word) {
          found[word] = max(found[word] ?? weight, weight)
        }
      }
    }
    add(document.texts, .text)
    add(document.headings, .heading)
    add([document.title, document.place ?? ""], .title)
    return found
  }

  /// `kinds` are the names of the kinds, in their order.
  func file(kinds: (AToZ.Kind) -> String) -> [UInt8] {
    let usedKinds = AToZ.Kind.allCases.filter { kind in documents.contains { $0.kind == kind } }
    var placeNames: [String] = []
    for place in documents.compactMap(\.place) where !placeNames.contains(place) { placeNames.append(place) }
    let pages = documents.map { document -> JSONValue in
      [
        .string(document.link), .string(document.title),
        .integer(usedKinds.firstIndex(of: document.kind) ?? 0),
        .integer(document.place.flatMap(placeNames.firstIndex) ?? -1),
      ]
    }
    let postings = postings
    // The script finds a word by halving, and compares as JavaScript does.
    let found = words.indices.filter { !postings[$0].isEmpty }
      .sorted { words[$0].utf16.lexicographicallyPrecedes(words[$1].utf16) }
    let index: JSONValue = [
      "marks": .object(WordFolding.letters.map { JSONMember($0.plain, .string($0.marked)) }),
      "kinds": .array(usedKinds.map { .string(kinds($0)) }),
      "places": .array(placeNames.map { .string($0) }),
      "pages": .array(pages),
      "common": .string(common.sorted().joined(separator: " ")),
      "words": .string(found.map { words[$0] }.joined(separator: " ")),
      "found": .array(found.map { .array(postings[$0].map { .integer($0) }) }),
    ]
    return Array("const guideIndex=".utf8) + JSONWriter.bytes(index, layout: .compact) + Array(";\n".utf8)
  }

  /// For each word the pages that have it, from the first: how many pages further on, times three, and the weight.
  private var postings: [[Int]] {
    var postings: [[Int]] = Array(repeating: [], count: words.count)
    var last = Array(repeating: -1, count: words.count)
    for (page, words) in places.enumerated() {
      for (word, weight) in words {
        postings[word].append((page - last[word]) * Weight.count + weight.rawValue)
        last[word] = page
      }
    }
    return postings
  }
}

extension SitePlanner {
  /// The index of the pages at the root, and of the words of their glossary.
  func searchIndex(of pages: [RenderedPage]) -> Asset {
    let addresses = Addresses(base: guide.facts.baseURL)
    let words = shown.glossary.map { term in
      SearchDocument(
        link: addresses.link(.glossary, fragment: term.anchor.slug).text, title: term.term, kind: .word,
        place: nil, headings: term.also, texts: [term.meaning])
    }
    let index = SearchIndex(
      pages.concurrentMap { SearchDocument($0, addresses: addresses) }.compactMap(\.self) + words,
      littleWords: theme.words.phrases.text("search.little_words"))
    return Asset(
      name: "search-index", ending: "js",
      bytes: index.file { theme.words.phrases.text("a_to_z.kind.\($0.rawValue)") })
  }
}
