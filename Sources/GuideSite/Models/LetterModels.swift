import Templates

/// A run of a letter's words.
struct LetterPieceModel: TemplateModel {
  let text: String
  /// True for what only the sender knows.
  let isBlank: Bool
  let address: Href?

  static let fields: [TemplateField<LetterPieceModel>] = [
    .text("text", \.text), .flag("blank", \.isBlank), .link("address", \.address),
  ]
}

/// A line or a paragraph of a letter.
struct LetterLineModel: TemplateModel {
  let name: String?
  let pieces: [LetterPieceModel]

  static let fields: [TemplateField<LetterLineModel>] = [
    .text("line_name", \.name), .list("pieces", \.pieces),
  ]
}

/// A paragraph or a list of a letter.
struct LetterBlockModel: TemplateModel {
  let paragraph: LetterLineModel?
  let items: [LetterLineModel]

  static let fields: [TemplateField<LetterBlockModel>] = [
    .object("paragraph", \.paragraph), .flag("has_items", { !$0.items.isEmpty }), .list("items", \.items),
  ]
}

/// A letter that is ready to send.
struct LetterModel: TemplateModel {
  let id: String
  let title: String
  /// The letter's own page.
  let link: Href
  let sender: [LetterLineModel]
  let recipient: [LetterLineModel]
  let subject: LetterLineModel
  let blocks: [LetterBlockModel]
  let referenceTitle: String
  let reference: [LetterLineModel]

  static let fields: [TemplateField<LetterModel>] = [
    .text("id", \.id), .text("title", \.title), .link("link", \.link), .list("sender", \.sender),
    .list("recipient", \.recipient), .object("subject", \.subject), .list("blocks", \.blocks),
    .text("reference_title", \.referenceTitle), .list("reference", \.reference),
  ]
}

/// The fields of `/<scheme>/challenge/letters/<letter>/` and `/<scheme>/<level>/letters/<letter>/`.
struct LetterPageModel: TemplateModel {
  let title: String
  let summary: String
  let letter: LetterModel
  let textFile: Href
  let documentFile: Href
  /// The step of the challenge that the letter is for.
  let step: NextStepModel?
  let to: ContactModel?
  /// What the letter rests on, in plain words.
  let reliesOn: [LegalBasisModel]
  /// The level that the letter is about; absent where it is still to be filled in.
  let level: LinkModel?
  let pack: Href?
  /// The same letter for each level.
  let levels: [LinkModel]
  /// The other letters.
  let others: [LinkModel]

  static let fields: [TemplateField<LetterPageModel>] = [
    .text("title", \.title), .text("summary", \.summary), .object("letter", \.letter),
    .link("text_file", \.textFile), .link("document_file", \.documentFile), .object("for_step", \.step),
    .object("to", \.to), .list("relies_on", \.reliesOn), .object("own_level", \.level),
    .link("pack_link", \.pack), .list("levels", \.levels), .list("others", \.others),
  ]
}

/// The fields of `/<scheme>/challenge/letters/`.
struct LettersPageModel: TemplateModel {
  let title: String
  let letters: [LinkModel]
  /// Each level with its letters' first page.
  let levels: [LinkModel]

  static let fields: [TemplateField<LettersPageModel>] = [
    .text("title", \.title), .list("letters", \.letters), .list("levels", \.levels),
  ]
}

/// The fields of `/<scheme>/<level>/pack/`.
struct PackPageModel: TemplateModel {
  let title: String
  let level: LevelModel
  let range: RangeWordsModel
  let meaning: HTMLFragment?
  let reference: ReferenceModel?
  let promises: [PromiseModel]
  let routes: [RouteModel]
  let letters: [LetterModel]
  let legalBasis: [LegalBasisModel]
  let contacts: [ContactModel]
  /// How to cite the level: what stands at the foot of each letter.
  let citation: [LetterLineModel]

  static let fields: [TemplateField<PackPageModel>] = [
    .text("title", \.title), .object("level", \.level), .object("range_words", \.range),
    .html("meaning", \.meaning), .object("reference", \.reference), .list("promises", \.promises),
    .list("print_routes", \.routes), .list("letters", \.letters), .list("legal_basis", \.legalBasis),
    .list("contacts", \.contacts), .list("citation", \.citation),
  ]
}
