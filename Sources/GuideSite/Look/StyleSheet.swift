import GuideModel

/// A style sheet of the templates: how it is published, and on which grounds it lets letters stand.
struct StyleSheet: Sendable {
  /// The rules without comments.
  private let text: String

  init(_ bytes: [UInt8]) {
    text = Self.withoutComments(String(decoding: bytes, as: UTF8.self))
  }

  /// What is published: the same rules without comments, without spaces at the ends of lines, and without empty lines.
  var written: String {
    text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
      + "\n"
  }

  /// The values of all properties whose names begin with `--ground`, as far as they are colours.
  ///
  /// Those under `prefers-color-scheme: dark` are for dark screens, and those under other conditions count nowhere: paper is
  /// white, and forced colours are the reader's own.
  func grounds(dark: Bool) -> [Colour] {
    var conditions: [Substring] = []
    var found: [Colour] = []
    var start = text.startIndex
    for index in text.indices where "{};".contains(text[index]) {
      let part = text[start..<index].trimmed
      start = text.index(after: index)
      if text[index] == "{" {
        conditions.append(part)
        continue
      }
      if Self.counts(conditions, dark: dark), let colour = Self.ground(part) { found.append(colour) }
      if text[index] == "}" { _ = conditions.popLast() }
    }
    return found
  }

  /// Whether what stands under these selectors and conditions is for light screens, or for dark ones.
  private static func counts(_ conditions: [Substring], dark: Bool) -> Bool {
    let media = conditions.filter { $0.hasPrefix("@") }
    return dark ? media.contains { $0.contains("prefers-color-scheme: dark") } : media.isEmpty
  }

  /// The colour of a ground; nil for any other declaration, and for a ground that names no colour.
  private static func ground(_ declaration: Substring) -> Colour? {
    guard declaration.hasPrefix("--ground"), let colon = declaration.firstIndex(of: ":") else { return nil }
    return Colour(hex: declaration[declaration.index(after: colon)...].trimmed)
  }

  private static func withoutComments(_ text: String) -> String {
    var rest = text[...]
    var kept = ""
    while let start = rest.firstRange(of: "/*") {
      kept += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    return kept + rest
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
