/// Keeps a spreadsheet from running a text as a formula (OWASP, “CSV injection”).
///
/// A text whose first sign could begin a formula gets an apostrophe in front. So does a text that begins with apostrophes
/// and then such a sign, so that the rule can be undone: from a cell that begins with apostrophes and then such a sign, one
/// apostrophe is taken away. Numbers and dates are never touched: none begins with such a sign, since none is below 0.
enum SpreadsheetSafety {
  private static let apostrophe: Unicode.Scalar = "'"

  /// The ASCII signs, their full-width forms, tab and both line ends.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// The text as it may stand in a cell.
  static func cell(for text: String) -> String { needsCare(text) ? "'" + text : text }

  /// The text that a cell stands for.
  static func text(of cell: String) -> String {
    guard cell.unicodeScalars.first == apostrophe, needsCare(cell) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static func needsCare(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != apostrophe }.map(signs.contains) ?? false
  }
}
