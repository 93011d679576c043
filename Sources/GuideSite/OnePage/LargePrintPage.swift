import GuideModel
import Templates

/// `/<scheme>/large-print/`: what is on one side of paper and more, in letters of 18 points, without tables.
struct LargePrintPage: SitePage {
  static let template = "large-print"
  let context: PageContext
  let ownScheme: Scheme

  var path: SitePath { .largePrint(of: ownScheme.id) }
  var title: String { context.words.title(.largePrint, of: ownScheme) }
  var summary: String { ownScheme.facts.summary }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var look: String? { "large-print" }

  func model(_ prose: inout ProseWriter) -> LargePrintModel {
    let facts = ownScheme.facts
    var routes: [RouteModel] = []
    for route in context.edition.routes(of: ownScheme) {
      routes.append(context.route(route, under: 3, &prose))
    }
    return LargePrintModel(
      title: title, summary: facts.summary, whoFor: facts.whoFor, ages: context.words.ages(facts.ages),
      nation: context.words.nation(facts.nation),
      levels: ownScheme.table.levels.map {
        LargePrintModel.Level(
          level: context.level($0, in: ownScheme), reference: context.reference(of: $0, in: ownScheme))
      },
      promises: context.promises(of: ownScheme), routes: routes,
      contacts: context.allContacts(for: ownScheme),
      onePage: context.addresses.link(.onePage(of: ownScheme.id)),
      scheme: context.addresses.link(.scheme(ownScheme.id)))
  }
}
