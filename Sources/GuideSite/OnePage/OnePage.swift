import Diagnostics
import GuideModel
import Templates

/// `/<scheme>/one-page/`: the whole scheme, which prints on one side of A4.
struct OnePage: SitePage {
  static let template = "one-page"
  let context: PageContext
  let ownScheme: Scheme
  let standing: EditionStanding
  private let sheet: OnePageModel
  private let headings: SheetLayout.Headings
  private let fit: SheetFit

  init(context: PageContext, ownScheme: Scheme, standing: EditionStanding) {
    let making = SheetMaking(context: context, ownScheme: ownScheme, standing: standing)
    self.context = context
    self.ownScheme = ownScheme
    self.standing = standing
    sheet = making.sheet
    headings = making.headings
    fit = SheetFit(sheet, headings)
  }

  var path: SitePath { .onePage(of: ownScheme.id) }
  var title: String { context.words.title(.onePage, of: ownScheme) }
  var summary: String { ownScheme.facts.summary }
  var crumbs: [LinkModel] { context.crumbs(below: ownScheme) }
  var scheme: Scheme? { ownScheme }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }
  var tables: [PrintedTable] { [PrintedTables(context, ownScheme).oneSide] }
  var look: String? { fit.look }

  func model(_ prose: inout ProseWriter) -> OnePageModel { sheet }

  /// What is too long for one side of paper.
  ///
  /// The rules of an edition that holds no more cannot be changed, so its page may run on when, say, somebody has a longer
  /// name now.
  func findings() -> [Diagnostic] {
    guard fit.excess > 0, !standing.isPast else { return [] }
    return [
      SheetFinding(
        scheme: ownScheme, levels: sheet.levels, fit: fit,
        layout: SheetLayout(
          model: sheet, headings: headings, size: fit.size, leavingOut: fit.leavingOut)
      ).diagnostic
    ]
  }

  /// The ground rules that nobody should plan without.
  static let mainRules: Set<Promises.Name> = [
    .planFreely, .overLevel, .otherAmounts, .whoDecides, .signOff, .fastTrack, .keepShare, .keepFor,
    .reinstatement,
  ]
}
