import Diagnostics
import GuideModel
import GuideSeal
import Templates

/// A page of Markdown with its address, and its Easy Read version if it has one.
struct EasilyRead: Sendable {
  let page: any WrittenPage
  let path: SitePath
  /// Nil for a page of the whole guide.
  let scheme: Scheme?
  /// The name under which `easy_read` of `guide.yml` promises a page of guidance; nil for other pages.
  let guidance: PageID?

  /// The main page's file.
  var file: SourceLocation { page.body.origin.file }
}

extension WrittenPage {
  /// What its Easy Read version must name as the words that it was compared with.
  var mark: PageMark { PageMark(ContentDigest(of: Array(words.utf8))) }

  /// Whether the page has other words now than when its Easy Read version was compared with it.
  var hasOldEasyRead: Bool { easy.map { $0.mark != mark } ?? false }
}

extension Edition {
  /// Every page that may have an Easy Read version written by hand.
  var easilyRead: [EasilyRead] {
    guidance.map { EasilyRead(page: $0, path: .guidance($0.id), scheme: nil, guidance: $0.id) }
      + schemes.flatMap(\.easilyRead)
  }
}

extension Scheme {
  fileprivate var easilyRead: [EasilyRead] {
    let pages = guidance.map {
      EasilyRead(page: $0, path: .guidance($0.id, in: id), scheme: self, guidance: $0.id)
    }
    let groups = groups.compactMap { group in
      group.page.map { EasilyRead(page: $0, path: .group(group.id, in: id), scheme: self, guidance: nil) }
    }
    let examples = examples.map {
      EasilyRead(page: $0, path: .example($0.id, in: id), scheme: self, guidance: nil)
    }
    return pages + groups + examples
  }
}

extension PageContext {
  /// Links to all Easy Read versions, each with the scheme it belongs to.
  var easyPages: [LinkModel] {
    edition.easilyRead.compactMap { main in
      main.page.easy.map { easy in
        let name = words.phrases.text("easy_page.title", ["title": easy.title])
        return link(name, .easy(main.path), summary: main.scheme?.facts.shortName)
      }
    }
  }

  /// The Easy Read version of a page; nil where there is none.
  func easyLink(of page: any WrittenPage, at path: SitePath) -> Href? {
    page.easy.map { _ in addresses.link(.easy(path)) }
  }
}
