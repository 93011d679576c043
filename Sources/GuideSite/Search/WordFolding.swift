/// The rule by which words count as the same when somebody looks for them, in the A to Z and in the search.
///
/// Every sign is taken in lower case. A Latin letter loses its mark (`letters`), and marks and apostrophes are left out.
/// Other letters, and digits, stay; everything else stands between words. `search.js` does the same, with the same letters,
/// which the index brings along; the tests run one list of words through both.
enum WordFolding {
  /// The letters with marks, as they are in lower case, by what they become.
  static let letters: [(plain: String, marked: String)] = [
    ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
    ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
    ("u", "ùúûüũūŭůűų"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳ"), ("z", "źżž"),
  ]

  private static let plain: [Unicode.Scalar: String.UnicodeScalarView] = Dictionary(
    letters.flatMap { pair in pair.marked.unicodeScalars.map { ($0, pair.plain.unicodeScalars) } },
    uniquingKeysWith: { first, _ in first })

  /// Combining marks, apostrophes, and the hyphen that shows only at the end of a line.
  private static func isLeftOut(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x300...0x36F, 0x27, 0x2BC, 0x2018, 0x2019, 0xAD: true
    default: false
    }
  }

  private static func isOfWord(_ sign: Unicode.Scalar) -> Bool {
    switch sign.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: sign.properties.isAlphabetic
    }
  }

  /// The words of a text, folded, in order.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word.removeAll()
    }
    func take(_ sign: Unicode.Scalar) {
      if isLeftOut(sign) { return }
      if let letters = plain[sign] {
        word.append(contentsOf: letters)
      } else if isOfWord(sign) {
        word.append(sign)
      } else {
        end()
      }
    }
    for sign in text.unicodeScalars {
      switch sign {
      // Nearly all signs of a page; the rest of the rule would say the same of them.
      case "a"..."z", "0"..."9": word.append(sign)
      case " ", "\n": end()
      default: sign.properties.lowercaseMapping.unicodeScalars.forEach(take)
      }
    }
    end()
    return words
  }

  /// The same for a search, where “baths” and “bath” are one word: a word of four signs or more loses an `s` at its end
  /// that is not the second of two.
  static func searchWords(of text: String) -> [String] {
    words(of: text).map { word in
      let signs = word.unicodeScalars
      guard signs.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
      return String(word.dropLast())
    }
  }
}
