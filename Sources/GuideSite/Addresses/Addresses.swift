import GuideModel
import Templates

/// Turns addresses inside the site into links that work where the guide is published.
struct Addresses: Sendable {
  private let base: BaseAddress
  /// The tree whose pages are linked to.
  let tree: SiteTree

  init(base: BaseAddress, tree: SiteTree = .root) {
    self.base = base
    self.tree = tree
  }

  /// Links to the pages of another tree.
  func within(_ tree: SiteTree) -> Addresses { Addresses(base: base, tree: tree) }

  /// The folder of the host in which the guide stands, without a last `/`; empty at the root of a host.
  var prefix: String { base.pathPrefix }

  /// A link from any page of the site.
  func link(_ path: SitePath, fragment: String? = nil) -> Href { Href(onHost(path, fragment)) ?? .top }

  /// The same as a text: the address by which a web server is asked, and perhaps a place on the page.
  func onHost(_ path: SitePath, _ fragment: String? = nil) -> String {
    base.pathPrefix + path.within(tree).text + (fragment.map { "#" + $0 } ?? "")
  }

  /// The full address, for citing and for search engines.
  func absolute(_ path: SitePath) -> String { base.origin + base.pathPrefix + path.within(tree).text }

  /// The full address as a link.
  func absoluteLink(_ path: SitePath) -> Href { Href(absolute(path)) ?? link(path) }

  /// The destination an author wrote, as it must stand in the page.
  ///
  /// A path from the start of the guide leads to the page of the same edition, and gets the folder of the host in front; a
  /// place in the same text gets the prefix of that text's ids.
  func rewrite(_ destination: ArraySlice<UInt8>, idPrefix: String) -> [UInt8] {
    switch destination.first {
    case UInt8(ascii: "/"): Array((base.pathPrefix + treePrefix(of: destination)).utf8) + destination
    case UInt8(ascii: "#"): [UInt8(ascii: "#")] + Array(idPrefix.utf8) + destination.dropFirst()
    default: Array(destination)
    }
  }

  private func treePrefix(of destination: ArraySlice<UInt8>) -> String {
    guard case .edition(let date) = tree, !SitePath.isShared(String(decoding: destination, as: UTF8.self))
    else {
      return ""
    }
    return String(SitePath.edition(date).text.dropLast())
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
