/// One field of a model: its name in templates, its kind, and how its value is read.
///
/// An object that never changes: as a value it would be copied, with its name and its kind, for every field of every row.
package final class TemplateField<Model: Sendable>: Sendable {
  /// The name that templates use.
  package let name: String
  let kind: TemplateKind
  let isOptional: Bool
  let read: @Sendable (Model) -> TemplateValue

  init(
    _ name: String, _ kind: TemplateKind, isOptional: Bool = false,
    read: @escaping @Sendable (Model) -> TemplateValue
  ) {
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
    self.read = read
  }
}

// MARK: - Single values

extension TemplateField {
  /// A text that is always there.
  package static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String) -> Self {
    Self(name, .text) { .text(read($0)) }
  }

  /// A text that may be absent; a template prints it inside a section of its name.
  package static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String?) -> Self {
    Self(name, .text, isOptional: true) { model in read(model).map { .text($0) } ?? .absent }
  }

  /// A whole number: printed in plain digits, and able to choose the form of a phrase.
  package static func number(_ name: String, _ read: @escaping @Sendable (Model) -> Int) -> Self {
    Self(name, .number) { .number(read($0)) }
  }

  /// Finished HTML that is always there.
  package static func html(_ name: String, _ read: @escaping @Sendable (Model) -> HTMLFragment) -> Self {
    Self(name, .html) { .html(read($0)) }
  }

  /// Finished HTML that may be absent.
  package static func html(_ name: String, _ read: @escaping @Sendable (Model) -> HTMLFragment?) -> Self {
    Self(name, .html, isOptional: true) { model in read(model).map { .html($0) } ?? .absent }
  }

  /// An address that is always there.
  package static func link(_ name: String, _ read: @escaping @Sendable (Model) -> Href) -> Self {
    Self(name, .link) { .text(read($0).text) }
  }

  /// An address that may be absent.
  package static func link(_ name: String, _ read: @escaping @Sendable (Model) -> Href?) -> Self {
    Self(name, .link, isOptional: true) { model in read(model).map { .text($0.text) } ?? .absent }
  }

  /// A yes or no that shows or hides a section.
  package static func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(name, .flag) { read($0) ? .present : .absent }
  }
}
