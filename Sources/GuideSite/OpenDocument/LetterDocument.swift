import GuideModel

/// A letter as a document that word processors open and change: OpenDocument 1.2, in its zipped form.
///
/// It holds no day, no clock and no name of a person or a machine, so the same letter has the same bytes.
struct LetterDocument {
  let bytes: [UInt8]

  init(_ letter: FilledLetter, language: Language) {
    var archive = StoredArchive()
    // The type comes first and as it is, so that programs know the document by its first bytes (part 3, 3.3).
    archive.add("mimetype", Array(Self.type.utf8))
    archive.add("META-INF/manifest.xml", Self.file(Self.manifest))
    archive.add("meta.xml", Self.file(Self.meta(letter.title, language)))
    archive.add("styles.xml", Self.file(Self.styles(language)))
    archive.add("content.xml", Self.file(Self.content(letter)))
    bytes = archive.bytes
  }

  private static let type = "application/vnd.oasis.opendocument.text"

  private static func file(_ root: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)\n".utf8)
  }

  private static let manifest = """
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="\(type)"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
    </manifest:manifest>
    """

  private static func meta(_ title: String, _ language: Language) -> String {
    """
    <office:document-meta \(namespaces) office:version="1.2"><office:meta>\
    <meta:generator>allocation-guide</meta:generator>\
    <dc:title>\(title.escapedForXML)</dc:title>\
    <dc:language>\(language.rawValue)-GB</dc:language>\
    </office:meta></office:document-meta>
    """
  }

  static let namespaces = [
    "office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"",
    "style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"",
    "text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"",
    "fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"",
    "meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"", "dc=\"http://purl.org/dc/elements/1.1/\"",
    "xlink=\"http://www.w3.org/1999/xlink\"",
  ].map { "xmlns:" + $0 }.joined(separator: " ")
}

// MARK: - The text

extension LetterDocument {
  private static func content(_ letter: FilledLetter) -> String {
    let paragraphs =
      lines(letter.sender, .sender) + lines(letter.recipient, .recipient)
      + [paragraph(letter.subject, .subject)] + letter.body.map(block)
      + [paragraph(FilledLetter.Line(pieces: [.words(letter.referenceTitle)]), .referenceTitle)]
      + letter.reference.map { paragraph($0, .reference) }
    return """
      <office:document-content \(namespaces) office:version="1.2"><office:body><office:text>
      \(paragraphs.joined(separator: "\n"))
      </office:text></office:body></office:document-content>
      """
  }

  private static func block(_ block: FilledLetter.Block) -> String {
    switch block {
    case .paragraph(let line): return paragraph(line, .body)
    case .list(let items):
      let list = items.map { "<text:list-item>\(paragraph($0, .item))</text:list-item>" }
      return "<text:list text:style-name=\"Points\">\(list.joined())</text:list>"
    }
  }

  /// Lines that stand close together, with space after the last.
  private static func lines(_ lines: [FilledLetter.Line], _ style: ParagraphStyle) -> [String] {
    lines.enumerated().map { paragraph($1, $0 + 1 == lines.count ? .lastLine : style) }
  }

  private static func paragraph(_ line: FilledLetter.Line, _ style: ParagraphStyle) -> String {
    let name = line.name.map { "\($0.escapedForXML): " } ?? ""
    return "<text:p text:style-name=\"\(style.rawValue)\">\(name)\(line.pieces.map(piece).joined())</text:p>"
  }

  private static func piece(_ piece: FilledLetter.Piece) -> String {
    let text = piece.text.escapedForXML
    switch piece {
    case .words: return text
    case .blank: return "<text:span text:style-name=\"Blank\">\(text)</text:span>"
    case .address: return "<text:a xlink:type=\"simple\" xlink:href=\"\(text)\">\(text)</text:a>"
    }
  }
}
