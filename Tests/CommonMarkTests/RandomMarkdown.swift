/// Random Markdown in which each word stands only once, so that its place is known.
struct RandomMarkdown {
  static let signs = [
    " ", " ", " ", "\n", "\n", "\n\n", "\n\n", "\r\n", "*", "*", "**", "_", "`", "``", "[", "]", "](/a)",
    "](/b \"t\")",
    "](", ")", "(", "![", "<", ">", "> ", "\n> ", "\n- ", "\n  - ", "\n1. ", "\n    ", "\n  ", "\n## ",
    "\n# ",
    "\n===\n", "\n---\n", "\n```\n", "\n```text\n", "\n```table ", "\n~~~\n", "\\", "\\*", "\\\n", "  \n",
    "&amp;", "&lt;",
    "&copy;", "&#65;", "&nope;", "&", "\t", ",", "\"", "'", "|", "\n|---|---|\n", "{#", "}", " {#id}", "{.c}",
    "[^",
    "~~", "==", "[x]", "[ ] ", "<b>", "</b>", "<!-- ", " -->", "<https://h.cy>", "<a@b.cy>", "é", "ŵ", "😀",
    "שלום",
    "\u{2028}", "e\u{301}", "\u{A0}", ": ", "]: /u\n", "\n[", "][", "][]", "!", "#", "=", "-", "+", "1.",
  ]

  /// The Markdown.
  private(set) var text = ""
  private var generator: SeededGenerator
  private let signs: [String]

  init(seed: UInt64, length: Int, leavingOut left: Set<String> = []) {
    generator = SeededGenerator(seed: seed)
    signs = Self.signs.filter { !left.contains($0) }
    for number in 0..<length {
      text += Bool.random(using: &generator) ? word(number) : signs.randomElement(using: &generator) ?? ""
    }
  }

  private func word(_ number: Int) -> String { "q\(number)z" }
}

/// The place of each word `q…z` in a text, by the plainest means there is.
func wordPlaces(_ text: String) -> [String: String] {
  var places: [String: String] = [:]
  var line = 1
  var column = 0
  var word = ""
  var before: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if scalar == "\n", before == "\r" {
      before = scalar
      continue
    }
    column += 1
    if scalar == "q" { word = "" }
    word.unicodeScalars.append(scalar)
    if scalar == "z", word.hasPrefix("q") {
      places[word] = "\(line):\(column - word.unicodeScalars.count + 1)"
    }
    if scalar == "\n" || scalar == "\r" {
      line += 1
      column = 0
    }
    before = scalar
  }
  return places
}
