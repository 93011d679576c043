import GuideModel
import Templates

/// `/search/`: a search that works without a server, over the A to Z that does the same without a script.
struct SearchPage: SitePage {
  static let template = "search"
  let context: PageContext
  let script: SitePath
  let index: SitePath

  var path: SitePath { .search }
  var title: String { context.words.title(.search) }
  var summary: String { context.words.phrases.text("search.lead") }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  func model(_ prose: inout ProseWriter) -> SearchPageModel {
    SearchPageModel(
      title: title, letters: context.lettersOfAToZ(), script: context.addresses.link(script),
      index: context.addresses.link(index))
  }

  /// Every phrase that Swift code asks for.
  static let needs = ["search.lead", "search.little_words"].map { PhraseNeed($0) }
}
