import GuideModel

/// The form of a calendar file's lines (RFC 5545, sections 3.1 and 3.3).
enum CalendarText {
  private static let longestLine = 75

  /// `20261030`.
  static func day(_ day: CalendarDate) -> String { day.iso.filter { $0 != "-" } }

  /// A text as the value of a property: signs with a meaning get a backslash, and what no calendar may hold is left out.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isEscaped) else { return text }
    var result = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\r": result += "\\n"
      case "\n": result += isAfterReturn ? "" : "\\n"
      case "\u{0}"..."\u{1F}" where scalar != "\t", "\u{7F}": break
      default: result.unicodeScalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return result
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x7F: true
    default: byte < 0x20 && byte != UInt8(ascii: "\t")
    }
  }

  /// A line with its end, cut into pieces of at most 75 bytes; the cut never goes through a character.
  static func folded(_ line: String) -> [UInt8] {
    var result: [UInt8] = []
    var length = 0
    for byte in line.utf8 {
      if length + width(startingWith: byte) > longestLine {
        result += [0x0D, 0x0A, 0x20]
        length = 1
      }
      result.append(byte)
      length += 1
    }
    return result + [0x0D, 0x0A]
  }

  /// How many bytes the character takes that starts with a byte; 1 for a byte inside a character.
  private static func width(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }
}
