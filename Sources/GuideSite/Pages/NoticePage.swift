import GuideModel
import Templates

/// A page that was at the root once and is not in the edition shown: what became of it, and where it is kept.
struct NoticePage: SitePage {
  static let template = "notice"
  let context: PageContext
  let path: SitePath
  /// As the page was called.
  let title: String
  /// The last edition that has it.
  let edition: Edition
  /// What the council said of it; nil when its edition was taken back.
  let why: String?
  /// Where the same is found now.
  let now: GuideAddress?

  var keptIn: Edition? { edition }
  var summary: String { title }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  func model(_ prose: inout ProseWriter) -> NoticePageModel {
    let kept = context.addresses.within(.edition(edition.date))
    return NoticePageModel(
      title: title, why: why,
      now: now.map { context.addresses.link(.page($0), fragment: $0.fragment) },
      kept: kept.link(path), keptTitle: edition.facts.title)
  }
}
