/// A text as it is broken into lines on paper: the widths of its words, in `FontWidths` units.
///
/// Breaks are allowed at spaces alone, and inside a word that is wider than a line. A browser breaks in more places, and so
/// never needs more lines.
struct PrintedText: Sendable {
  private var words: [Int] = []

  /// A space is as wide in both weights.
  private static let space = 569
  /// Letters that a browser draws from another version of the font may be a little wider: 2 in 100.
  private static let allowance = (numerator: 100, denominator: 102)

  init(_ text: String, bold: Bool = false) {
    add(text, bold: bold)
  }

  /// A text that is never broken.
  init(unbroken text: String) {
    words = [text.unicodeScalars.reduce(0) { $0 + FontWidths.regular[$1] }]
  }

  /// A bold beginning and what goes on behind it.
  init(bold: String, then text: String?) {
    add(bold, bold: true)
    if let text { add(text, bold: false) }
  }

  /// Goes on with another text in the same lines.
  static func += (text: inout PrintedText, more: PrintedText) { text.words += more.words }

  private mutating func add(_ text: String, bold: Bool) {
    let widths = bold ? FontWidths.bold : .regular
    words += text.unicodeScalars.split(separator: " ").map { word in
      word.reduce(0) { $0 + widths[$1] }
    }
  }

  /// How many lines of a width the text needs; both lengths are in thousandths of a point.
  func lines(width: Int, size: Int) -> Int {
    let room =
      width * FontWidths.unitsPerEm / size * Self.allowance.numerator / Self.allowance.denominator
    // Each line of a broken word may end one letter short.
    let broken = max(room - FontWidths.unitsPerEm, FontWidths.unitsPerEm / 2)
    var lines = 0
    var used = room
    for word in words {
      if word > room {
        lines += (word + broken - 1) / broken
        used = room
      } else if used + Self.space + word <= room {
        used += Self.space + word
      } else {
        lines += 1
        used = word
      }
    }
    return lines
  }
}
