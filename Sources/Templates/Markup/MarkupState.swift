/// Where in a page's HTML the next byte of a template falls.
///
/// Two states are equal when whatever follows means the same after both; a section must not change it.
struct MarkupState: Equatable {
  enum Place: Equatable {
    /// Between tags.
    case content
    /// In `<title>` or `<textarea>`, where text is escaped as in content and tags have no meaning.
    case textElement
    /// In `<script>` and the like, where no escaping exists.
    case rawElement
    case tagOpen
    case closingTagOpen
    case tagName
    case betweenAttributes
    case attributeName
    /// White space after an attribute's name: an equals sign may still follow.
    case afterAttributeName
    case beforeValue
    case quotedValue(UInt8)
    case unquotedValue
    /// After a closing quotation mark or a section: white space or the tag's end must follow.
    case wordEnd
    case declarationOpen
    case declarationDash
    case comment
    /// A doctype or anything else that begins with `<!` or `<?`.
    case declaration
  }

  var place = Place.content
  /// The tag's name in small letters, while in the tag or in an element of text.
  var element: [UInt8] = []
  var isClosingTag = false
  /// Whether a `src` attribute has been seen in the tag.
  var hasSource = false
  /// The attribute's name in small letters, while in the attribute.
  var attribute: [UInt8] = []
  var address = AddressProgress.notAddress
  /// How much has been read of what ends a comment or an element of text.
  var matched = 0

  var elementName: String { String(decoding: element, as: UTF8.self) }
  var attributeName: String { String(decoding: attribute, as: UTF8.self) }
}

/// How far the value of an attribute that holds an address has been read.
enum AddressProgress: Equatable {
  case notAddress
  case empty
  /// Letters that may turn out to be a scheme.
  case scheme([UInt8])
  case path
  case fragment
}

extension MarkupState {
  /// The state at which a section may begin or end: a word is taken as finished there.
  var isBetweenWords: Bool { place == .wordEnd || place == .betweenAttributes }

  /// What holds after a section that began at `self` and ended at `end`, whether or not it was shown.
  ///
  /// - Returns: `nil` when no one state describes both.
  func joined(with end: MarkupState, repeats: Bool) -> MarkupState? {
    if self == end { return self }
    if isBetweenWords && end.isBetweenWords { return joinedInTag(with: end, repeats: repeats) }
    var joined = self
    joined.address = end.address
    guard joined == end else { return nil }
    switch (address, end.address) {
    case (.path, .fragment), (.scheme, .fragment): joined.address = address
    case (.fragment, .path): break
    default: return nil
    }
    return joined
  }

  private func joinedInTag(with end: MarkupState, repeats: Bool) -> MarkupState? {
    guard element == end.element && isClosingTag == end.isClosingTag else { return nil }
    // The second round would be written straight after the last word of the first.
    if repeats && place == .betweenAttributes && end.place == .wordEnd { return nil }
    var joined = self
    joined.place = .wordEnd
    joined.hasSource = hasSource && end.hasSource
    return joined
  }

  /// The place as findings name it.
  var words: String {
    switch place {
    case .content: "between tags"
    case .textElement, .rawElement: "in <\(elementName)>"
    case .tagOpen, .closingTagOpen: "at the start of a tag"
    case .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .wordEnd:
      "inside the tag <\(isClosingTag ? "/" : "")\(elementName)>"
    case .beforeValue, .unquotedValue: "in the value of “\(attributeName)”, without quotation marks"
    case .quotedValue: "in the value of “\(attributeName)”"
    case .comment, .declarationDash: "in a comment"
    case .declarationOpen, .declaration: "in a declaration such as <!doctype>"
    }
  }
}
