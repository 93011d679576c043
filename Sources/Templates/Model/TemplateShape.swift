/// The names and kinds of a model's fields, without any values: what a template is checked against.
package struct TemplateShape: Sendable {
  /// One name of the shape.
  package struct Field: Sendable {
    /// What templates call it.
    package let name: String
    /// What may be done with it.
    package let kind: TemplateKind
    /// Whether the value may be absent.
    package let isOptional: Bool
  }

  /// In the order of the model's declaration, which is the order of a row's values.
  package let fields: [Field]

  /// The shape of a model, with no need for one.
  package init<Model: TemplateModel>(of model: Model.Type) {
    fields = model.fields.map { Field(name: $0.name, kind: $0.kind, isOptional: $0.isOptional) }
  }

  private init(fields: [Field]) {
    self.fields = fields
  }

  /// The shape of an entry that has no fields: its only name is `.`.
  static func itself(_ kind: TemplateKind) -> Self {
    Self(fields: [Field(name: ".", kind: kind, isOptional: false)])
  }
}

/// What a field is: this decides where it may stand and how it is escaped.
package enum TemplateKind: Sendable {
  case text
  case number
  case html
  case link
  case flag
  /// The shape is asked for when it is needed, so that a model may hold others of its own type.
  case object(@Sendable () -> TemplateShape)
  case list(@Sendable () -> TemplateShape)

  static func object<Child: TemplateModel>(of child: Child.Type) -> Self {
    .object { TemplateShape(of: child) }
  }

  static func list<Child: TemplateModel>(of child: Child.Type) -> Self {
    .list { TemplateShape(of: child) }
  }

  /// The kind as messages and the handbook name it, with its article.
  package var words: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .html: "a piece of HTML"
    case .link: "a link"
    case .flag: "a yes or no"
    case .object: "an object"
    case .list: "a list"
    }
  }
}
