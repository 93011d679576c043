/// A JSON value whose objects keep their members in the order given, so that the same data give the same bytes.
///
/// There is no case for a floating-point number: every figure in a guide is a whole number or an exact decimal.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// The exact number `units` × 10^-`places`: 8291 with 2 places is `82.91`.
  case decimal(units: Int64, places: Int)
  case string(String)
  case array([JSONValue])
  /// The names are the caller's to keep apart; the writer writes what it is given.
  case object([JSONMember])

  /// A number from any count in the program.
  package static func integer(_ value: Int) -> JSONValue { .integer(Int64(value)) }

  /// The value, or `null` where there is none: a missing figure must never look like 0 or an empty text.
  package static func optional<Value>(_ value: Value?, _ transform: (Value) -> JSONValue) -> JSONValue {
    value.map(transform) ?? .null
  }
}

/// One name and its value in a JSON object.
package struct JSONMember: Hashable, Sendable {
  /// Written as it is given, with the escapes that JSON needs.
  package let name: String
  package let value: JSONValue

  /// Labels are left out because long lists of members are easier to read without.
  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object whose members stand in the order in which they are written here.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0, $1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int64) {
    self = .integer(value)
  }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}
