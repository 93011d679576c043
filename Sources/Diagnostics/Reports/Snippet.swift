/// The line at fault with a mark under the fault, ready to print.
struct Snippet {
  /// What a terminal of usual width shows beside an indentation.
  private static let widest = 100
  private static let ellipsis = "…"

  let line: String
  /// Spaces that bring the mark under the fault.
  let indentation: String
  /// `^~~~`, as wide as the fault.
  let mark: String

  /// Nil when the file has no such line, or nothing stands on it.
  init?(at location: SourceLocation, in lines: SourceLines) {
    guard let text = lines[location.line], !text.allSatisfy(\.isWhitespace) else { return nil }
    let line = DisplayLine(text)
    let fault = line.cells(ofScalars: Self.scalars(of: location, in: line))
    let window = Self.window(around: fault, in: line)
    let shown = line.pieces.filter { $0.cell >= window.lowerBound && $0.endCell <= window.upperBound }
    let start = shown.first?.cell ?? 0
    let end = shown.last?.endCell ?? 0
    let before = start > 0 ? Self.ellipsis : ""
    let after = end < line.width ? Self.ellipsis : ""
    self.line = Self.leftToRight(before + shown.map(\.text).joined() + after)
    indentation = String(repeating: " ", count: before.count + max(fault.lowerBound - start, 0))
    let marked = min(fault.upperBound, max(end, fault.lowerBound + 1)) - fault.lowerBound
    mark = "^" + String(repeating: "~", count: max(marked - 1, 0))
  }

  private static func scalars(of location: SourceLocation, in line: DisplayLine) -> Range<Int> {
    let start = min(max(location.column, 1) - 1, line.scalarCount)
    return start..<start + min(location.length, line.scalarCount - start)
  }

  /// The cells to show: all of them if they fit, else as many as fit, with a third of them before the fault.
  private static func window(around fault: Range<Int>, in line: DisplayLine) -> Range<Int> {
    guard line.width > widest else { return 0..<line.width }
    let room = widest - 2 * ellipsis.count
    let start = max(min(fault.lowerBound - room / 3, line.width - room), 0)
    return start..<start + room
  }

  /// Letters that run from right to left are shown one by one from left to right, or the mark would point at others.
  ///
  /// The override ends with the line; the line itself cannot end it, because such marks are shown as `\u{..}`.
  private static func leftToRight(_ text: String) -> String {
    text.unicodeScalars.contains(where: runsRightToLeft) ? "\u{202D}\(text)\u{202C}" : text
  }

  private static func runsRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
