/// Attributes that need more than escaping.
enum Attribute {
  /// Whether a browser takes the attribute's value as an address.
  static func holdsAddress(_ name: [UInt8]) -> Bool {
    addresses.contains(String(decoding: name, as: UTF8.self))
  }

  private static let addresses: Set<String> = [
    "action", "background", "cite", "codebase", "data", "formaction", "href", "imagesrcset", "longdesc",
    "manifest",
    "ping", "poster", "src", "srcset", "xlink:href",
  ]
}

/// Elements in which a browser reads no tags.
enum ElementOfText {
  static func place(in element: [UInt8]) -> MarkupState.Place? {
    switch String(decoding: element, as: UTF8.self) {
    case "title", "textarea": .textElement
    case "script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext": .rawElement
    default: nil
    }
  }
}
