import GuideModel
import Templates

/// What a page says about the edition it belongs to, on the day for which the site is built.
struct EditionStatus: Sendable {
  let standing: EditionStanding
  /// The edition that the site shows first.
  let shown: Edition?
  /// The pages of that edition.
  let shownPages: Set<SitePath>
  /// The pages of this edition.
  let ownPages: Set<SitePath>
  /// What the edition and those before it say of addresses that are no more, the newest first.
  let moved: [MovedAddress]
  /// What editions after this one say, up to the one shown; the newest first.
  let movedSince: [MovedAddress]
  /// What has become of the edition's levels; nil for the edition shown.
  var levels: LevelNews?
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

  /// How a page of another edition finds its way to the edition shown.
  enum Way {
    /// The same address.
    case same
    /// The address that it has now.
    case moved
    /// The nearest page above it.
    case above
  }

  /// The page of the edition shown that stands for one of another edition.
  func today(for path: SitePath, in scheme: Scheme?) -> (path: SitePath, way: Way) {
    if shownPages.contains(path) { return (path, .same) }
    if let moved = movedSince.destination(of: path, among: shownPages) { return (moved, .moved) }
    if let moved = movedSince.levelsSideBySide(on: path, among: shownPages) { return (moved, .moved) }
    let above = scheme.map { SitePath.scheme($0.id) }
    return (above.flatMap { shownPages.contains($0) ? $0 : nil } ?? .home, .above)
  }

  /// True for editions whose rules hold no more: their pages lead to today's way to challenge.
  var isPast: Bool { standing.isPast }
}

extension EditionStanding {
  /// True for editions whose rules hold no more.
  var isPast: Bool {
    switch self {
    case .replaced, .withdrawn: true
    case .inForce, .announced, .draft, .consultation: false
    }
  }

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
