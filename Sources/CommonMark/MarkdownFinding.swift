/// Something in a document that will not come out as its author means.
package struct MarkdownFinding: Sendable, Equatable {
  /// What it is, with the words at fault.
  package enum Kind: Sendable, Equatable {
    /// HTML, block or inline; the first line of it.
    case rawHTML(String)
    /// A link to something other than a web page, an email address, a phone number or a place in the guide.
    case unsafeLink(String)
    /// A link to another page without `/` in front.
    case relativeLink(String)
    /// A link to nothing.
    case emptyLink
    /// A table drawn with `|`, at its heading row.
    case pipeTable
    /// A picture; its address.
    case image(String)
    /// Signs that have a meaning elsewhere and are printed as they are here.
    case literal(LiteralSign, String)
    /// An id with other signs than small letters, digits and hyphens, or without a letter first.
    case badHeadingID(String)
    /// An id that a heading above has too.
    case duplicateHeadingID(String)
    /// A heading without words.
    case emptyHeading
    /// A heading more than one level below the one before.
    case headingJump(from: Int, to: Int)
    /// A fault in a fenced block that is a table.
    case table(TableProblem)
    /// A fenced block of a kind that is not known; the first word after the fence.
    case unknownFence(String)
    /// A document longer than `MarkdownDocument.longestSource`.
    case tooLong
  }

  /// Signs that Markdown as it is understood here prints as they are.
  package enum LiteralSign: Sendable, Equatable, CaseIterable {
    /// `[^note]`
    case footnote
    /// `~~words~~`
    case strikethrough
    /// `[ ]` or `[x]` at the start of a list item
    case taskList
    /// `[words][label]` without a definition of the label
    case undefinedReference
    /// `[words](address)` with something in the address that makes it no link, such as a space
    case brokenLink
    /// `{#id}` not at the end of a heading, or `{.class}`
    case headingAttributes
    /// `##Words` without a space
    case headingWithoutSpace
    /// `==words==`
    case highlight
  }

  /// What is wrong with a table written as comma-separated values.
  package enum TableProblem: Sendable, Equatable {
    case noCaption
    case noHeader
    case noRows
    case raggedRow(cells: Int, expected: Int)
    case badQuoting
    case emptyHeaderCell(column: Int)
    case duplicateHeader(String)
  }

  /// What it is.
  package let kind: Kind
  /// Where it begins.
  package let position: MarkdownPosition
  /// How many Unicode scalars of that line it takes; 0 if it has no signs of its own.
  package let length: Int

  /// A finding.
  package init(kind: Kind, line: Int, column: Int, length: Int) {
    self.kind = kind
    position = MarkdownPosition(line: line, column: column)
    self.length = length
  }

  /// The line, from 1.
  package var line: Int { position.line }
  /// The column, from 1, in Unicode scalars.
  package var column: Int { position.column }
}
