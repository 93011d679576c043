import Diagnostics

/// A National Insurance number: two letters, six digits, and A to D (HMRC manual NIM39110).
///
/// The official example QQ123456C does not count: Q begins no real number.
enum NationalInsurance {
  static func find(in text: FoldedText, _ found: inout [Sighting]) {
    for word in text.words.indices {
      let range = text.words[word]
      guard text.bytes[range.lowerBound].isASCIILetter, range.count == 2 || range.count >= 4,
        let (digitsEnd, last) = sixDigits(after: word, in: text), isPrefix(word, in: text)
      else { continue }
      if let end = suffixEnd(from: digitsEnd, in: text, lastWord: last) {
        guard !isEnglish(word, in: text) else { continue }
        found.append(Sighting(code: .personalNI, range: range.lowerBound..<end))
      } else if text.words[last].upperBound == digitsEnd, isPlainPrefix(word, in: text) {
        found.append(Sighting(code: .personalNILike, range: range.lowerBound..<digitsEnd))
      }
    }
  }

  /// Where six digits end that follow the two letters, whole or in pairs; and the word in which they end.
  private static func sixDigits(after word: Int, in text: FoldedText) -> (end: Int, word: Int)? {
    var index = text.words[word].lowerBound + 2
    var current = word
    for pair in 0..<3 {
      if index == text.words[current].upperBound {
        guard text.isJoined(current) else { return nil }
        current += 1
        index = text.words[current].lowerBound
      }
      guard text.byte(index).isASCIIDigit, text.byte(index + 1).isASCIIDigit else { return nil }
      index += 2
      if pair == 2, text.byte(index).isASCIIDigit { return nil }
    }
    return (index, current)
  }

  /// Just past the letter A to D that ends the number; nil without one.
  private static func suffixEnd(from end: Int, in text: FoldedText, lastWord: Int) -> Int? {
    let isLetter: (Int) -> Bool = { (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(text.byte($0).lowered) }
    let upper = text.words[lastWord].upperBound
    if end + 1 == upper { return isLetter(end) ? upper : nil }
    guard end == upper, text.isJoined(lastWord), text.words[lastWord + 1].count == 1, isLetter(end + 1) else {
      return nil
    }
    return end + 2
  }

  private static let firstLetters = Set("ABCEGHJKLMNOPRSTWXYZ".utf8)
  private static let secondLetters = Set("ABCEGHJKLMNPRSTWXYZ".utf8)
  private static let unused: Set<String> = ["bg", "gb", "kn", "nk", "nt", "tn", "zz"]

  private static func isPrefix(_ word: Int, in text: FoldedText) -> Bool {
    let start = text.words[word].lowerBound
    guard firstLetters.contains(text.byte(start) & 0xDF), secondLetters.contains(text.byte(start + 1) & 0xDF)
    else { return false }
    return !unused.contains(text.string(start..<start + 2).lowercased())
  }

  /// Words of two letters that may well stand before a number and an “a”: “by 100000 a year”.
  private static let english: Set<String> = [
    "am", "an", "as", "at", "be", "by", "em", "ex", "he", "kg", "km", "ma", "me", "mr", "ms", "my", "ok",
    "on", "op", "or", "pa", "re", "we", "ye", "eg", "et", "al",
  ]

  private static func isEnglish(_ word: Int, in text: FoldedText) -> Bool {
    let range = text.words[word]
    return range.count == 2 && !text.byte(range.lowerBound + 1).isASCIICapital
      && english.contains(text.small(word))
  }

  /// Without its last letter a number is only likely: in capitals, or written in one with the digits.
  private static func isPlainPrefix(_ word: Int, in text: FoldedText) -> Bool {
    let start = text.words[word].lowerBound
    let isCapitals = text.byte(start).isASCIICapital && text.byte(start + 1).isASCIICapital
    return isCapitals || text.words[word].count > 2
  }
}
