import GuideModel

/// The form of a calendar file's lines (RFC 5545, sections 3.1 and 3.3).
enum CalendarText {
  private static let longestLine = 75

  /// `20261030`.
  static func day(_ day: CalendarDate) -> String { day.iso.filter { $0 != "-" } }

  /// A text as the value of a property: signs with a meaning get a backslash, and what no calendar may hold is left out.
  static func escaped(_ text: String) -> String {
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

  /// A line with its end, cut into pieces of at most 75 bytes; the cut never goes through a character.
  static func folded(_ line: String) -> [UInt8] {
    var result: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if length + bytes.count > longestLine {
        result += [0x0D, 0x0A, 0x20]
        length = 1
      }
      result += bytes
      length += bytes.count
    }
    return result + [0x0D, 0x0A]
  }
}
