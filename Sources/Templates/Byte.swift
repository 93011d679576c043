/// The ASCII signs that templates and HTML are made of.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let exclamation = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let lessThan = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greaterThan = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let backslash = UInt8(ascii: "\\")
  static let underscore = UInt8(ascii: "_")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let tilde = UInt8(ascii: "~")
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isAlphanumeric: Bool { isDigit || isLetter }
  var isSpaceOrTab: Bool { self == Byte.space || self == Byte.tab }

  /// White space as HTML understands it between attributes.
  var isHTMLSpace: Bool {
    isSpaceOrTab || self == Byte.lineFeed || self == Byte.carriageReturn || self == Byte.formFeed
  }

  /// Whether the byte is not the first of a UTF-8 sequence.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The byte with ASCII capitals made small.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
