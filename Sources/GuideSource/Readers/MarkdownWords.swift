import CommonMark
import Diagnostics
import GuideModel

/// What is wrong in a Markdown text, in words for its author.
enum MarkdownWords {
  private struct Words {
    let code: DiagnosticCode
    let message: String
    let help: String
  }

  static func diagnostic(for finding: MarkdownFinding, in prose: Prose) -> Diagnostic {
    let words = words(for: finding.kind)
    let place = prose.origin.location(line: finding.line, column: finding.column, length: finding.length)
    return Diagnostic(words.code, words.message, at: place, help: words.help)
  }

  private static func words(for kind: MarkdownFinding.Kind) -> Words {
    switch kind {
    case .rawHTML(let html):
      Words(
        code: .markdownHTML, message: "“\(html)” is HTML, which would be left out",
        help: "write it in Markdown, or put a backslash before the “<” to print it")
    case .unsafeLink(let target):
      Words(
        code: .markdownLink, message: "“\(target)” is not a link that a page may have",
        help: "link to https://…, mailto:…, tel:…, or to a page of the guide such as /guidance/planning/")
    case .relativeLink(let target):
      Words(
        code: .markdownLink, message: "the link “\(target)” does not say where it starts",
        help: "write the address of the page from the start of the guide, such as /guidance/planning/")
    case .emptyLink:
      Words(
        code: .markdownLink, message: "this link goes nowhere",
        help: "write its address in the round brackets")
    case .pipeTable:
      Words(
        code: .markdownPipeTable, message: "a table drawn with “|” would be printed as plain text",
        help: "write it as comma-separated values in a ```table block with a caption")
    case .image(let target):
      Words(
        code: .markdownImage, message: "the picture “\(target)” cannot be shown: pictures are not supported",
        help: "say in words what the picture shows")
    case .literal(let sign, let words): literal(sign, words)
    case .badHeadingID, .duplicateHeadingID, .emptyHeading, .headingJump: heading(kind)
    case .table(let problem): table(problem)
    case .unknownFence(let word):
      Words(
        code: .markdownTable, message: "“\(word)” is not a kind of block",
        help: Suggestion.help(for: word, among: ["table", "text"]) ?? "use table or text")
    case .tooLong:
      Words(
        code: .markdownLiteral, message: "the text is too long to be read", help: "cut it into several pages")
    }
  }

  private static func literal(_ sign: MarkdownFinding.LiteralSign, _ words: String) -> Words {
    let (what, help): (String, String) =
      switch sign {
      case .footnote: ("a footnote", "put the words in the text, in brackets")
      case .strikethrough: ("struck-through text", "take the words out")
      case .taskList: ("a tick box", "write a plain list")
      case .undefinedReference: ("a link whose address is given nowhere", "write [words](/address/)")
      case .brokenLink: ("a link that is not one", "take the space out of the address, or write %20 for it")
      case .headingAttributes: ("an id in the wrong place", "put {#id} at the very end of a heading")
      case .headingWithoutSpace: ("a heading without its space", "put a space after the # signs")
      case .highlight: ("highlighted text", "use **bold**")
      }
    return Words(
      code: .markdownLiteral, message: "“\(words)” looks like \(what), but would be printed as it stands",
      help: help)
  }

  private static func heading(_ kind: MarkdownFinding.Kind) -> Words {
    switch kind {
    case .badHeadingID(let id):
      Words(
        code: .markdownHeadingID, message: "“\(id)” cannot be an id",
        help: "use lower-case letters, digits and hyphens, with a letter first")
    case .duplicateHeadingID(let id):
      Words(
        code: .markdownHeadingID, message: "the id “\(id)” is given to a heading above too",
        help: "give each heading an id of its own")
    case .headingJump(let from, let to):
      Words(
        code: .markdownHeadingJump, message: "the headings jump from level \(from) to level \(to)",
        help: "write \(String(repeating: "#", count: from + 1)) here, so that no step is missing")
    default:
      Words(
        code: .markdownHeadingID, message: "this heading has no words",
        help: "write the heading, or delete the #")
    }
  }

  private static func table(_ problem: MarkdownFinding.TableProblem) -> Words {
    let (message, help): (String, String) =
      switch problem {
      case .noCaption: ("this table has no caption", "write what the table shows after the word “table”")
      case .noHeader: ("this table has no header row", "write the names of the columns in the first line")
      case .noRows: ("this table has no rows", "write at least one row below the header")
      case .raggedRow(let cells, let expected):
        (
          "this row has \(cells) cells, the header has \(expected)",
          "add or take away commas; put a cell that holds a comma in quotation marks"
        )
      case .badQuoting:
        ("a quotation mark is not closed or out of place", "put the whole cell in quotation marks")
      case .emptyHeaderCell(let column): ("column \(column) has no name", "write a name in the first line")
      case .duplicateHeader(let name):
        ("two columns are called “\(name)”", "give each column a name of its own")
      }
    return Words(code: .markdownTable, message: message, help: help)
  }
}
