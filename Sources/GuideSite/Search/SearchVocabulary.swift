/// The words of many texts under numbers, which are quicker to count than the words.
///
/// Most texts stand on many pages: each is taken apart once.
struct SearchVocabulary {
  /// Every word by its number.
  private(set) var words: [String] = []
  private var numbers: [String: Int] = [:]
  private var texts: [String: [Int]] = [:]
  private var telling: [Bool] = []

  /// The words of a text, as a search takes them, in order.
  mutating func numbers(of text: String) -> [Int] {
    if let known = texts[text] { return known }
    let found = WordFolding.searchWords(of: text).map { number(of: $0) }
    texts[text] = found
    return found
  }

  /// False for single letters and numbers, which tell something only in a title.
  func tells(_ word: Int) -> Bool { telling[word] }

  private mutating func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    let number = words.count
    numbers[word] = number
    words.append(word)
    telling.append(
      word.utf8.count > 1 && !word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    return number
  }
}
