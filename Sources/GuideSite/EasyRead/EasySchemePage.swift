import GuideModel
import Templates

/// `/<scheme>/easy/`: what a level is and all the levels, in Easy Read.
struct EasySchemePage: SitePage {
  static let template = "easy-scheme"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .easy(of: ownScheme.id) }
  var title: String { context.words.phrases.text("easy.title", ["level": ownScheme.facts.name]) }
  var summary: String { context.words.phrases.text("easy.summary", ["level": ownScheme.facts.name]) }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var look: String? { "easy" }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }

  func model(_ prose: inout ProseWriter) -> EasySchemeModel {
    EasySchemeModel(
      title: title, name: ownScheme.facts.name,
      levels: ownScheme.table.levels.map {
        EasySchemeModel.Level(
          level: context.level($0, in: ownScheme), support: $0.easySupport,
          link: context.addresses.link(.easy(of: $0.id, in: ownScheme.id)))
      },
      scheme: context.addresses.link(.scheme(ownScheme.id)), helpers: context.easyHelpers(for: ownScheme))
  }
}
