import GuideModel

/// Names the site keeps for its own addresses, now or later, so that no scheme or level can take one.
enum ReservedNames {
  /// First parts of addresses that are not schemes.
  static let schemes: Set<String> =
    Set([
      "404", "a-z", "accessibility", "assets", "changes", "compare", "coverage", "data", "editions",
      "glossary", "guidance", "about-this-edition", "index", "large-print", "letters", "money", "routes",
      "search",
      "timeline", "contacts",
      "decisions",
    ]).union(Language.allCases.map(\.rawValue))

  /// Second parts of a scheme's addresses that are not levels.
  static let levels: Set<String> = [
    "all", "challenge", "changes", "compare", "data", "decisions", "easy", "easy-read", "examples", "groups",
    "guidance", "index",
    "large-print", "letters", "levels", "money", "one-page", "pack", "print", "routes",
  ]
}
