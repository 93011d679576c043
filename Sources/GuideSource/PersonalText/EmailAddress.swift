import Diagnostics

/// An e-mail address, or the name of an account that begins with “@”.
///
/// Addresses of the council's own domain and of the guide's contacts are for readers.
enum EmailAddress {
  static func find(in text: FoldedText, _ contacts: PublicContacts?, _ found: inout [Sighting]) {
    guard let contacts else { return }
    for index in text.bytes.indices where text.bytes[index] == UInt8(ascii: "@") {
      guard let range = address(at: index, in: text) ?? handle(at: index, in: text) else { continue }
      let small = text.string(range).lowercased()
      let domain = small.split(separator: "@").last.map(String.init) ?? ""
      guard !contacts.isPublic(address: small, domain: domain) || small.hasPrefix("@") else { continue }
      found.append(Sighting(code: .personalEmail, range: range))
    }
  }

  /// The address around an “@”: a part before it, and a domain of two parts or more after it.
  private static func address(at index: Int, in text: FoldedText) -> Range<Int>? {
    var start = index
    while start > 0, isLocal(text.bytes[start - 1]) { start -= 1 }
    var end = index + 1
    while end < text.bytes.count, isDomain(text.bytes[end]) { end += 1 }
    while end > index, !isWordByte(text.bytes[end - 1]) { end -= 1 }
    let labels = text.bytes[index + 1..<max(end, index + 1)].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard start < index, labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), labels.last?.count ?? 0 > 1
    else { return nil }
    return start..<end
  }

  /// “@” and three letters or more, with nothing joined before it.
  private static func handle(at index: Int, in text: FoldedText) -> Range<Int>? {
    guard index == 0 || !isLocal(text.bytes[index - 1]), text.byte(index - 1) != UInt8(ascii: "/"),
      text.byte(index + 1).isASCIILetter || text.byte(index + 1) == UInt8(ascii: "_")
    else { return nil }
    var end = index + 1
    while end < text.bytes.count, isWordByte(text.bytes[end]) || text.bytes[end] == UInt8(ascii: "_") {
      end += 1
    }
    return end - index > 3 ? index..<end : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
  }

  private static func isLocal(_ byte: UInt8) -> Bool { isWordByte(byte) || "._%+-'".utf8.contains(byte) }

  private static func isDomain(_ byte: UInt8) -> Bool { isWordByte(byte) || ".-".utf8.contains(byte) }
}
