/// An address that is safe to be followed from a page.
///
/// Everything else, above all `javascript:`, has no value of this type, so a template cannot print it as a link.
package struct Href: Hashable, Sendable {
  /// The address as it was given, not yet escaped for HTML.
  package let text: String

  /// Takes a path from the site's root, a `#fragment`, or an `https:`, `http:`, `mailto:` or `tel:` address.
  ///
  /// Spaces, control characters and backslashes are refused anywhere: a browser drops or turns them, and the address
  /// would lead elsewhere than it seems to.
  package init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != Byte.backslash }) else { return nil }
    guard Self.isOwnPath(text) || text.hasPrefix("#") || Self.hasKnownScheme(text) else { return nil }
    self.text = text
  }

  /// Two slashes at the start would name another site.
  private init(checked text: String) {
    self.text = text
  }

  /// The top of the page that holds the link.
  package static let top = Href(checked: "#")

  private static func isOwnPath(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//")
  }

  private static func hasKnownScheme(_ text: String) -> Bool {
    ["https://", "http://", "mailto:", "tel:"].contains { scheme in
      text.utf8.count > scheme.utf8.count
        && text.utf8.prefix(scheme.utf8.count).elementsEqual(scheme.utf8) { $0.lowercased == $1 }
    }
  }
}
