/// Fields that an amount takes the place of, in phrases and letters: “no more than {budget}” is one of an amount.
enum AmountFields {
  /// By the names that pages and letters give them.
  static let names: Set<String> = [
    "amount", "budget", "cost", "fast_track", "figure", "high", "highest", "low", "spend",
  ]

  /// The text with an amount in the place of each such field; every byte keeps its place.
  static func filled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var bytes = Array(text.utf8)
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if names.contains(String(decoding: bytes[open + 1..<close], as: UTF8.self)) {
        let amount = "£" + String(repeating: "0", count: close - open - 1)
        bytes.replaceSubrange(open...close, with: amount.utf8)
      }
      index = close + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
