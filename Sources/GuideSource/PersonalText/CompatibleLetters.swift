/// Letters that are only another form of a plain one: wide, mathematical, circled, joined.
enum CompatibleLetters {
  /// The plain form; nil when the character is no such form.
  static func plain(_ value: UInt32) -> PlainForm? {
    switch value {
    // Halfwidth and Fullwidth Forms: ASCII moved up as a block.
    case 0xFF01...0xFF5E: .ascii(UInt8(truncatingIfNeeded: value - 0xFEE0))
    case 0xFFE1: .letters("£")
    // Mathematical Alphanumeric Symbols: thirteen alphabets of 52 letters.
    case 0x1D400...0x1D6A3: letter((value - 0x1D400) % 52)
    // Enclosed Alphanumerics.
    case 0x24B6...0x24CF: letter(value - 0x24B6)
    case 0x24D0...0x24E9: letter(value - 0x24D0 + 26)
    case 0x249C...0x24B5: letter(value - 0x249C + 26)
    case 0x1F130...0x1F149: letter(value - 0x1F130)
    default: single[value].map { .letters($0) }
    }
  }

  /// The letter by its place in A–Z, then a–z.
  private static func letter(_ index: UInt32) -> PlainForm {
    .ascii(UInt8(truncatingIfNeeded: index < 26 ? 0x41 + index : 0x61 + index - 26))
  }

  private static let single: [UInt32: String] = [
    0xAA: "a", 0xBA: "o", 0x207F: "n", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl",
    0xFB05: "st", 0xFB06: "st", 0x2102: "C", 0x210A: "g", 0x210B: "H", 0x210C: "H", 0x210D: "H", 0x210E: "h",
    0x2110: "I", 0x2111: "I", 0x2112: "L", 0x2113: "l", 0x2115: "N", 0x2116: "No", 0x2119: "P", 0x211A: "Q",
    0x211B: "R", 0x211C: "R", 0x211D: "R", 0x2124: "Z", 0x2128: "Z", 0x212A: "K", 0x212C: "B", 0x212D: "C",
    0x212F: "e", 0x2130: "E", 0x2131: "F", 0x2133: "M", 0x2134: "o", 0xFE6B: "@", 0xFE52: ".", 0xFE63: "-",
  ]
}
