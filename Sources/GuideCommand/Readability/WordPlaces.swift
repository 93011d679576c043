import Diagnostics
import GuideSource

/// Where the words of finished pages were written: every word of some source files with its place.
///
/// A finished page does not tell where its words come from, so they are looked for. Signs count for nothing, and neither
/// do the addresses of Markdown links.
struct WordPlaces {
  /// The shortest run of words that is taken for a sentence of which a part was filled in.
  private static let shortestRun = 5

  private struct File {
    let path: String
    var words: [Int] = []
    var places: [(line: Int, column: Int)] = []
  }

  private var numbers: [String: Int] = [:]
  private var files: [File] = []

  /// Files in the order in which they are looked through; the first with the longest run counts.
  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = files.map { read($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  /// The place of a sentence, or of the longest run of its words that is somewhere; nil when that is short.
  func place(of sentence: String, in isWanted: (String) -> Bool) -> SourceLocation? {
    let words = Self.words(of: sentence).map { numbers[$0.word] ?? -1 }
    var best: (length: Int, place: SourceLocation)?
    for file in files where isWanted(file.path) {
      for start in words.indices where words.count - start > best?.length ?? 0 {
        guard let found = longestRun(of: words[start...], in: file), found.length > best?.length ?? 0 else {
          continue
        }
        let (line, column) = file.places[found.at]
        best = (found.length, SourceLocation(path: file.path, line: line, column: column))
      }
    }
    guard let best, best.length >= min(Self.shortestRun, words.count) else { return nil }
    return best.place
  }

  private func longestRun(of words: ArraySlice<Int>, in file: File) -> (length: Int, at: Int)? {
    guard let first = words.first, first >= 0 else { return nil }
    var best: (length: Int, at: Int)?
    for at in file.words.indices where file.words[at] == first {
      let length = zip(words, file.words[at...]).prefix { $0 == $1 }.count
      if length > best?.length ?? 0 { best = (length, at) }
    }
    return best
  }

  private mutating func read(_ path: String, _ text: String) -> File {
    var file = File(path: path)
    for (word, line, column) in Self.words(of: text) {
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      file.words.append(number)
      file.places.append((line, column))
    }
    return file
  }

  /// Runs of letters and digits in small letters, without apostrophes, with line and column from 1.
  private static func words(of text: String) -> [(word: String, line: Int, column: Int)] {
    var words: [(String, Int, Int)] = []
    var word = String.UnicodeScalarView()
    var (line, column, start) = (1, 1, 1)
    var isAddress = false
    var last: Unicode.Scalar = " "
    func isWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value >= 0xC0 && scalar.properties.isAlphabetic
        || Character(scalar).isASCII
          && (Character(scalar).isLetter || Character(scalar).isNumber)
    }
    func finish() {
      guard !word.isEmpty else { return }
      words.append((String(word).lowercased(), line, start))
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar == "(", last == "]" { isAddress = true }
      if isWord(scalar), !isAddress {
        if word.isEmpty { start = column }
        word.append(scalar)
      } else if scalar != "’", scalar != "'" {
        finish()
      }
      if isAddress, scalar == ")" { isAddress = false }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      last = scalar
    }
    finish()
    return words
  }
}
