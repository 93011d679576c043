import Diagnostics
import GuideModel
import Templates

/// A letter that is ready to send: for one level, or with the level to be filled in.
struct LetterPage: SitePage {
  static let template = "letter"
  let context: PageContext
  let ownScheme: Scheme
  let letter: Letter
  let ownLevel: Level?
  let writer: LetterWriter

  var path: SitePath { .letter(letter.id, for: ownLevel?.id, in: ownScheme.id) }
  var origin: SourceLocation? { letter.body.origin.file }
  var title: String { writer.title(of: letter, for: ownLevel) }
  var summary: String { letter.summary }
  var crumbs: [LinkModel] {
    let parent =
      ownLevel.map { context.link(context.words.title(of: $0), .level($0.id, in: ownScheme.id)) }
      ?? context.link(context.words.phrases.text(PageTitles.letters.crumbKey), .letters(in: ownScheme.id))
    return context.crumbs(below: ownScheme) + [parent]
  }
  var scheme: Scheme? { ownScheme }
  var level: Level? { nil }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }

  func model(_ prose: inout ProseWriter) -> LetterPageModel {
    let files = context.addresses.within(.edition(context.edition.date))
    return LetterPageModel(
      title: title, summary: letter.summary, letter: context.letter(letter, for: ownLevel, writer),
      textFile: files.link(.file(LetterFiles.text, of: letter.id, at: path)),
      documentFile: files.link(.file(LetterFiles.document, of: letter.id, at: path)),
      step: step, to: context.contacts([writer.addressee(of: letter)?.id].compactMap(\.self)).first,
      reliesOn: reliesOn,
      level: ownLevel.map { context.link(context.words.title(of: $0), .level($0.id, in: ownScheme.id)) },
      pack: ownLevel.map { context.addresses.link(.pack(of: $0.id, in: ownScheme.id)) },
      levels: ownScheme.table.levels.map { level in
        context.link(
          context.words.title(of: level), .letter(letter.id, for: level.id, in: ownScheme.id),
          isCurrent: level.id == ownLevel?.id)
      },
      others: context.letterLinks(for: ownLevel, in: ownScheme).filter { $0.name != letter.title })
  }

  private var step: NextStepModel? {
    let steps = context.edition.routes(of: ownScheme).flatMap(\.steps)
    return steps.first { $0.letter == letter.id }.map { context.nextStep($0, in: ownScheme) }
  }

  private var reliesOn: [LegalBasisModel] {
    let laws = context.legalBasis(of: ownScheme)
    let promises = PromiseWords(words: context.words, asking: context.asking)
      .lines(ownScheme.facts.promises)
    return letter.reliesOn.compactMap { reliance in
      switch reliance {
      case .law(let title): laws.first { $0.title == title }
      case .promise(let name):
        promises.first { $0.promise == name }.map {
          LegalBasisModel(title: $0.name, says: $0.text, link: nil)
        }
      }
    }
  }
}

/// `/<scheme>/challenge/letters/`: every letter.
struct LettersPage: SitePage {
  static let template = "letters"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .letters(in: ownScheme.id) }
  var title: String { context.words.title(.letters, of: ownScheme) }
  var summary: String { title }
  var crumbs: [LinkModel] {
    context.crumbs(below: ownScheme) + [
      context.link(context.words.phrases.text(PageTitles.challenge.crumbKey), .challenge(in: ownScheme.id))
    ]
  }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }

  func model(_ prose: inout ProseWriter) -> LettersPageModel {
    LettersPageModel(
      title: title, letters: context.letterLinks(for: nil, in: ownScheme),
      levels: ownScheme.table.levels.map { level in
        LinkModel(
          name: context.words.title(of: level),
          link: context.addresses.link(.level(level.id, in: ownScheme.id), fragment: "letters"),
          summary: level.support)
      })
  }
}

extension PageContext {
  /// The letters of a scheme, for a level or with the level to be filled in.
  func letterLinks(for level: Level?, in scheme: Scheme) -> [LinkModel] {
    edition.letters(of: scheme).map {
      link($0.title, .letter($0.id, for: level?.id, in: scheme.id), summary: $0.summary)
    }
  }

  func letter(_ letter: Letter, for level: Level?, _ writer: LetterWriter) -> LetterModel {
    let filled = writer.fill(letter, for: level)
    return LetterModel(
      id: letter.id.slug, title: letter.title,
      link: addresses.link(.letter(letter.id, for: level?.id, in: writer.scheme.id)),
      sender: filled.sender.map(LetterLineModel.init), recipient: filled.recipient.map(LetterLineModel.init),
      subject: LetterLineModel(filled.subject), blocks: filled.body.map(LetterBlockModel.init),
      referenceTitle: filled.referenceTitle, reference: filled.reference.map(LetterLineModel.init))
  }
}

extension LetterLineModel {
  init(_ line: FilledLetter.Line) {
    name = line.name
    pieces = line.pieces.map { piece in
      switch piece {
      case .words: LetterPieceModel(text: piece.text, isBlank: false, address: nil)
      case .blank: LetterPieceModel(text: piece.text, isBlank: true, address: nil)
      case .address: LetterPieceModel(text: piece.text, isBlank: false, address: Href(piece.text))
      }
    }
  }
}

extension LetterBlockModel {
  init(_ block: FilledLetter.Block) {
    switch block {
    case .paragraph(let line):
      paragraph = LetterLineModel(line)
      items = []
    case .list(let lines):
      paragraph = nil
      items = lines.map(LetterLineModel.init)
    }
  }
}
