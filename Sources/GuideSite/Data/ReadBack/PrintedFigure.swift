import GuideModel

/// A number in the words of a cell, read by rules of its own: not by what wrote it.
enum PrintedFigure: Hashable, Sendable {
  case pounds(Pounds)
  case number(Int)

  /// Every figure of a text in its order; nil where one is not written as figures are.
  ///
  /// A pound sign, then digits with a comma before every third from the right, then perhaps a point and two digits.
  static func figures(in text: String) -> [PrintedFigure]? {
    var rest = Array(text.unicodeScalars)[...]
    var figures: [PrintedFigure] = []
    while let start = rest.firstIndex(where: { $0 == "£" || $0.isDigit }) {
      let isMoney = rest[start] == "£"
      let written = rest[(isMoney ? start + 1 : start)...].prefix { $0.isDigit || $0 == "," || $0 == "." }
      rest = rest[written.endIndex...]
      // A comma or a full stop at the end belongs to the sentence.
      let end = written.lastIndex { $0.isDigit }
      guard let end, let value = value(of: written[...end], isMoney: isMoney) else { return nil }
      figures.append(value)
    }
    return figures
  }

  private static func value(of written: ArraySlice<Unicode.Scalar>, isMoney: Bool) -> PrintedFigure? {
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    guard let groups = parts.first?.split(separator: ",", omittingEmptySubsequences: false),
      let first = groups.first, (1...3).contains(first.count) || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 }), parts.count <= (isMoney ? 2 : 1),
      parts.dropFirst().allSatisfy({ $0.count == 2 }), groups.count > 1 || first.count <= 3,
      let whole = Int64(String(String.UnicodeScalarView(groups.joined())))
    else { return nil }
    guard isMoney else { return Int(exactly: whole).map(PrintedFigure.number) }
    let odd = parts.count == 2 ? Int64(String(String.UnicodeScalarView(parts[1]))) : 0
    return odd.map { .pounds(Pounds(pence: whole * 100 + $0)) }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
