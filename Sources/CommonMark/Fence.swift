/// What a fenced block is for, by the words after its opening fence.
enum Fence: Equatable {
  /// Text in a fixed-width font.
  case plain
  /// A table, with its caption.
  case table(caption: String)
  case unknown(String)

  init(_ info: ArraySlice<UInt8>) {
    let word = info.prefix { !$0.isWhitespace }
    switch String(decoding: word, as: UTF8.self) {
    case "", "text": self = .plain
    case "table": self = .table(caption: Self.caption(info.dropFirst(word.count)))
    case let other: self = .unknown(other)
    }
  }

  private static func caption(_ rest: ArraySlice<UInt8>) -> String {
    let start = rest.firstIndex { !$0.isWhitespace } ?? rest.endIndex
    let end = rest.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? start
    return String(decoding: rest[start..<end], as: UTF8.self)
  }
}
