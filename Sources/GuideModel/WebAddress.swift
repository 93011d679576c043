/// An absolute `https` or `http` address that can stand in a link as it is.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil unless `text` is `http(s)://`, a host and only characters that RFC 3986 allows.
  package init?(_ text: some StringProtocol) {
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    guard let scheme else { return nil }
    let rest = text.dropFirst(scheme.count)
    guard let host = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first,
      Self.isHost(host)
    else { return nil }
    guard rest.utf8.allSatisfy(Self.isAddressByte) else { return nil }
    self.text = String(text)
  }

  package var description: String { text }

  /// The path after the host, always starting with `/`.
  package var path: String {
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count > 3 ? "/" + parts[3] : "/"
  }

  /// Labels of letters, digits and inner hyphens, joined by single dots, and perhaps a port (RFC 3986, section 3.2).
  private static func isHost(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count < 3, let name = parts.first else { return false }
    if parts.count == 2, parts[1].isEmpty || !parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return false
    }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-" && label.utf8.allSatisfy(isLabelByte)
    }
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    guard (0x21...0x7E).contains(byte) else { return false }
    return !#""<>\^`{|}"#.utf8.contains(byte)
  }
}

/// The address at which a guide is published: an absolute address that ends in `/`.
package struct BaseAddress: Hashable, Sendable, CustomStringConvertible {
  package let address: WebAddress
  /// The part of every page's path that comes before the guide's own: empty, or `/guide` without a last `/`.
  package let pathPrefix: String
  /// The scheme and host without a last `/`.
  package let origin: String

  /// Nil unless it ends in `/`, has no query or fragment, and no empty part or one of dots.
  package init?(_ text: some StringProtocol) {
    guard text.hasSuffix("/"), !text.contains("?"), !text.contains("#"),
      let address = WebAddress(text),
      address.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast()
        .allSatisfy({ !["", ".", ".."].contains($0) })
    else { return nil }
    self.address = address
    // Every link of every page asks for these.
    pathPrefix = String(address.path.dropLast())
    origin = String(address.text.dropLast(address.path.utf8.count))
  }

  package var description: String { address.text }
}
