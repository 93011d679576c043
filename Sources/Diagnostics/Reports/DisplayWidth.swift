/// How many cells of a terminal a character takes.
///
/// Terminals differ. This follows Unicode Standard Annex 11 (East Asian Width) and takes an emoji sequence as one
/// wide character, as most terminals do now.
enum DisplayWidth {
  static func cells(of character: Character) -> Int {
    var sum = 0
    for scalar in character.unicodeScalars {
      if isWide(scalar) { return 2 }
      sum += isUnspaced(scalar) ? 0 : 1
    }
    return sum
  }

  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    return scalar == "\u{FE0F}" || scalar.properties.isEmojiPresentation || isEastAsianWide(scalar.value)
  }

  private static func isEastAsianWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x17000...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
