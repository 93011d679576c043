import Diagnostics

/// A telephone number of the United Kingdom (National Telephone Numbering Plan): 0 or +44, then nine or ten digits.
///
/// Not reported are 03, 0800 and 0808 lines, which no private person has, the numbers that Ofcom keeps for drama
/// (01632 960xxx and 07700 900xxx), and those of the guide's own contacts.
enum PhoneNumber {
  static func find(in text: FoldedText, _ contacts: PublicContacts?, _ found: inout [Sighting]) {
    guard let contacts else { return }
    for number in numbers(in: text)
    where !isPublic(number.digits) && !contacts.phones.contains(number.digits) {
      found.append(Sighting(code: .personalPhone, range: number.range))
    }
  }

  /// The digits after the 0 or +44 of each number.
  static func numbers(in text: FoldedText) -> [(range: Range<Int>, digits: String)] {
    var numbers: [(range: Range<Int>, digits: String)] = []
    var next = 0
    for word in text.words {
      // A number may begin within a word: “tel01226555123”.
      guard word.lowerBound >= next, let start = firstDigit(in: word, of: text),
        text.bytes[start] == UInt8(ascii: "0") || text.bytes[start] == UInt8(ascii: "4"),
        !text.isPound(at: start - 2)
      else { continue }
      var reader = PhoneNumberReader(text: text, start: start)
      guard let number = reader.read() else { continue }
      numbers.append(number)
      next = number.range.upperBound
    }
    return numbers
  }

  private static func firstDigit(in word: Range<Int>, of text: FoldedText) -> Int? {
    word.first { text.bytes[$0].isASCIIDigit }
  }

  private static func isPublic(_ digits: String) -> Bool {
    ["3", "800", "808", "1632960", "7700900"].contains { digits.hasPrefix($0) }
  }
}
