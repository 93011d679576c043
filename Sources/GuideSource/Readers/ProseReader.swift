import CommonMark
import Diagnostics
import GuideModel

/// Parses the council's Markdown and refuses what would not come out as it was meant.
enum ProseReader {
  /// The text after a file's front matter.
  ///
  /// `hasSymbols` lets the pictures of Easy Read stand in it.
  static func read(
    _ file: FrontMatter, path: String, hasSymbols: Bool = false, _ findings: inout Findings
  ) -> Prose? {
    let origin = ProseOrigin(path: path, firstLine: file.bodyFirstLine)
    return read(file.body, origin: origin, hasSymbols: hasSymbols, &findings)
  }

  /// The text of a YAML value: a literal block, whose lines stand below its key, or a few plain words on one line.
  ///
  /// In any other style YAML joins lines or resolves escapes, and a mistake could not be placed.
  static func read(yaml text: Located<String>, of node: YAMLNode, _ findings: inout Findings) -> Prose? {
    let place = text.location
    guard node.isAsWritten else {
      findings.add(
        .yamlShape, "Markdown must stand below its key, as it is", at: place,
        help: "write “|” after the key, and the text on the lines below")
      return nil
    }
    var origin = ProseOrigin(path: place.path, firstLine: place.line, indentation: place.column - 1)
    if case .scalar(_, .literal) = node.content {
      origin = ProseOrigin(path: place.path, firstLine: place.line + 1, indentation: node.indentation)
    }
    return read(Array(text.value.utf8)[...], origin: origin, &findings)
  }

  private static func read(
    _ bytes: ArraySlice<UInt8>, origin: ProseOrigin, hasSymbols: Bool = false, _ findings: inout Findings
  ) -> Prose? {
    let document = MarkdownDocument(parsing: bytes)
    let prose = Prose(document: document, origin: origin)
    guard !document.nodes.allSatisfy({ $0.kind == .document }) else {
      findings.add(
        .valueMissing, "there is no text here", at: origin.location(line: 1, column: 1),
        help: "write at least one sentence")
      return nil
    }
    findings.keep(.prose(prose))
    var isSound = true
    for finding in document.findings() {
      if hasSymbols, case .image(let target) = finding.kind, target.hasPrefix(EasyReadReader.symbolPrefix) {
        continue
      }
      findings.add(MarkdownWords.diagnostic(for: finding, in: prose))
      isSound = false
    }
    return isSound ? prose : nil
  }
}
