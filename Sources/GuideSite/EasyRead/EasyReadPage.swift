import Diagnostics
import GuideModel
import Templates

/// `<page>/easy/`: the Easy Read version of a page, as the council has written it.
struct EasyReadPage: SitePage {
  static let template = "easy-page"
  let context: PageContext
  let main: EasilyRead
  let easy: EasyRead

  /// Nil for a page without an Easy Read version.
  init?(context: PageContext, main: EasilyRead) {
    guard let easy = main.page.easy else { return nil }
    self.context = context
    self.main = main
    self.easy = easy
  }

  var path: SitePath { .easy(main.path) }
  var origin: SourceLocation? { easy.body.origin.file }
  var title: String { context.words.phrases.text("easy_page.title", ["title": easy.title]) }
  var summary: String { main.page.summary }
  var crumbs: [LinkModel] {
    let above =
      main.scheme.map(context.crumbs(below:)) ?? [
        context.homeCrumb, context.link(context.words.title(.guidance), .guidanceIndex),
      ]
    return above + [context.link(main.page.title, main.path)]
  }
  var scheme: Scheme? { main.scheme }
  var look: String? { "easy" }
  var promise: PagePromise { .startingPointAndChallenge(context.challengePath(for: main.scheme)) }

  static let needs = [PhraseNeed("easy_page.title", values: ["title"])]

  func model(_ prose: inout ProseWriter) -> EasyReadPageModel {
    var blocks: [EasyReadBlockModel] = []
    for block in easy.blocks {
      switch block {
      case .heading(let text):
        blocks.append(.init(symbol: nil, heading: prose.html(text, under: 1, linksTerms: false), text: nil))
      case .line(let line):
        let text = prose.html(line.text, under: 1, linksTerms: false)
        blocks.append(.init(symbol: line.symbol, heading: nil, text: text))
      }
    }
    return EasyReadPageModel(
      title: title, mainTitle: main.page.title, mainLink: context.addresses.link(main.path),
      isOld: main.page.hasOldEasyRead, blocks: blocks)
  }
}
