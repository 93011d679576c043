/// Why a value cannot stand where it does, to be said of it by name.
struct PlaceFault: Error {
  /// Follows the value's name: “stands in a comment”.
  let message: String
  let help: String

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}

extension MarkupState {
  /// How a value of this kind is written here.
  func escaping(for kind: TemplateKind) -> Result<Escaping, PlaceFault> {
    switch place {
    case .content: .success(kind.isHTML ? .none : .content)
    case .textElement where matched == 0 && !kind.isHTML: .success(.content)
    case .textElement where kind.isHTML:
      fault(
        "is a piece of HTML and stands \(words), which holds text only", help: "use a field that is a text")
    case .quotedValue where kind.isHTML:
      fault("is a piece of HTML and stands \(words)", help: "use a field that is a text")
    case .quotedValue: escapingInValue(for: kind)
    case .beforeValue, .unquotedValue:
      fault("stands \(words)", help: "write \(attributeName)=\"…\" with quotation marks around the value")
    case .comment, .declaration, .declarationOpen, .declarationDash, .textElement, .rawElement:
      fault("stands \(words)", help: "put it between tags or in a quoted attribute value")
    default:
      fault(
        "stands \(words), outside an attribute’s value",
        help: "put it between tags or in a quoted attribute value; a section may hold a whole attribute")
    }
  }

  private func escapingInValue(for kind: TemplateKind) -> Result<Escaping, PlaceFault> {
    if attribute.elementsEqual("srcdoc".utf8) {
      return fault(
        "stands \(words), which is a page of its own", help: "give the page an address and use “src”")
    }
    switch address {
    case .notAddress: return .success(.attribute)
    case .empty where kind.isLink: return .success(.attribute)
    case .empty:
      return fault(
        "is \(kind.words) and begins the address in “\(attributeName)”",
        help: "only a link may begin an address; a text may stand after a “#”")
    case .fragment where !kind.isLink: return .success(.fragment)
    case .fragment, .path, .scheme:
      return fault(
        kind.isLink
          ? "is a link but does not begin the address in “\(attributeName)”"
          : "is \(kind.words) inside the address in “\(attributeName)”",
        help:
          "a link begins the address; a text may stand after a “#”; make any other address a link of its own")
    }
  }

  private func fault(_ message: String, help: String) -> Result<Escaping, PlaceFault> {
    .failure(PlaceFault(message, help: help))
  }
}

extension TemplateKind {
  var isHTML: Bool { if case .html = self { true } else { false } }
  var isLink: Bool { if case .link = self { true } else { false } }
  var isNumber: Bool { if case .number = self { true } else { false } }
}
