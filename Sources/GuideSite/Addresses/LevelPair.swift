import GuideModel

/// Two levels side by side, the lower first, as one part of an address: `e-and-f`.
///
/// A level may itself be called “E and F”. Where a name has the word “and” in it, the word between the two stands between
/// double hyphens, which no name can have: `e-and-f--and--g`. So each address is of one pair alone, and a pair has the same
/// address whatever other levels there are.
struct LevelPair: Hashable, Sendable {
  let lower: LevelID
  let higher: LevelID

  private static let plain = "-and-"
  private static let marked = "--and--"

  init(_ lower: LevelID, _ higher: LevelID) {
    self.lower = lower
    self.higher = higher
  }

  /// Nil for a text that is the address of no pair.
  init?(slug: Substring) {
    let separator = slug.contains("--") ? Self.marked : Self.plain
    guard let range = slug.firstRange(of: separator), let lower = LevelID(slug[..<range.lowerBound]),
      let higher = LevelID(slug[range.upperBound...])
    else { return nil }
    self.init(lower, higher)
    guard self.slug == slug else { return nil }
  }

  var slug: String {
    let isPlain = ![lower, higher].contains { $0.slug.split(separator: "-").contains("and") }
    return lower.slug + (isPlain ? Self.plain : Self.marked) + higher.slug
  }
}

extension BandTable {
  /// Each level with the one after it, in order.
  var neighbours: [LevelPair] { zip(levels, levels.dropFirst()).map { LevelPair($0.id, $1.id) } }
}
