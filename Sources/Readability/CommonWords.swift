/// Words that readers of Easy Read may not know.
///
/// A word is hard when it has three syllables or more and is not in the list of common words: those of everyday talk, which
/// people know from hearing them. The list is the program's own; a council adds the words that its readers know.
package struct HardWords: Sendable {
  private let known: Set<[UInt8]>

  /// `words` are the council's own.
  package init(knownToo words: some Sequence<String>) {
    known = Self.common.union(words.flatMap { $0.split(separator: " ") }.map(ReadableWord.key))
  }

  /// Whether a word needs to be explained.
  package func contains(_ word: ReadableWord) -> Bool {
    guard word.syllables >= Self.syllables, !word.text.contains(where: \.isNumber) else { return false }
    return !Self.forms(of: word.key).contains(where: known.contains)
  }

  private static let syllables = 3

  /// The word itself, and what it may be a form of: “remembered” of “remember”.
  private static func forms(of key: [UInt8]) -> [[UInt8]] {
    let endings = ["s", "es", "d", "ed", "ing", "ly", "er"].map { Array($0.utf8) }
    return [key]
      + endings.flatMap { ending -> [[UInt8]] in
        guard key.count > ending.count + 2, key.suffix(ending.count).elementsEqual(ending) else { return [] }
        let stem = Array(key.dropLast(ending.count))
        return [stem, stem + [UInt8(ascii: "e")]]
      }
  }

  private static let common: Set<[UInt8]> = Set(
    """
    another any anybody anyone anything anyway anywhere area around everybody everyday everyone everything everywhere \
    nobody somebody however whatever whenever wherever whoever together yesterday tomorrow tonight already \
    afternoon evening holiday birthday january february september october november december saturday \
    family families mother father grandmother grandfather granddaughter grandparent grandparents teenager \
    animal hospital ambulance doctor dentist telephone television radio video computer internet online camera \
    photograph newspaper magazine library cinema museum restaurant swimming bicycle motorcar aeroplane \
    remember forget understand understood decide decided deciding decision explain visit visitor \
    important different difficult easier easily beautiful dangerous favourite comfortable interesting terrible horrible \
    unhappy unhappily happily healthy unhealthy medicine exercise accident emergency disability disabled \
    company community area village city country cities countries companies factory factories office officer \
    secretary manager business customer employer employee neighbour policeman policewoman police teacher \
    opinion idea example exactly finally usually really actually probably possible impossible especially \
    suddenly certainly completely immediately carefully quietly quickly slowly regularly \
    number hundred thousand million seventy seventeen eleven ninety calendar minute \
    banana potato tomato vegetable vegetables chocolate sandwich breakfast dinner supermarket \
    bathroom bedroom kitchen gardener furniture umbrella \
    happening happened happens following listening visiting opening offering answering remembering finishing \
    carrying hurrying worrying studying copying marrying emptying \
    begin beginning enjoying belonging believing forgetting \
    activity activities education conversation information invitation \
    wheelchair electric energy history music musical electricity \
    material religion religious hospitality popular \
    relative relatives personal personally \
    operation position question government parliament general \
    anyone's everyone's
    """.split(whereSeparator: \.isWhitespace).map { FoldedWord($0).letters })
}
