/// The forms a phrase may have for different numbers, under the names that Unicode's CLDR gives them.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other

  /// The place among `allCases`.
  var index: Int {
    switch self {
    case .zero: 0
    case .one: 1
    case .two: 2
    case .few: 3
    case .many: 4
    case .other: 5
    }
  }
}

/// Which form of a phrase a number takes in a language.
package enum PluralRule: Hashable, Sendable {
  /// One thing, or any other number of things.
  case english
  /// Welsh sets off 0, 1, 2, 3 and 6.
  case welsh

  /// The form for a number; a negative one takes the form of its size.
  package func category(for number: Int) -> PluralCategory {
    switch (self, number.magnitude) {
    case (_, 1): .one
    case (.english, _): .other
    case (.welsh, 0): .zero
    case (.welsh, 2): .two
    case (.welsh, 3): .few
    case (.welsh, 6): .many
    case (.welsh, _): .other
    }
  }
}
