package import GuideModel
import GuideSeal

/// Writes values one after the other, so that no two lists of values give the same bytes.
///
/// Every text has its length before it, every list the number of its items, and what may be missing a sign of its own.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// The SHA-256 digest of all that was written.
  package var digest: ContentDigest { ContentDigest(of: bytes) }

  /// A whole number: eight bytes, the least first.
  package mutating func number(_ value: Int) {
    let bits = UInt64(bitPattern: Int64(value))
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
  }

  package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func text(_ value: String) { data(Array(value.utf8)) }

  package mutating func data(_ value: [UInt8]) {
    number(value.count)
    bytes += value
  }

  package mutating func optional<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  package mutating func list<Items: Collection>(
    _ items: Items, _ write: (inout ByteWriter, Items.Element) -> Void
  ) {
    number(items.count)
    for item in items { write(&self, item) }
  }
}

/// What was written is not what was to be read.
package struct UnreadableBytes: Error, Hashable, Sendable {
  package init() {}
}

/// Reads what a `ByteWriter` has written.
package struct ByteReader: Sendable {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: some Sequence<UInt8>) { rest = Array(bytes)[...] }

  package var isAtEnd: Bool { rest.isEmpty }

  package mutating func number() throws(UnreadableBytes) -> Int {
    let bits = try take(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(Int64(bitPattern: bits))
  }

  package mutating func flag() throws(UnreadableBytes) -> Bool { try take(1).first == 1 }

  package mutating func text() throws(UnreadableBytes) -> String {
    guard let text = String(validating: try data(), as: UTF8.self) else { throw UnreadableBytes() }
    return text
  }

  package mutating func data() throws(UnreadableBytes) -> [UInt8] { Array(try take(number())) }

  package mutating func optional<Value>(
    _ read: (inout ByteReader) throws(UnreadableBytes) -> Value
  ) throws(UnreadableBytes) -> Value? {
    try flag() ? try read(&self) : nil
  }

  package mutating func list<Item>(
    _ read: (inout ByteReader) throws(UnreadableBytes) -> Item
  ) throws(UnreadableBytes) -> [Item] {
    var items: [Item] = []
    var left = try number()
    while left > 0 {
      items.append(try read(&self))
      left -= 1
    }
    return items
  }

  private mutating func take(_ count: Int) throws(UnreadableBytes) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw UnreadableBytes() }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}
