/// The ASCII signs that Markdown and HTML are made of.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let exclamation = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let asterisk = UInt8(ascii: "*")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let lessThan = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greaterThan = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let caret = UInt8(ascii: "^")
  static let underscore = UInt8(ascii: "_")
  static let backtick = UInt8(ascii: "`")
  static let openBrace = UInt8(ascii: "{")
  static let pipe = UInt8(ascii: "|")
  static let closeBrace = UInt8(ascii: "}")
  static let tilde = UInt8(ascii: "~")
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLowercaseLetter: Bool { self &- 0x61 < 26 }
  var isUppercaseLetter: Bool { self &- 0x41 < 26 }
  var isLetter: Bool { (self | 0x20).isLowercaseLetter }
  var isAlphanumeric: Bool { isDigit || isLetter }
  var isSpaceOrTab: Bool { self == Byte.space || self == Byte.tab }
  var isLineEnd: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
  var isWhitespace: Bool { isSpaceOrTab || isLineEnd }

  /// ASCII punctuation, which a backslash may stand before (CommonMark 0.30, section 2.4).
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }

  /// Whether the byte is not the first of a UTF-8 sequence.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The byte with ASCII capitals made small.
  var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }
}
