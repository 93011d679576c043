import Diagnostics
import GuideModel
import Templates

/// `/<scheme>/<level>/pack/`: all that an adviser takes along about one level, on one page.
struct PackPage: SitePage {
  static let template = "pack"
  let context: PageContext
  let ownScheme: Scheme
  let ownLevel: Level
  let writer: LetterWriter

  var path: SitePath { .pack(of: ownLevel.id, in: ownScheme.id) }
  var origin: SourceLocation? { ownLevel.meaning?.body.origin.file }
  var title: String {
    context.words.phrases.text("pack.title", ["level": context.words.title(of: ownLevel)])
  }
  var summary: String { ownLevel.meaning?.summary ?? ownLevel.support }
  var crumbs: [LinkModel] {
    context.crumbs(below: ownScheme) + [
      context.link(context.words.title(of: ownLevel), .level(ownLevel.id, in: ownScheme.id))
    ]
  }
  var scheme: Scheme? { ownScheme }
  var look: String? { "pack" }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }

  static let needs = [PhraseNeed("pack.title", values: ["level"])]

  func model(_ prose: inout ProseWriter) -> PackPageModel {
    var routes: [RouteModel] = []
    for route in context.edition.routes(of: ownScheme) {
      var model = context.route(route, under: 3, &prose)
      for index in model.steps.indices { model.steps[index].isBrief = true }
      routes.append(model)
    }
    let letters = context.edition.letters(of: ownScheme)
    return PackPageModel(
      title: title, level: context.level(ownLevel, in: ownScheme),
      range: SchemeRanges(context, ownScheme).sentences(of: ownLevel),
      meaning: ownLevel.meaning.map { prose.html($0.body, under: 2, idPrefix: "about-") },
      reference: context.reference(of: ownLevel, in: ownScheme), promises: context.promises(of: ownScheme),
      routes: routes, letters: letters.map { context.letter($0, for: ownLevel, writer) },
      legalBasis: context.legalBasis(of: ownScheme),
      contacts: context.allContacts(for: ownScheme),
      citation: writer.reference(for: ownLevel).map(LetterLineModel.init))
  }
}
