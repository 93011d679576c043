import GuideModel

extension Edition {
  /// Why two levels of a page stand side by side no more: one of them is gone, or another has come between them.
  ///
  /// Nil for other pages, and where the levels only changed places: the council has to say why.
  func reasonForParting(_ page: SitePath) -> String? {
    guard let (scheme, pair) = page.levelsSideBySide,
      let levels = schemes.first(where: { $0.id == scheme })?.table.levels.map(\.id)
    else { return nil }
    if let gone = [pair.lower, pair.higher].first(where: { !levels.contains($0) }) {
      let page = SitePath.level(gone, in: scheme)
      return moves.first { $0.from.fragment == nil && SitePath.page($0.from) == page }?.why
    }
    guard let lower = levels.firstIndex(of: pair.lower), let higher = levels.firstIndex(of: pair.higher),
      lower + 1 < higher
    else { return nil }
    let between = levels[(lower + 1)..<higher]
    return facts.levelChanges.first { change in
      change.scheme == scheme && (change.level.map(between.contains) ?? false)
    }?.reason
  }
}

extension [MovedAddress] {
  /// Where levels that stood side by side are found now: side by side under other names, or else one of them.
  ///
  /// Nil for other pages, and where there is neither.
  func levelsSideBySide(on page: SitePath, among known: Set<SitePath>) -> SitePath? {
    guard let (scheme, pair) = page.levelsSideBySide else { return nil }
    let pages = [pair.lower, pair.higher].map { SitePath.level($0, in: scheme) }.map { level in
      known.contains(level) ? level : destination(of: level, among: known)
    }
    let levels = pages.compactMap { $0?.text.split(separator: "/").last }.compactMap { LevelID($0) }
    if levels.count == 2 {
      let together = SitePath.comparison(LevelPair(levels[0], levels[1]), in: scheme)
      if known.contains(together) { return together }
    }
    return pages.compactMap(\.self).first
  }
}

extension SitePath {
  /// The levels of a page that shows two side by side; nil for other pages.
  var levelsSideBySide: (scheme: SchemeID, pair: LevelPair)? {
    let parts = text.split(separator: "/")
    guard parts.count == 3, parts[1] == "compare", let scheme = SchemeID(parts[0]),
      let pair = LevelPair(slug: parts[2])
    else { return nil }
    return (scheme, pair)
  }
}
