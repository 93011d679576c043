/// Makes characters visible that could trick a reader or command a terminal.
///
/// Messages quote words from content files, and paths come from the disk: neither may move the cursor, hide text or
/// forge another line of the report. Unicode Technical Report 36 describes such tricks.
enum VisibleText {
  /// The text with each such character as `\u{1B}`.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mustBeShown) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if mustBeShown(scalar) {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// True for controls, line separators, and marks that nobody sees, such as those that turn the reading direction.
  static func mustBeShown(_ scalar: Unicode.Scalar) -> Bool {
    if (" "..."~").contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return scalar.properties.isDefaultIgnorableCodePoint && !buildsLetters(scalar)
    default: return false
    }
  }

  /// Joiners stand inside words of many scripts and inside emoji, tags inside the flags of Wales and Scotland.
  private static func buildsLetters(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xE0020...0xE007F: true
    default: false
    }
  }
}
