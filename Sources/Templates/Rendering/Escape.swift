/// Writes values so that HTML reads them as text and nothing else.
enum Escape {
  static func write(_ text: String, _ escaping: Escaping, to output: inout [UInt8]) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { write($0, escaping, to: &output) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { write($0, escaping, to: &output) } }
  }

  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, _ escaping: Escaping, to output: inout [UInt8]
  ) {
    switch escaping {
    case .content: copy(bytes, to: &output) { replacement($0, isQuoted: false) }
    case .attribute: copy(bytes, to: &output) { replacement($0, isQuoted: true) }
    case .fragment: percentEncode(bytes, to: &output)
    case .none: output.append(contentsOf: bytes)
    }
  }

  /// Copies the runs between signs that must be replaced, each in one go.
  @inline(__always)
  private static func copy(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], replacing: (UInt8) -> StaticString?
  ) {
    var start = 0
    for index in bytes.indices {
      // Every sign that is ever replaced lies below the question mark.
      guard bytes[index] < Byte.question, let replacement = replacing(bytes[index]) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  @inline(__always)
  private static func replacement(_ byte: UInt8, isQuoted: Bool) -> StaticString? {
    switch byte {
    case Byte.ampersand: "&amp;"
    case Byte.lessThan: "&lt;"
    case Byte.greaterThan: "&gt;"
    case Byte.quote where isQuoted: "&quot;"
    case Byte.apostrophe where isQuoted: "&#39;"
    case Byte.tab, Byte.lineFeed, Byte.carriageReturn: nil
    // HTML has no way to write the other control characters.
    case 0..<Byte.space: "\u{FFFD}"
    default: nil
    }
  }

  private static func percentEncode(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      if byte.isUnreserved {
        output.append(byte)
      } else {
        output.append(Byte.percent)
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 0xF))
      }
    }
  }

  private static func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }

  static func write(_ number: Int, to output: inout [UInt8]) {
    if number < 0 { output.append(Byte.hyphen) }
    let start = output.count
    var rest = number.magnitude
    repeat {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    output[start...].reverse()
  }
}

extension UInt8 {
  /// A sign that may stand bare anywhere in an address (RFC 3986, section 2.3).
  fileprivate var isUnreserved: Bool {
    isAlphanumeric || self == Byte.hyphen || self == Byte.dot || self == Byte.underscore || self == Byte.tilde
  }
}
