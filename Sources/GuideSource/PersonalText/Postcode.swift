import Diagnostics

/// A postcode of the United Kingdom, in the six forms of BS 7666 and GIR 0AA.
///
/// Written as the post writes it, in capitals, it is refused. Another case, or the first half by itself, is only like
/// one: levels, roads and sections of a law are called A1 and B1 too.
enum Postcode {
  static func find(in text: FoldedText, _ context: PersonalTextContext, _ found: inout [Sighting]) {
    for word in text.words.indices where mayBegin(word, in: text) {
      if let last = fullEnd(from: word, in: text) {
        let range = text.span(word, last)
        guard context.contacts?.postcodes.contains(compact(range, in: text)) != true else { continue }
        if text.bytes[range].allSatisfy({ !$0.isASCIILetter || $0.isASCIICapital }) {
          found.append(Sighting(code: .personalPostcode, range: range))
        } else if PostcodeArea.isReal(text.small(word)), !isOrdinal(last, in: text) {
          found.append(Sighting(code: .personalPostcodeLike, range: range))
        }
      } else if PostcodeDistrict.isLikely(word, in: text, levels: context.levels) {
        found.append(Sighting(code: .personalPostcodeLike, range: text.words[word]))
      }
    }
  }

  /// Every full postcode in capitals, without its space.
  static func full(in text: FoldedText) -> [String] {
    text.words.indices.compactMap { word in
      fullEnd(from: word, in: text).map { compact(text.span(word, $0), in: text) }
    }
  }

  /// One or two letters and a digit begin every form but GIR.
  private static func mayBegin(_ word: Int, in text: FoldedText) -> Bool {
    let range = text.words[word]
    guard range.count <= 7, text.bytes[range.lowerBound].isASCIILetter else { return false }
    let second = text.byte(range.lowerBound + 1)
    return second.isASCIIDigit || text.byte(range.lowerBound + 2).isASCIIDigit || isGirobank(range, in: text)
  }

  private static func isGirobank(_ range: Range<Int>, in text: FoldedText) -> Bool {
    text.byte(range.lowerBound).lowered == UInt8(ascii: "g")
      && text.bytes[range].prefix(3).lazy.map(\.lowered).elementsEqual("gir".utf8)
  }

  /// The last word of a postcode that begins with a word; nil when none does.
  private static func fullEnd(from word: Int, in text: FoldedText) -> Int? {
    let range = text.words[word]
    if range.count >= 5, isInward(range.upperBound - 3..<range.upperBound, in: text),
      isOutward(range.lowerBound..<range.upperBound - 3, in: text)
    {
      return word
    }
    guard text.isJoined(word), isInward(text.words[word + 1], in: text), isOutward(range, in: text) else {
      return nil
    }
    return word + 1
  }

  private static func compact(_ range: Range<Int>, in text: FoldedText) -> String {
    text.string(range).filter { $0 != " " && $0 != "-" }.uppercased()
  }

  /// A digit and two letters; C, I, K, M, O and V are never used.
  private static func isInward(_ range: Range<Int>, in text: FoldedText) -> Bool {
    guard range.count == 3, text.bytes[range.lowerBound].isASCIIDigit else { return false }
    return text.bytes[range].dropFirst().allSatisfy {
      $0.isASCIILetter && !"CIKMOV".utf8.contains($0 & 0xDF)
    }
  }

  /// A9, A99, AA9, AA99, A9A or AA9A with the letters that each place allows, or GIR.
  static func isOutward(_ range: Range<Int>, in text: FoldedText) -> Bool {
    let signs = text.bytes[range].map(\.lowered)
    guard let first = signs.first, first.isASCIILetter else { return false }
    if signs.elementsEqual("gir".utf8) { return true }
    guard !"qvx".utf8.contains(first) else { return false }
    let area = signs.prefix { $0.isASCIILetter }.count
    let district = signs.dropFirst(area)
    guard area <= 2, area == 1 || !"ijz".utf8.contains(signs[1]), (1...2).contains(district.count),
      district.first?.isASCIIDigit == true, let last = district.last
    else { return false }
    guard district.count == 2, !last.isASCIIDigit else { return true }
    return (area == 1 ? "abcdefghjkpstuw" : "abehmnprvwxy").utf8.contains(last)
  }

  /// `1st`, `2nd`, `5th`, or a measure such as `6ft`: not the second half of a postcode.
  private static func isOrdinal(_ word: Int, in text: FoldedText) -> Bool {
    let signs = text.string(text.words[word])
    return ["st", "nd", "rd", "th", "hr", "ft", "lb", "pt", "yr", "pp", "pw", "pa"].contains {
      signs.hasSuffix($0)
    }
  }
}
