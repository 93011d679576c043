// Tags and the names of attributes.

extension MarkupScanner {
  mutating func stepInTagName(_ byte: UInt8) {
    switch (state.place, byte) {
    case (.tagOpen, Byte.slash): state.place = .closingTagOpen
    case (.tagOpen, Byte.exclamation): state.place = .declarationOpen
    case (.tagOpen, Byte.question): state.place = .declaration
    case (.tagOpen, _), (.closingTagOpen, _): beginTagName(byte)
    case _ where byte.endsTagName:
      endTagName()
      state.place = .wordEnd
      stepInTag(byte)
    default: state.element.append(byte.lowercased)
    }
  }

  mutating func beginTagName(_ byte: UInt8) {
    if byte.isLetter {
      state.isClosingTag = state.place == .closingTagOpen
      state.element = [byte.lowercased]
      state.place = .tagName
      wordStart = offset
    } else if state.place == .closingTagOpen {
      // A browser takes “</” before anything but a letter as a comment.
      state = byte == Byte.greaterThan ? MarkupState() : MarkupState(place: .declaration)
    } else {
      state = MarkupState()
      stepInContent(byte)
    }
  }

  mutating func endTagName() {
    let spot = Spot(text: text, range: wordStart..<offset)
    elementSpot = spot
    if !state.isClosingTag, state.element.elementsEqual("style".utf8) {
      refuse("<style> is refused", spot, help: Self.nothingInline + "put the rules into the style sheet")
    }
  }

  mutating func stepInTag(_ byte: UInt8) {
    switch byte {
    case Byte.greaterThan:
      if state.place == .attributeName { endAttributeName() }
      endTag()
    case _ where byte.isHTMLSpace || byte == Byte.slash: stepPastWord(byte)
    case Byte.equals where state.place == .attributeName || state.place == .afterAttributeName:
      if state.place == .attributeName { endAttributeName() }
      state.place = .beforeValue
    case Byte.equals, Byte.quote, Byte.apostrophe, Byte.lessThan:
      refuse(
        "“\(Character(Unicode.Scalar(byte)))” cannot stand here in the tag <\(state.elementName)>",
        help: "write attributes as name=\"value\", with a space between them")
    default: stepInAttributeName(byte)
    }
  }

  mutating func stepPastWord(_ byte: UInt8) {
    if state.place == .attributeName { endAttributeName() }
    let isNamed = state.place == .attributeName || state.place == .afterAttributeName
    state.place = isNamed && byte != Byte.slash ? .afterAttributeName : .betweenAttributes
    if state.place == .betweenAttributes { state.attribute = [] }
  }

  mutating func stepInAttributeName(_ byte: UInt8) {
    if state.place == .attributeName { return state.attribute.append(byte.lowercased) }
    if state.place == .wordEnd {
      refuse(
        "a space is missing before this in the tag <\(state.elementName)>",
        help: "part attributes by a space; one inside a section begins with it")
    }
    state.attribute = [byte.lowercased]
    state.place = .attributeName
    wordStart = offset
  }

  mutating func endAttributeName() {
    let name = state.attributeName
    if name == "src" { state.hasSource = true }
    if name == "style" {
      refuse(
        "the attribute “style” is refused", wordStart..<offset,
        help: Self.nothingInline + "use a class and the style sheet")
    } else if name.hasPrefix("on") {
      refuse(
        "the attribute “\(name)” is refused", wordStart..<offset,
        help: Self.nothingInline + "put the code into a script file")
    }
  }

  mutating func endTag() {
    let element = state.element
    let isClosing = state.isClosingTag
    let hasSource = state.hasSource
    state = MarkupState()
    if isClosing { return }
    if element.elementsEqual("script".utf8), !hasSource, let elementSpot {
      refuse(
        "<script> without “src” is refused", elementSpot, help: Self.nothingInline + "put it into a file")
    }
    guard let place = ElementOfText.place(in: element) else { return }
    state.element = element
    state.place = place
  }
}

extension UInt8 {
  /// Whether the byte cannot go on a tag's name; the signs of attributes there are a slip.
  fileprivate var endsTagName: Bool {
    switch self {
    case Byte.greaterThan, Byte.slash, Byte.equals, Byte.quote, Byte.apostrophe, Byte.lessThan: true
    default: isHTMLSpace
    }
  }
}
