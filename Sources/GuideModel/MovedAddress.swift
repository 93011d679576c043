package import Diagnostics

/// An address inside the guide, as people link to it: a page, or a place on one.
package struct GuideAddress: Hashable, Sendable, CustomStringConvertible {
  /// From the root of the guide, with a slash at both ends.
  package let path: String
  /// The id of a heading or a row, without its sign.
  package let fragment: String?

  /// Nil unless it is `/`, or parts of lower-case letters, digits and hyphens between slashes, and perhaps `#` and an id.
  package init?(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.hasPrefix("/"), path.hasSuffix("/"),
      path.utf8.allSatisfy(Self.isPathByte), !path.contains("//")
    else { return nil }
    guard parts.count == 1 || Self.isID(parts[1]) else { return nil }
    self.path = String(path)
    fragment = parts.count == 2 ? String(parts[1]) : nil
  }

  package var description: String { path + (fragment.map { "#" + $0 } ?? "") }

  private static func isPathByte(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || isIDByte(byte) }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isID(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isIDByte)
  }
}

/// What became of an address that the edition before had.
package struct MovedAddress: Hashable, Sendable {
  package let from: GuideAddress
  /// Where the same is found now; nil when it is nowhere.
  package let to: GuideAddress?
  /// The council's reason, which readers see at the old address.
  package let why: String
  package let place: SourceLocation

  package init(from: GuideAddress, to: GuideAddress?, why: String, place: SourceLocation) {
    self.from = from
    self.to = to
    self.why = why
    self.place = place
  }
}
