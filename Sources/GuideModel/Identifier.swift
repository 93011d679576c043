/// A name that is also one part of an address: lower-case letters `a`–`z`, digits and single hyphens.
///
/// The tag keeps a group's name from standing where a route's is meant.
package struct Identifier<Tag>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The text as it stands in an address.
  package let slug: String

  /// Nil when `text` cannot stand in an address as it is.
  package init?(_ text: some StringProtocol) {
    guard AddressPart.isValid(text) else { return nil }
    slug = String(text)
  }

  package var description: String { slug }

  package static func < (left: Self, right: Self) -> Bool {
    left.slug.utf8.lexicographicallyPrecedes(right.slug.utf8)
  }
}

package enum SchemeTag {}
package enum GroupTag {}
package enum RouteTag {}
package enum StepTag {}
package enum ContactTag {}
package enum SourceTag {}
package enum PageTag {}

package typealias SchemeID = Identifier<SchemeTag>
package typealias GroupID = Identifier<GroupTag>
package typealias RouteID = Identifier<RouteTag>
package typealias StepID = Identifier<StepTag>
package typealias ContactID = Identifier<ContactTag>
package typealias SourceID = Identifier<SourceTag>
package typealias PageID = Identifier<PageTag>

/// The rule for one part of an address.
package enum AddressPart {
  /// Lower-case ASCII letters, digits and single inner hyphens; at most 80 characters.
  package static func isValid(_ text: some StringProtocol) -> Bool {
    let hyphen = UInt8(ascii: "-")
    var previous = hyphen
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case hyphen where previous != hyphen: break
      default: return false
      }
      previous = byte
    }
    return previous != hyphen && text.utf8.count <= 80
  }
}

/// A level's short name, such as `F`, `Exceptional` or `Band 3`, kept as the council writes it.
///
/// Two names that give one address are one name.
package struct LevelID: Sendable, CustomStringConvertible {
  package let name: String
  /// The part of the address: the name in lower case, with a hyphen for each space.
  package let slug: String

  /// Nil when the name cannot become an address: it may hold ASCII letters, digits, spaces and hyphens.
  package init?(_ name: some StringProtocol) {
    let bytes = name.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      case UInt8(ascii: " "): UInt8(ascii: "-")
      default: byte
      }
    }
    let slug = String(decoding: bytes, as: UTF8.self)
    guard AddressPart.isValid(slug) else { return nil }
    self.name = String(name)
    self.slug = slug
  }

  package var description: String { name }
}

extension LevelID: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.slug == right.slug }

  package func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}
