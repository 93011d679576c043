package import Diagnostics

extension Ledger {
  /// The form of `ledger.json` that this program writes.
  package static let version = 1

  /// The ledger as it is written to `ledger.json`: each state as the very lines that `observed.csv` had.
  package var json: JSONValue {
    [
      "version": .integer(Self.version),
      "figures": .array(entries.map(\.json)),
    ]
  }
}

extension Ledger.Entry {
  fileprivate var json: JSONValue {
    [
      "edition": .string(edition.date.iso), "scheme": .string(scheme.slug),
      "recorded_for": .string(recordedFor.iso), "table": .array(table.lines.map(JSONValue.string)),
    ]
  }
}
