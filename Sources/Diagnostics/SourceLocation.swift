/// A place in a source file, as an editor shows it.
///
/// Lines and columns start at 1. A column counts Unicode scalars, the unit in which the YAML library counts,
/// so that a place means the same whichever reader found it. A byte order mark is not counted.
package struct SourceLocation: Hashable, Sendable {
  /// The path from the folder the command was given, with `/` between its parts.
  package let path: String
  package let line: Int
  package let column: Int
  /// How many scalars the fault covers on its first line; at least 1.
  package let length: Int

  package init(path: String, line: Int, column: Int, length: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
    self.length = max(length, 1)
  }

  /// The column just after the fault, for formats that name a range by its two ends.
  package var endColumn: Int {
    let (end, overflow) = column.addingReportingOverflow(length)
    return overflow ? .max : end
  }
}

extension SourceLocation: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.path, left.line, left.column, left.length)
      < (right.path, right.line, right.column, right.length)
  }
}

/// A value with the place it was read from.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let location: SourceLocation

  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// The same place with another value.
  package func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: location)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
