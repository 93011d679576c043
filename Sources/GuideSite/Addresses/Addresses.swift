import GuideModel
import Templates

/// Turns addresses inside the site into links that work where the guide is published.
struct Addresses: Sendable {
  private let base: BaseAddress
  /// The tree whose pages are linked to.
  let tree: SiteTree
  /// What stands before the address of an edition's page in the tree: the folders of the host and of the tree.
  private let folder: String

  init(base: BaseAddress, tree: SiteTree = .root) {
    self.base = base
    self.tree = tree
    folder = base.pathPrefix + Self.folder(of: tree)
  }

  /// Links to the pages of another tree.
  func within(_ tree: SiteTree) -> Addresses { Addresses(base: base, tree: tree) }

  /// The folder of the host in which the guide stands, without a last `/`; empty at the root of a host.
  var prefix: String { base.pathPrefix }

  /// A link from any page of the site.
  func link(_ path: SitePath, fragment: String? = nil) -> Href { Href(onHost(path, fragment)) ?? .top }

  /// The same as a text: the address by which a web server is asked, and perhaps a place on the page.
  func onHost(_ path: SitePath, _ fragment: String? = nil) -> String {
    var link = place(path)
    if let fragment { link += "#" + fragment }
    return link
  }

  private func place(_ path: SitePath) -> String {
    (path.isShared ? base.pathPrefix : folder) + path.text
  }

  private static func folder(of tree: SiteTree) -> String {
    switch tree {
    case .root: ""
    case .edition(let date): String(SitePath.edition(date).text.dropLast())
    }
  }

  /// The full address, for citing and for search engines.
  func absolute(_ path: SitePath) -> String { base.origin + place(path) }

  /// The full address as a link.
  func absoluteLink(_ path: SitePath) -> Href { Href(absolute(path)) ?? link(path) }

  /// The destination an author wrote, as it must stand in the page.
  ///
  /// A path from the start of the guide leads to the page of the same edition, and gets the folder of the host in front; a
  /// place in the same text gets the prefix of that text's ids.
  func rewrite(_ destination: ArraySlice<UInt8>, idPrefix: String) -> [UInt8] {
    switch destination.first {
    case UInt8(ascii: "/"):
      let isShared = SitePath.isShared(String(decoding: destination, as: UTF8.self))
      return Array((isShared ? base.pathPrefix : folder).utf8) + destination
    case UInt8(ascii: "#"): return [UInt8(ascii: "#")] + Array(idPrefix.utf8) + destination.dropFirst()
    default: return Array(destination)
    }
  }

  /// The address inside the site that a link of a finished page leads to, without its fragment; nil for other sites.
  func sitePath(ofLink link: some StringProtocol) -> Substring? {
    var rest = Substring(link)
    if rest.hasPrefix(base.origin) { rest = rest.dropFirst(base.origin.count) }
    guard rest.hasPrefix("/"), !rest.hasPrefix("//"), rest.hasPrefix(base.pathPrefix + "/") else {
      return nil
    }
    return rest.dropFirst(base.pathPrefix.count).prefix { $0 != "#" && $0 != "?" }
  }
}
