/// Characters that no one sees: control characters, and marks that reorder text (Unicode Technical Report 36,
/// section 2.5).
enum HiddenCharacters {
  /// True for a character that may not stand in a guide.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    // Without a shape of their own they can hide a word from every check; joiners (U+200C, U+200D) belong to scripts.
    case 0xAD, 0x200B, 0x2060...0x2064: true
    default: false
    }
  }

  /// True for a byte with which the UTF-8 of such a character can begin; most texts have none.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  /// `U+202E`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension StringProtocol {
  /// True when nothing of the text shows: it is empty, or holds only spaces and characters without a shape.
  var isBlank: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
      default: scalar.properties.isWhitespace
      }
    }
  }
}
