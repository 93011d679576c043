/// Escapes as libcmark writes them, so that its output and ours can be compared.
extension Array where Element == UInt8 {
  /// Appends text with `&`, `<`, `>` and `"` escaped.
  mutating func appendEscaped(_ text: some Collection<UInt8>) {
    // Most texts need no escapes and can be copied as a whole.
    guard text.contains(where: \.needsEscape) else {
      append(contentsOf: text)
      return
    }
    for byte in text {
      switch byte {
      case Byte.ampersand: append("&amp;")
      case Byte.lessThan: append("&lt;")
      case Byte.greaterThan: append("&gt;")
      case Byte.quote: append("&quot;")
      default: append(byte)
      }
    }
  }

  /// Appends an address: signs that may not stand in one are percent-encoded, the rest escaped.
  mutating func appendAddress(_ address: some Collection<UInt8>) {
    guard !address.allSatisfy(\.isPlainAddressSign) else {
      append(contentsOf: address)
      return
    }
    for byte in address {
      switch byte {
      case Byte.ampersand: append("&amp;")
      case Byte.apostrophe: append("&#x27;")
      case _ where byte.isAddressSign: append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 15))
      }
    }
  }

  /// Appends HTML as it is.
  mutating func append(_ html: String) {
    append(contentsOf: html.utf8)
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self == Byte.ampersand || self == Byte.lessThan || self == Byte.greaterThan || self == Byte.quote
  }

  /// The signs of nearly all addresses.
  fileprivate var isPlainAddressSign: Bool {
    isAlphanumeric || self == Byte.slash || self == Byte.hyphen || self == Byte.dot || self == Byte.colon
  }

  /// The signs that libcmark leaves alone in an address (RFC 3986, sections 2.2 and 2.3, and `%`).
  fileprivate var isAddressSign: Bool {
    switch self {
    case Byte.exclamation, Byte.hash, UInt8(ascii: "$"), UInt8(ascii: "%"), Byte.openParenthesis,
      Byte.closeParenthesis, Byte.asterisk, UInt8(ascii: "+"), Byte.comma, Byte.hyphen, Byte.dot, Byte.slash,
      Byte.colon, Byte.semicolon, Byte.equals, UInt8(ascii: "?"), UInt8(ascii: "@"), Byte.underscore,
      Byte.tilde:
      true
    default:
      isAlphanumeric
    }
  }
}
