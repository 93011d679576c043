/// The values of one model, in the order of its fields: all that rendering reads.
///
/// Make a row once and give it to every page that shows it.
package struct TemplateRow<Model: TemplateModel>: Sendable {
  let values: RowValues

  /// Reads every field of a model, with all it holds.
  package init(_ model: Model) {
    values = RowValues(slots: Model.fields.map { $0.read(model) })
  }
}

/// The rows of a list, made once for every page that shows it.
package struct TemplateRows<Model: TemplateModel>: Sendable {
  let values: [RowValues]

  /// Reads every model of a list.
  package init(_ models: some Sequence<Model>) {
    values = models.map { TemplateRow($0).values }
  }

  /// Joins rows that were made one by one.
  package init(rows: some Sequence<TemplateRow<Model>>) {
    values = rows.map(\.values)
  }
}

/// A row without its model's type.
struct RowValues: Sendable {
  let slots: [TemplateValue]
}

/// One value of a row.
enum TemplateValue: Sendable {
  /// A missing optional, or a flag that is false.
  case absent
  /// A flag that is true.
  case present
  /// A text or an address.
  case text(String)
  case number(Int)
  case html(HTMLFragment)
  case object(RowValues)
  case list([RowValues])

  /// Whether a section over this value shows anything.
  var isShown: Bool {
    switch self {
    case .absent: false
    case .list(let rows): !rows.isEmpty
    default: true
    }
  }
}
