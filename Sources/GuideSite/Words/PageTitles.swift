import GuideModel
import Templates

/// The titles of the pages that have no name of their own.
enum PageTitles: String, CaseIterable {
  case home, accessibility, challenge, changes, coverage, decisions, editions, examples, glossary, groups,
    guidance, letters, money, print, search
  case aboutEdition = "about_edition"
  case changesForMe = "changes_for_me"
  case aToZ = "a_to_z"
  case notFound = "not_found"
  case onePage = "one_page"
  case largePrint = "large_print"

  static let needs =
    allCases.map { PhraseNeed($0.key, values: ["scheme"]) }
    + [PageTitles.challenge, .examples, .groups, .letters].map { PhraseNeed($0.crumbKey) }

  /// The phrase that holds it; it may name the scheme as `{scheme}`.
  var key: String { "page_title.\(rawValue)" }

  /// The phrase for the page in breadcrumbs, where the scheme stands before it already.
  var crumbKey: String { "crumb.\(rawValue)" }
}

extension Words {
  func title(_ page: PageTitles, of scheme: Scheme? = nil) -> String {
    phrases.text(page.key, ["scheme": scheme?.facts.shortName ?? ""])
  }
}
