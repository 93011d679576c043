// What detectors ask of a folded text.

extension FoldedText {
  /// The byte at an index; a space outside the text.
  func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : UInt8(ascii: " ") }

  /// The words of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A word in small letters; empty outside the text.
  func small(_ word: Int) -> String {
    words.indices.contains(word) ? string(words[word]).lowercased() : ""
  }

  /// True when a word is these small ASCII letters, whatever its capitals.
  func isWord(_ word: Int, _ letters: StaticString) -> Bool {
    guard words.indices.contains(word), words[word].count == letters.utf8CodeUnitCount else { return false }
    let range = words[word]
    return letters.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { bytes[range.lowerBound + $0].lowered == wanted[$0] }
    }
  }

  /// The bytes between a word and the next.
  func gap(after word: Int) -> ArraySlice<UInt8> {
    guard words.indices.contains(word) else { return [] }
    let end = word + 1 < words.count ? words[word + 1].lowerBound : bytes.count
    return bytes[words[word].upperBound..<end]
  }

  /// True when one space, or the hyphen of a file's name, stands between a word and the next.
  func isJoined(_ word: Int) -> Bool {
    let gap = gap(after: word)
    guard gap.count == 1, let byte = gap.first, words.indices.contains(word + 1) else { return false }
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  /// True when a word is all digits.
  func isNumber(_ word: Int) -> Bool {
    words.indices.contains(word) && bytes[words[word]].allSatisfy(\.isASCIIDigit)
  }

  /// The value of a word of up to four digits.
  func number(_ word: Int) -> Int? {
    guard isNumber(word), words[word].count <= 4 else { return nil }
    return Int(string(words[word]))
  }

  /// True when a word begins with a capital and goes on in small letters, as a name does.
  func isCapitalised(_ word: Int) -> Bool {
    guard words.indices.contains(word) else { return false }
    let range = words[word]
    let first = bytes[range.lowerBound]
    guard first >= 0x80 else {
      guard first.isASCIICapital, range.count > 1 else { return false }
      let second = bytes[range.lowerBound + 1]
      return second >= 0x80 || (second.isASCIILetter && !second.isASCIICapital)
    }
    return string(range).unicodeScalars.first?.properties.isUppercase == true
  }

  /// From the start of one word to the end of another.
  func span(_ first: Int, _ last: Int) -> Range<Int> {
    words[first].lowerBound..<words[last].upperBound
  }
}
