/// Colours for a terminal, which never carry a meaning that the words do not.
struct TerminalStyle {
  /// ECMA-48 “select graphic rendition” parameters.
  enum Look: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
  }

  let colour: Bool

  func callAsFunction(_ look: Look, _ text: String) -> String {
    colour ? "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m" : text
  }
}
