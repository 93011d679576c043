import Crypto

/// The SHA-256 of some bytes, in hexadecimal digits.
enum Digest {
  private static let digits = Array("0123456789abcdef")

  /// All 64 digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    String(SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
