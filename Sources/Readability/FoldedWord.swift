/// A word as its letters a–z, for counting and comparing: small letters, without accents and apostrophes.
///
/// Every word of an English text folds to plain bytes, so that nothing here depends on a locale.
struct FoldedWord: Hashable, Sendable {
  let letters: [UInt8]
  /// True where all letters were capitals, as in an abbreviation.
  let isAllCapitals: Bool
  let hasDigits: Bool

  init(_ text: some StringProtocol) {
    var letters: [UInt8] = []
    var capitals = 0
    var hasDigits = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A:
        letters.append(UInt8(scalar.value) | 0x20)
        capitals += 1
      case 0x61...0x7A: letters.append(UInt8(scalar.value))
      case 0x30...0x39: hasDigits = true
      default: if let letter = Self.plain(scalar) { letters.append(letter) }
      }
    }
    self.letters = letters
    isAllCapitals = !letters.isEmpty && capitals == letters.count
    self.hasDigits = hasDigits
  }

  /// The plain letter under an accent of Latin-1 or of Welsh.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xC0...0xC6, 0xE0...0xE6: UInt8(ascii: "a")
    case 0xC7, 0xE7: UInt8(ascii: "c")
    case 0xC8...0xCB, 0xE8...0xEB: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF: UInt8(ascii: "i")
    case 0xD1, 0xF1: UInt8(ascii: "n")
    case 0xD2...0xD6, 0xF2...0xF6: UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC: UInt8(ascii: "u")
    case 0xDD, 0xFD, 0xFF, 0x176, 0x177: UInt8(ascii: "y")
    case 0x174, 0x175: UInt8(ascii: "w")
    default: nil
    }
  }
}
