// Fields that hold other models, and lists.

extension TemplateField {
  /// Another model that is always there.
  package static func object<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child
  ) -> Self {
    Self(name, .object(of: Child.self)) { .object(TemplateRow(read($0)).values) }
  }

  /// Another model that may be absent.
  package static func object<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Child?
  ) -> Self {
    Self(name, .object(of: Child.self), isOptional: true) { model in
      read(model).map { .object(TemplateRow($0).values) } ?? .absent
    }
  }

  /// A list of models.
  package static func list<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> [Child]
  ) -> Self {
    Self(name, .list(of: Child.self)) { .list(TemplateRows(read($0)).values) }
  }

  /// A list of texts: inside its section `{{.}}` is the text in turn.
  package static func texts(_ name: String, _ read: @escaping @Sendable (Model) -> [String]) -> Self {
    Self(name, .list { .itself(.text) }) { model in
      .list(read(model).map { RowValues(slots: [.text($0)]) })
    }
  }
}

// MARK: - Rows made before

extension TemplateField {
  /// An object whose row was made before, to be shared by many pages.
  package static func row<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> TemplateRow<Child>
  ) -> Self {
    Self(name, .object(of: Child.self)) { .object(read($0).values) }
  }

  /// An object that may be absent, whose row was made before.
  package static func row<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> TemplateRow<Child>?
  ) -> Self {
    Self(name, .object(of: Child.self), isOptional: true) { model in
      read(model).map { .object($0.values) } ?? .absent
    }
  }

  /// A list whose rows were made before, to be shared by many pages.
  package static func rows<Child: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> TemplateRows<Child>
  ) -> Self {
    Self(name, .list(of: Child.self)) { .list(read($0).values) }
  }
}
