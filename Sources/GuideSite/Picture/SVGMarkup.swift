import Templates

/// Writes SVG 2 elements that may stand in an HTML page: escaped, closed and without anything inline.
struct SVGMarkup {
  private var text = ""
  private var open: [String] = []

  /// A finished picture; every element is closed.
  var fragment: HTMLFragment {
    var copy = self
    while !copy.open.isEmpty { copy.end() }
    return HTMLFragment(trusted: Array(copy.text.utf8))
  }

  /// Begins an element that holds others.
  mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    writeTag(name, attributes, ending: ">")
    text += "\n"
    open.append(name)
  }

  /// Ends the element begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    text += "</\(name)>\n"
  }

  /// An element that holds a text.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, text words: String) {
    writeTag(name, attributes, ending: ">")
    text += "\(words.escapedForXML)</\(name)>\n"
  }

  /// An element that holds nothing.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    writeTag(name, attributes, ending: "/>")
    text += "\n"
  }

  private mutating func writeTag(_ name: String, _ attributes: KeyValuePairs<String, String>, ending: String)
  {
    text += "<\(name)"
    for (key, value) in attributes {
      text += " \(key)=\"\(value.escapedForXML)\""
    }
    text += ending
  }
}

/// A length in the two units of the pictures: they grow with the reader's text and with the window, and need no script.
enum SVGLength {
  /// Hundredths of a percent of the picture's width: `1234` is `12.34%`.
  static func width(_ hundredths: Int64) -> String { decimal(hundredths, per: 100) + "%" }

  /// Tenths of the height of the text: `15` is `1.5em`.
  static func text(_ tenths: Int) -> String { decimal(Int64(tenths), per: 10) + "em" }

  /// Never negative here; without needless zeros.
  private static func decimal(_ parts: Int64, per whole: Int64) -> String {
    let rest = parts % whole
    guard rest != 0 else { return String(parts / whole) }
    var digits = String(whole + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(parts / whole).\(digits)"
  }
}
