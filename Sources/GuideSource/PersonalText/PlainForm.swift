/// What stands for a character when a text is searched for personal data.
///
/// Follows the compatibility forms of Unicode (Standard Annex 15, NFKC) for the letters, digits and signs that
/// identifiers are written with. The standard library offers no NFKC without Foundation, so the blocks are written out.
enum PlainForm: Equatable {
  case itself
  case nothing
  case space
  case ascii(UInt8)
  case letters(String)

  init(of scalar: Unicode.Scalar, after previous: UInt8?) {
    let value = scalar.value
    if value < 0x80 {
      self = value <= 0x20 || value == 0x7F ? .space : .ascii(UInt8(truncatingIfNeeded: value))
    } else if let common = Self.common(value) {
      self = common
    } else {
      self = Self.rare(scalar, after: previous)
    }
  }

  /// The signs of ordinary English texts, so that they cost no look-up of properties.
  private static func common(_ value: UInt32) -> PlainForm? {
    switch value {
    case 0xA3: .itself
    case 0xA0: .space
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x2BC: .ascii(UInt8(ascii: "'"))
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: .ascii(UInt8(ascii: "\""))
    case 0x2010...0x2015, 0x2212, 0x2043: .ascii(UInt8(ascii: "-"))
    case 0x2026: .ascii(UInt8(ascii: "."))
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: .itself
    default: nil
    }
  }

  private static func rare(_ scalar: Unicode.Scalar, after previous: UInt8?) -> PlainForm {
    if let letter = CompatibleLetters.plain(scalar.value) { return letter }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .nothing }
    if properties.isWhitespace { return .space }
    if let digit = properties.numericValue, properties.numericType != .numeric, (0...9).contains(digit) {
      return .ascii(0x30 + UInt8(digit))
    }
    switch properties.generalCategory {
    case .dashPunctuation: return .ascii(UInt8(ascii: "-"))
    case .control, .format: return .nothing
    // A mark on a digit changes what it looks like, not what it says.
    case .nonspacingMark, .enclosingMark: return previous?.isASCIIDigit == true ? .nothing : .itself
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
      .letterNumber, .decimalNumber:
      return .itself
    default: return .ascii(UInt8(ascii: "|"))
    }
  }
}
