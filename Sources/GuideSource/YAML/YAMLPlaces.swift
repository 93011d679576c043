import Diagnostics
import Yams

/// Turns the YAML library's lines and columns into those of the file.
///
/// YAML 1.1 ends a line at U+0085, U+2028 and U+2029 too (section 4.1.4); an editor does not.
struct YAMLPlaces {
  /// A line as the library counts, and where it begins in the file.
  struct Line {
    let text: Substring
    let line: Int
    let columnsBefore: Int
  }

  let path: String
  let lines: [Line]

  init(_ text: String, path: String, firstLine: Int) {
    self.path = path
    var lines: [Line] = []
    var line = firstLine
    var columnsBefore = 0
    var start = text.startIndex
    for index in text.indices where Self.endsLine(text[index]) {
      let content = text[start..<index]
      lines.append(Line(text: content, line: line, columnsBefore: columnsBefore))
      if text[index].isEndOfLineInEditors {
        line += 1
        columnsBefore = 0
      } else {
        columnsBefore += content.unicodeScalars.count + 1
      }
      start = text.index(after: index)
    }
    lines.append(Line(text: text[start...], line: line, columnsBefore: columnsBefore))
    self.lines = lines
  }

  func at(_ mark: Mark?) -> SourceLocation { at(line: mark?.line ?? 1, column: mark?.column ?? 1) }

  /// The place in the file of a line and column of the library.
  func at(line: Int, column: Int, length: Int = 1) -> SourceLocation {
    let known = lines[min(max(line, 1), lines.count) - 1]
    return SourceLocation(
      path: path, line: known.line, column: max(column, 1) + known.columnsBefore, length: length)
  }

  /// True when a text stands at a place just as it is.
  func isWritten(_ text: String, at mark: Mark?) -> Bool {
    guard let mark, (1...lines.count).contains(mark.line) else { return false }
    let line = lines[mark.line - 1].text.unicodeScalars
    guard let start = line.index(line.startIndex, offsetBy: mark.column - 1, limitedBy: line.endIndex) else {
      return false
    }
    return line[start...].starts(with: text.unicodeScalars)
  }

  /// The columns that a block's lines have in the file and not in its text.
  func indentation(below mark: Mark?, of text: String) -> Int {
    let below = lines.dropFirst(mark?.line ?? 0).map(\.text)
    let first = text.split(whereSeparator: Self.endsLine).first { !$0.allSatisfy { $0 == " " } }
    guard let first, let written = below.first(where: { line in !line.allSatisfy { $0 == " " } }) else {
      return 0
    }
    return max(0, written.prefix { $0 == " " }.count - first.prefix { $0 == " " }.count)
  }

  private static func endsLine(_ character: Character) -> Bool {
    character.isEndOfLineInEditors || character == "\u{85}" || character == "\u{2028}"
      || character == "\u{2029}"
  }
}

extension Character {
  fileprivate var isEndOfLineInEditors: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}
