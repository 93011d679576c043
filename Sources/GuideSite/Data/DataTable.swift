import GuideModel

/// One value of a data file.
enum DataValue: Hashable, Sendable {
  /// Nothing is said: an empty cell, never 0.
  case missing
  case text(String)
  /// A number of things, never below 0.
  case count(Int)
  case pounds(Pounds)
  case day(CalendarDate)

  /// The text, or `missing`.
  static func optional(_ text: String?) -> DataValue { text.map(DataValue.text) ?? .missing }

  /// The number, or `missing`.
  static func optional(_ count: Int?) -> DataValue { count.map(DataValue.count) ?? .missing }

  /// The amount, or `missing`.
  static func optional(_ pounds: Pounds?) -> DataValue { pounds.map(DataValue.pounds) ?? .missing }

  /// The day, or `missing`.
  static func optional(_ day: CalendarDate?) -> DataValue { day.map(DataValue.day) ?? .missing }
}

/// What stands in a column of a data file; its words are the phrases `data.title.<name>` and `data.about.<name>`.
struct DataHeading: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    /// One of a few words.
    case choice([String])
    case count
    /// An exact decimal in pounds.
    case pounds
    case day
  }

  let name: String
  let kind: Kind
  /// True where no cell is empty.
  let isRequired: Bool

  init(_ name: String, _ kind: Kind, isRequired: Bool = false) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
  }
}

/// A column and how its values are read, declared together.
struct DataColumn<Row>: Sendable {
  let heading: DataHeading
  let value: @Sendable (Row) -> DataValue

  init(
    _ name: String, _ kind: DataHeading.Kind, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> DataValue
  ) {
    heading = DataHeading(name, kind, isRequired: isRequired)
    self.value = value
  }
}

/// A table that is published as a data file.
struct DataTable: Hashable, Sendable {
  let headings: [DataHeading]
  let rows: [[DataValue]]
  /// The columns that tell one row from every other.
  let key: [String]

  init<Row>(_ columns: [DataColumn<Row>], _ rows: [Row], key: [String]) {
    headings = columns.map(\.heading)
    self.rows = rows.map { row in columns.map { $0.value(row) } }
    self.key = key
  }
}
