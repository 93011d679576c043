extension String {
  private static let signs = Array("&<>\"".utf8)

  /// The text as XML character data or as a quoted attribute's value (XML 1.0, section 2.4); HTML reads it the same.
  var escapedForXML: String {
    guard utf8.contains(where: { Self.signs.contains($0) }) else { return self }
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
