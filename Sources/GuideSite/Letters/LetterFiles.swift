import GuideModel

/// The files beside the pages of letters: a plain text for an e-mail, and a document for a word processor.
///
/// They stand in the tree of their edition only, where they stay for ever; the page at the root leads there.
enum LetterFiles {
  static let text = "txt"
  static let document = "odt"

  /// The files of an edition.
  static func files(_ context: PageContext) -> [SiteFile] {
    context.edition.schemes.flatMap { files(of: $0, context) }
  }

  private static func files(of scheme: Scheme, _ context: PageContext) -> [SiteFile] {
    let writer = LetterWriter(context, scheme)
    let levels = [Level?.none] + scheme.table.levels.map { $0 }
    return context.edition.letters(of: scheme).flatMap { letter in
      levels.flatMap { level -> [SiteFile] in
        let filled = writer.fill(letter, for: level)
        let page = SitePath.letter(letter.id, for: level?.id, in: scheme.id)
        let document = LetterDocument(filled, language: context.guide.facts.language)
        return [(text, filled.plainText), (document: Self.document, document.bytes)].map { ending, bytes in
          let path = SitePath.file(ending, of: letter.id, at: page).within(.edition(context.edition.date))
          return SiteFile(path: path.outputFile, bytes: bytes)
        }
      }
    }
  }
}

extension FilledLetter {
  /// The letter for an e-mail: UTF-8 with its mark and with the line ends of RFC 2046, each paragraph on one line.
  ///
  /// The mark tells a browser the encoding where the web server does not, so that “£” stays “£”. Lines are not wrapped,
  /// because the program that the text is pasted into does that better.
  var plainText: [UInt8] {
    var parts = [sender.map(\.text), recipient.map(\.text), [subject.text]]
    for block in body {
      switch block {
      case .paragraph(let line): parts.append([line.text])
      case .list(let items): parts.append(items.map { "- " + $0.text })
      }
    }
    parts.append([referenceTitle] + reference.map(\.text))
    let text = parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\r\n") }.joined(separator: "\r\n\r\n")
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8) + Array("\r\n".utf8)
  }
}
