import GuideModel

/// What became of a page that the root has no more.
struct GonePage: Sendable {
  let path: SitePath
  /// What the council said of it; nil when its edition was taken back.
  let why: String?
  /// Where a reader goes on.
  let now: GuideAddress?
  /// Whether the same is found there, and not only a part of it.
  let isReplaced: Bool
}

/// What a web server answers at the address of a page that the root has no more.
struct Redirects: Sendable {
  /// An address at which the same was found once, and where it is found now.
  struct Redirect: Hashable, Sendable {
    let from: SitePath
    let to: GuideAddress
  }

  /// Pages of which the same is found elsewhere; those that went last come first.
  let moved: [Redirect]
  /// Pages that nothing has taken the place of, in order: their notices tell what became of them.
  let gone: [SitePath]

  /// `pages` begin with those that went last.
  init(_ pages: [GonePage]) {
    var moved: [Redirect] = []
    var gone: [SitePath] = []
    for page in pages {
      if page.isReplaced, let to = page.now {
        moved.append(Redirect(from: page.path, to: to))
      } else {
        gone.append(page.path)
      }
    }
    self.moved = moved
    self.gone = gone.sorted()
  }
}

extension Addresses {
  /// The address of a redirect's destination, as a browser asks for it.
  func destination(of redirect: Redirects.Redirect) -> String {
    onHost(.page(redirect.to), redirect.to.fragment)
  }
}
