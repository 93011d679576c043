/// Ids made from the words of a heading.
package enum HeadingSlug {
  /// Whether a text may be an id: lower-case letters, digits and hyphens, with a letter first.
  static func isValidID(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isLowercaseLetter else { return false }
    return text.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == Byte.hyphen }
  }

  /// The words in lower-case ASCII with single hyphens; `section` if none are left.
  ///
  /// An id that begins with a digit would have to be escaped in style sheets, so it gets `s-` in front.
  package static func slug(of text: String) -> String {
    var slug: [UInt8] = []
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      if isCombiningMark(scalar) { continue }
      let letters = folded(scalar)
      guard !letters.isEmpty else {
        needsHyphen = true
        continue
      }
      if needsHyphen, !slug.isEmpty {
        slug.append(Byte.hyphen)
      }
      needsHyphen = false
      slug.append(contentsOf: letters.utf8)
    }
    guard let first = slug.first else { return "section" }
    return (first.isDigit ? "s-" : "") + String(decoding: slug, as: UTF8.self)
  }

  /// A mark after a letter, which makes the same letter as a precomposed one.
  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The ASCII letters and digits that stand for a scalar; empty if it is neither letter nor digit.
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value).lowercased
      return byte.isAlphanumeric ? String(Unicode.Scalar(byte)) : ""
    }
    return foldedLatin1(scalar.value) ?? foldedLatinExtended(scalar.value) ?? ""
  }

  /// Unicode, block “Latin-1 Supplement”: capitals and small letters are 32 apart.
  private static func foldedLatin1(_ value: UInt32) -> String? {
    guard (0xC0...0xFF).contains(value) else { return nil }
    return switch value == 0xFF ? 0xDD : value & 0xDF {
    case 0xC0...0xC5: "a"
    case 0xC6: "ae"
    case 0xC7: "c"
    case 0xC8...0xCB: "e"
    case 0xCC...0xCF: "i"
    case 0xD0: "d"
    case 0xD1: "n"
    case 0xD2...0xD6, 0xD8: "o"
    case 0xD9...0xDC: "u"
    case 0xDD: "y"
    case 0xDE: "th"
    default: value == 0xDF ? "ss" : nil
    }
  }

  /// Unicode, blocks “Latin Extended-A” and, of “Latin Extended-B” and “Additional”, what European languages use.
  private static func foldedLatinExtended(_ value: UInt32) -> String? {
    switch value {
    case 0x100...0x105, 0x1EA0...0x1EB7: "a"
    case 0x106...0x10D: "c"
    case 0x10E...0x111: "d"
    case 0x112...0x11B, 0x1EB8...0x1EC7: "e"
    case 0x11C...0x123: "g"
    case 0x124...0x127: "h"
    case 0x128...0x131, 0x1EC8...0x1ECB: "i"
    case 0x132...0x133: "ij"
    case 0x134...0x135: "j"
    case 0x136...0x138: "k"
    case 0x139...0x142: "l"
    case 0x143...0x14B: "n"
    case 0x14C...0x151, 0x1ECC...0x1EE3: "o"
    case 0x152...0x153: "oe"
    case 0x154...0x159: "r"
    case 0x15A...0x161, 0x17F, 0x218...0x219: "s"
    case 0x162...0x167, 0x21A...0x21B: "t"
    case 0x168...0x173, 0x1EE4...0x1EF1: "u"
    case 0x174...0x175, 0x1E80...0x1E89: "w"
    case 0x176...0x178, 0x1E8E...0x1E8F, 0x1EF2...0x1EF9: "y"
    case 0x179...0x17E: "z"
    default: nil
    }
  }
}
