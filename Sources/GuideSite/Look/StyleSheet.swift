import GuideModel

/// A style sheet of the templates: how it is published, and on which grounds it lets letters stand.
struct StyleSheet: Sendable {
  private let lines: [Substring]
  /// The text without comments.
  private let text: String

  init(_ bytes: [UInt8]) {
    text = Self.withoutComments(String(decoding: bytes, as: UTF8.self))
    lines = text.split(separator: "\n")
  }

  /// What is published: the same rules without comments, without spaces at the ends of lines, and without empty lines.
  var written: String {
    lines.map { String($0.trimmed) }.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  /// The values of all properties whose names begin with `--ground`, as far as they are colours.
  ///
  /// Those under `prefers-color-scheme: dark` are for dark screens, and those under other conditions count nowhere: paper is
  /// white, and forced colours are the reader's own.
  func grounds(dark: Bool) -> [Colour] {
    var conditions: [Substring] = []
    var found: [Colour] = []
    for line in lines.map(\.trimmed) {
      if line.hasSuffix("{") { conditions.append(line) }
      if line.hasPrefix("}"), !conditions.isEmpty { conditions.removeLast() }
      let media = conditions.filter { $0.hasPrefix("@") }
      let counts = dark ? media.contains { $0.contains("prefers-color-scheme: dark") } : media.isEmpty
      guard counts, line.hasPrefix("--ground"), let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].prefix { $0 != ";" }
      if let colour = Colour(hex: value.trimmed) { found.append(colour) }
    }
    return found
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
