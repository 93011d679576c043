import GuideModel
import Templates

/// Turns addresses inside the site into links that work where the guide is published.
struct Addresses: Sendable {
  private let base: BaseAddress

  init(base: BaseAddress) {
    self.base = base
  }

  /// A link from any page of the site.
  func link(_ path: SitePath, fragment: String? = nil) -> Href {
    Href(base.pathPrefix + path.text + (fragment.map { "#" + $0 } ?? "")) ?? .top
  }

  /// The full address, for citing and for search engines.
  func absolute(_ path: SitePath) -> String { base.origin + base.pathPrefix + path.text }

  /// The full address as a link.
  func absoluteLink(_ path: SitePath) -> Href { Href(absolute(path)) ?? link(path) }

  /// The destination an author wrote, as it must stand in the page.
  ///
  /// A path from the start of the guide gets the folder of the host in front; a place in the same text gets the prefix of
  /// that text's ids.
  func rewrite(_ destination: ArraySlice<UInt8>, idPrefix: String) -> [UInt8] {
    switch destination.first {
    case UInt8(ascii: "/"): Array(base.pathPrefix.utf8) + destination
    case UInt8(ascii: "#"): [UInt8(ascii: "#")] + Array(idPrefix.utf8) + destination.dropFirst()
    default: Array(destination)
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
