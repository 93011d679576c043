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
    guard let whole = parts.first.flatMap(ungrouped) else { return nil }
    guard isMoney else { return parts.count == 1 ? Int(whole).map(PrintedFigure.number) : nil }
    guard parts.count <= 2, parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return nil }
    let odd = parts.dropFirst().map { "." + String(String.UnicodeScalarView($0)) }
    return Pounds(decimal: whole + odd.joined()).map(PrintedFigure.pounds)
  }

  /// The digits of a whole number without its commas; nil where a comma is missing or out of place.
  private static func ungrouped(_ written: ArraySlice<Unicode.Scalar>) -> String? {
    let groups = written.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return String(String.UnicodeScalarView(groups.joined()))
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
