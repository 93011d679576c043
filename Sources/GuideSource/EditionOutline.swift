package import Diagnostics
package import GuideModel

/// The keys of an `edition.yml` with their places, for commands that point to them or change one of them.
package struct EditionOutline: Sendable {
  private let text: SourceText
  private let keys: [(key: Located<String>, value: YAMLNode)]

  /// Nil when the file is missing or cannot be read.
  package init?(of edition: EditionDate, in folder: SourceFolder) {
    let path = "editions/\(edition)/edition.yml"
    var findings = Findings()
    guard let bytes = folder.bytes(at: path),
      let text = SourceText(path: folder.displayPath(path), bytes: bytes, findings: &findings),
      case .mapping(let keys) = YAMLParser.parse(text.string, path: text.path, &findings)?.content
    else { return nil }
    self.text = text
    self.keys = keys
  }

  /// Where a key is written.
  package func place(of key: String) -> SourceLocation? { keys.first { $0.key.value == key }?.key.location }

  /// Where the value of a key begins.
  package func placeOfValue(of key: String) -> SourceLocation? {
    keys.first { $0.key.value == key }?.value.location
  }

  /// What the council has done with the edition; nil where that cannot be read.
  package var state: EditionState? {
    guard case .scalar(let text, _)? = keys.first(where: { $0.key.value == "state" })?.value.content else {
      return nil
    }
    return EditionState(rawValue: text)
  }

  /// The file with the state `draft`, and without what was said of its edition alone.
  ///
  /// That is its corrections, that it was withdrawn, and what it changed of the edition before.
  ///
  /// All else, comments too, stays as it is. Nil where keys do not stand each on a line of its own.
  package var draft: [UInt8]? {
    let ownKeys = ["corrections", "withdrawn", "level_changes", "moved"]
    let starts = keys.map(\.key.location)
    guard starts.allSatisfy({ $0.column == 1 }), Set(starts.map(\.line)).count == starts.count else {
      return nil
    }
    var lines = text.lines
    guard let state = keys.first(where: { $0.key.value == "state" })?.value,
      let line = Self.replacing(state, with: .draft, in: lines)
    else { return nil }
    lines[state.location.line - 1] = line
    for (index, entry) in keys.enumerated()
    where ownKeys.contains(entry.key.value) {
      let end = index + 1 < keys.count ? keys[index + 1].key.location.line - 1 : lines.count
      Self.empty(&lines, from: entry.key.location.line - 1, to: end)
    }
    return Array(lines.joined())
  }

  /// The line of a value with another word in its place.
  private static func replacing(
    _ value: YAMLNode, with word: EditionState, in lines: [ArraySlice<UInt8>]
  ) -> ArraySlice<UInt8>? {
    guard case .scalar(let old, .inline) = value.content, lines.indices.contains(value.location.line - 1)
    else { return nil }
    let line = String(decoding: lines[value.location.line - 1], as: UTF8.self).unicodeScalars
    var before = line.prefix(value.location.column - 1)
    var rest = line.dropFirst(value.location.column - 1)
    if let quote = rest.first, "'\"".unicodeScalars.contains(quote) {
      before.append(quote)
      rest = rest.dropFirst()
    }
    guard rest.starts(with: old.unicodeScalars) else { return nil }
    let parts = [String(before), word.rawValue, String(rest.dropFirst(old.unicodeScalars.count))]
    return Array(parts.joined().utf8)[...]
  }

  /// Empties the lines of a key; comments at the margin, and the space before the next key, belong to no key.
  private static func empty(_ lines: inout [ArraySlice<UInt8>], from start: Int, to end: Int) {
    let isSpace = { (byte: UInt8) in [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
    let isComment = { (line: ArraySlice<UInt8>) in line.first == UInt8(ascii: "#") }
    var last = end
    while last > start, isComment(lines[last - 1]) || lines[last - 1].allSatisfy(isSpace) { last -= 1 }
    for index in start..<last where !isComment(lines[index]) { lines[index] = [] }
  }
}

extension SourceText {
  /// Every line with its end.
  var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for index in bytes.indices where isLineEnd(at: index) {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }
}
