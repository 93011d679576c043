import Diagnostics
import GuideModel

extension Edition {
  /// What became of addresses of the edition before: those that the council lists, and those of levels that were renamed,
  /// merged or taken away, of which it has said so where levels change.
  var moves: [MovedAddress] { facts.moved + facts.levelChanges.flatMap(moves) }

  /// Why a page is gone together with another: its whole scheme, its level, one of two levels side by side, or the letter
  /// for any level.
  ///
  /// Nil for other pages.
  func reasonForLosing(_ page: SitePath) -> String? {
    let scheme = facts.levelChanges.first { change in
      change.level == nil && !schemes.contains { $0.id == change.scheme }
        && page.text.hasPrefix(SitePath.scheme(change.scheme).text)
    }
    return scheme?.reason ?? moves.first { $0.from.takesAlong(page) }?.why ?? reasonForParting(page)
  }

  private func moves(by change: LevelChange) -> [MovedAddress] {
    guard let level = change.level, let place = facts.place else { return [] }
    let (old, new): ([LevelID], LevelID?) =
      switch change.course {
      case .changed: ([], nil)
      case .made(let levels): (levels.filter { $0 != level }, level)
      case .gone(let now): ([level], now)
      }
    let scheme = schemes.first { $0.id == change.scheme }
    // A name that another level has now is no address that went.
    let letters = scheme.map { self.letters(of: $0) } ?? []
    return old.filter { scheme?.table[$0] == nil }.flatMap { name in
      let pages =
        [(change.page(of: name), change.page(of: new)), (change.row(of: name), change.row(of: new))]
        + [(change.pack(of: name), change.pack(of: new)), (change.easy(of: name), change.easy(of: new))]
        + letters.map { (change.letter($0.id, for: name), change.letter($0.id, for: new)) }
      return pages.compactMap { move($0, $1, change.reason, place) }
    }
  }

  private func move(
    _ from: GuideAddress?, _ to: GuideAddress?, _ why: String, _ place: SourceLocation
  ) -> MovedAddress? {
    from.map { MovedAddress(from: $0, to: to, why: why, place: place) }
  }
}

extension GuideAddress {
  /// Whether a page is the Easy Read version of this one, one of a level's letters or its pack and this is the level's page, or
  /// a level's letter and this is the same letter for any level.
  fileprivate func takesAlong(_ page: SitePath) -> Bool {
    guard fragment == nil else { return false }
    if page == SitePath.easy(.page(self)) { return true }
    let parts = page.text.split(separator: "/")
    guard parts.count > 2, parts[2] == "letters" || parts[2] == "pack" else { return false }
    let level = "/\(parts[0])/\(parts[1])/"
    return path == level
      || (parts.count == 4 && path == "/\(parts[0])/challenge/letters/\(parts[3])/")
  }
}

extension LevelChange {
  fileprivate func pack(of level: LevelID?) -> GuideAddress? {
    level.flatMap { GuideAddress(SitePath.pack(of: $0, in: scheme).text) }
  }

  fileprivate func easy(of level: LevelID?) -> GuideAddress? {
    level.flatMap { GuideAddress(SitePath.easy(of: $0, in: scheme).text) }
  }

  fileprivate func letter(_ letter: LetterID, for level: LevelID?) -> GuideAddress? {
    level.flatMap { GuideAddress(SitePath.letter(letter, for: $0, in: scheme).text) }
  }

  fileprivate func page(of level: LevelID?) -> GuideAddress? {
    level.flatMap { GuideAddress(SitePath.level($0, in: scheme).text) }
  }

  /// The level's row in the table of its scheme.
  fileprivate func row(of level: LevelID?) -> GuideAddress? {
    level.flatMap { GuideAddress(SitePath.scheme(scheme).text + "#row-\($0.slug)") }
  }
}

extension [MovedAddress] {
  /// Where a page is found that may have moved more than once; nil when it is nowhere.
  func destination(of page: SitePath, among known: Set<SitePath>) -> SitePath? {
    var page = page
    for _ in self {
      guard let move = first(where: { $0.from.fragment == nil && SitePath.page($0.from) == page }),
        let to = move.to
      else { return nil }
      page = SitePath.page(to)
      if known.contains(page) { return page }
    }
    return nil
  }
}
