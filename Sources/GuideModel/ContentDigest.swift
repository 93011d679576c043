/// The SHA-256 digest of some bytes (FIPS 180-4), by which anybody can tell that not one of them has changed.
package struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits in lower case.
  package let hex: String

  /// Nil unless the text is such digits.
  package init?(hex text: some StringProtocol) {
    let isHex = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard isHex, text.utf8.count == 64 else { return nil }
    hex = String(text)
  }

  /// The digest whose bytes a hash function has made.
  package init(bytes: some Sequence<UInt8>) {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in bytes {
      digits.append(Self.digit(byte >> 4))
      digits.append(Self.digit(byte & 15))
    }
    hex = String(decoding: digits, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  package var description: String { hex }
}
