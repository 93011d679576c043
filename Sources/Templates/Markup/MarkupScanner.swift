import Diagnostics

/// Follows the HTML of a template through its literal text.
///
/// It takes the steps of the HTML tokenizer (WHATWG, section 13.2.5) as far as they decide where a value stands, and
/// refuses what a browser would have to mend.
struct MarkupScanner {
  var state = MarkupState()
  var findings: [Diagnostic] = []
  /// The literal values of `id` attributes.
  var literalIDs: Set<String> = []
  /// The last `<`, for the page that ends too early.
  var lastTag: Spot?

  /// The value of an `id` so far; `nil` outside of one, or when part of it is not literal.
  var idValue: [UInt8]?
  var text: TemplateText
  var offset = 0
  /// Where the tag's name, attribute's name or value began.
  var wordStart = 0
  var elementSpot: Spot?

  init(_ text: TemplateText) {
    self.text = text
  }

  mutating func scan(_ text: TemplateText, _ range: Range<Int>) {
    self.text = text
    wordStart = range.lowerBound
    for index in range {
      offset = index
      step(text.bytes[index])
    }
    offset = range.upperBound
  }

  /// Finishes a name that a section, partial or page tag cuts off.
  mutating func settle() {
    idValue = nil
    switch state.place {
    case .tagName:
      endTagName()
      state.place = .wordEnd
    case .attributeName:
      endAttributeName()
      state.attribute = []
      state.place = .wordEnd
    case .afterAttributeName:
      state.attribute = []
      state.place = .betweenAttributes
    default: break
    }
  }

  /// Takes note that a value stands here.
  mutating func passValue() {
    idValue = nil
    if state.address == .empty { state.address = .path }
  }

  mutating func step(_ byte: UInt8) {
    switch state.place {
    case .content: stepInContent(byte)
    case .textElement, .rawElement: stepInElementOfText(byte)
    case .tagOpen, .closingTagOpen, .tagName: stepInTagName(byte)
    case .betweenAttributes, .afterAttributeName, .attributeName, .wordEnd: stepInTag(byte)
    case .beforeValue, .quotedValue, .unquotedValue: stepInValue(byte)
    case .declarationOpen, .declarationDash, .declaration, .comment: stepInDeclaration(byte)
    }
  }

  mutating func refuse(_ message: String, _ range: Range<Int>? = nil, help: String) {
    refuse(message, Spot(text: text, range: range ?? offset..<offset + 1), help: help)
  }

  mutating func refuse(_ message: String, _ spot: Spot, help: String) {
    findings.append(Diagnostic(.templatePlace, message, at: spot.location, help: help))
  }

  static let nothingInline = "the site’s Content Security Policy allows nothing inline; "
}
