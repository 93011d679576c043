import CommonMark
import Diagnostics
package import GuideModel

/// The canonical record of an edition: everything public in it, as one JSON text that is the same for the same content.
///
/// Whoever keeps the record can prove years later what the edition said. Figures about people are not in it, for they
/// may be renewed, nor is what the guide says today, such as a telephone number. Expected numbers of people and their
/// spend are left out too: pages show them only as the guide's policy allows.
///
/// Its form must never change, or the seals of old editions would break: a new kind of content may add a member, but only
/// where an edition has such content. A test holds the digest of an edition of today.
package struct EditionRecord: Hashable, Sendable {
  /// The form of the record.
  package static let version = 1

  /// The record as it is published, with a line end after it.
  package let bytes: [UInt8]
  package let digest: ContentDigest

  /// Makes the record of an edition.
  package init(_ edition: Edition) { self.init(edition.recorded) }

  /// The record that an edition would have if it had not been taken back.
  init(notTakenBack edition: Edition) { self.init(edition.recorded(state: .decided, withdrawal: nil)) }

  private init(_ value: JSONValue) {
    bytes = JSONWriter.bytes(value) + Array("\n".utf8)
    digest = ContentDigest(of: bytes)
  }
}

extension SealedCorrection {
  /// A correction with the digest of all that it says.
  package init(_ correction: Correction) {
    self.init(
      madeOn: correction.madeOn,
      digest: ContentDigest(of: JSONWriter.bytes(correction.recorded, layout: .compact)))
  }
}

extension JSONValue {
  /// An object in which what is not there has no member.
  static func record(_ members: (String, JSONValue?)...) -> JSONValue {
    .object(members.compactMap { name, value in value.map { JSONMember(name, $0) } })
  }

  /// A list; nil when there is nothing in it.
  static func items<Item>(_ items: [Item], _ transform: (Item) -> JSONValue) -> JSONValue? {
    items.isEmpty ? nil : .array(items.map(transform))
  }

  static func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
  static func day(_ day: CalendarDate?) -> JSONValue? { day.map { .string($0.iso) } }
  static func pence(_ amount: Pounds?) -> JSONValue? { amount.map { .integer($0.pence) } }
  static func count(_ number: Int?) -> JSONValue? { number.map { .integer($0) } }
  static func truth(_ flag: Bool?) -> JSONValue? { flag.map { .bool($0) } }

  /// The author's Markdown, with one kind of line end.
  static func prose(_ prose: Prose?) -> JSONValue? {
    prose.map { prose in
      let lines = prose.document.source.split(omittingEmptySubsequences: false) { character in
        character == "\n" || character == "\r\n" || character == "\r"
      }
      return .string(lines.joined(separator: "\n"))
    }
  }
}
