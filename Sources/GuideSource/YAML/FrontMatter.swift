import Diagnostics

/// A Markdown file cut in two: the YAML between its `---` lines, and the text after them.
struct FrontMatter {
  let header: YAMLNode
  /// The Markdown, with the file's line on which it begins.
  let body: ArraySlice<UInt8>
  let bodyFirstLine: Int

  /// Nil after a finding.
  init?(_ text: SourceText, _ findings: inout Findings) {
    guard let parts = Self.parts(of: text, &findings) else { return nil }
    let yaml = String(decoding: text.bytes[parts.header], as: UTF8.self)
    let before = findings.diagnostics.count
    guard let header = YAMLParser.parse(yaml, path: text.path, firstLine: 2, &findings) else {
      if findings.diagnostics.count == before {
        findings.add(
          .frontMatter, "there is nothing between the two “---” lines", at: text.start,
          help: "write the page's title and summary there")
      }
      return nil
    }
    self.header = header
    body = text.bytes[parts.body]
    bodyFirstLine = parts.bodyFirstLine
  }

  private struct Parts {
    let header: Range<Int>
    let body: Range<Int>
    let bodyFirstLine: Int
  }

  private static func parts(of text: SourceText, _ findings: inout Findings) -> Parts? {
    let bytes = text.bytes
    var lineStart = 0
    var line = 1
    var headerStart: Int?
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let isFence = isFence(bytes[lineStart..<lineEnd])
      let next = min(lineEnd + 1, bytes.count)
      guard let start = headerStart else {
        guard isFence else { break }
        headerStart = next
        lineStart = next
        line += 1
        continue
      }
      if isFence {
        return Parts(header: start..<lineStart, body: next..<bytes.count, bodyFirstLine: line + 1)
      }
      if lineEnd == bytes.count { break }
      lineStart = next
      line += 1
    }
    let problem =
      headerStart == nil ? "the file does not start with a “---” line" : "the “---” line has no partner"
    findings.add(
      .frontMatter, problem, at: text.start,
      help: "put the title and summary between two lines that hold only “---”")
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var end = line.endIndex
    while end > line.startIndex, [0x20, 0x09, 0x0D].contains(line[end - 1]) { end -= 1 }
    return line[line.startIndex..<end].elementsEqual("---".utf8)
  }
}
