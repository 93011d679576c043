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
    let digits = Array("0123456789abcdef")
    hex = String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  package var description: String { hex }
}
