package import CommonMark
package import Diagnostics

/// Text the council wrote in Markdown, parsed, with the place it came from.
///
/// Raw HTML, unsafe links and everything else the Markdown library would drop has been refused before there is a
/// `Prose`.
package struct Prose: Sendable {
  package let document: MarkdownDocument
  package let origin: ProseOrigin

  package init(document: MarkdownDocument, origin: ProseOrigin) {
    self.document = document
    self.origin = origin
  }
}

/// Where a piece of Markdown begins in its file, to turn its own lines and columns into the file's.
package struct ProseOrigin: Hashable, Sendable {
  package let path: String
  /// The file's line that is the text's line 1.
  package let firstLine: Int
  /// Columns that stand before the text on each of its lines, as the indentation of a YAML block does.
  package let indentation: Int

  package init(path: String, firstLine: Int, indentation: Int = 0) {
    self.path = path
    self.firstLine = firstLine
    self.indentation = indentation
  }

  /// The start of the file, which stands for the page that is made from it.
  package var file: SourceLocation { SourceLocation(path: path, line: 1, column: 1) }

  /// The place in the file of a place in the text.
  package func location(line: Int, column: Int, length: Int = 1) -> SourceLocation {
    SourceLocation(
      path: path, line: firstLine + line - 1, column: column + indentation, length: length)
  }
}
