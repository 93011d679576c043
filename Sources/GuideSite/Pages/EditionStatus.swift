import GuideModel
import Templates

/// What a page says about the edition it belongs to, on the day for which the site is built.
struct EditionStatus: Sendable {
  let standing: EditionStanding
  /// The edition that the site shows first.
  let shown: Edition?
  /// The pages of that edition.
  let shownPages: Set<SitePath>
  /// What the edition and those before it say of addresses that are no more, the newest first.
  let moved: [MovedAddress]
  let before: Neighbour?
  let after: Neighbour?
  /// True from the edition's first day on.
  let hasTimeMap: Bool
  /// The digest of the edition's record, in hexadecimal digits.
  let digest: String?

  /// The published edition before or after, and its pages.
  struct Neighbour: Sendable {
    let date: EditionDate
    let pages: Set<SitePath>
  }

  /// The page of the edition in force that stands for one of a replaced edition: the same page, or the nearest above it.
  func today(for path: SitePath, in scheme: Scheme?) -> (path: SitePath, isSame: Bool) {
    if shownPages.contains(path) { return (path, true) }
    let above = scheme.map { SitePath.scheme($0.id) }
    return (above.flatMap { shownPages.contains($0) ? $0 : nil } ?? .home, false)
  }

  /// True for editions whose rules hold no more: their pages lead to today's way to challenge.
  var isPast: Bool {
    switch standing {
    case .replaced, .withdrawn: true
    case .inForce, .announced, .draft, .consultation: false
    }
  }
}

extension EditionStanding {
  /// The last part of the phrase that names it.
  var word: String {
    switch self {
    case .inForce: "in_force"
    case .announced: "announced"
    case .replaced: "replaced"
    case .withdrawn: "withdrawn"
    case .draft: "draft"
    case .consultation: "consultation"
    }
  }

  static let words = ["in_force", "announced", "replaced", "withdrawn", "draft", "consultation"]
}
