/// One step of a compiled template.
///
/// It holds nothing but numbers, so that going through the steps costs no reference counting.
enum Instruction {
  /// Writes a stretch of the program's literals.
  case literal(Range<Int>)
  case value(Reference, Escaping)
  /// Repeats the steps up to `end` with each row of a list as the innermost scope.
  case each(Reference, end: Int)
  /// Takes the steps up to `end` with an object as the innermost scope, if it is present.
  case enter(Reference, end: Int)
  /// Takes the steps up to `end` if the value is shown.
  case when(Reference, end: Int)
  /// Takes the steps up to `end` if the value is not shown.
  case unless(Reference, end: Int)
  /// Takes the steps of the form that a number chooses, then goes on at `end`.
  case choose(Reference, forms: Int, end: Int)
}

/// Where a value is: found when the template is compiled, so that rendering looks up no names.
struct Reference: Hashable {
  /// The scope, counted from the outermost.
  let scope: Int
  let slot: Int
  /// The further slots to go down, as a stretch of the program's paths; empty for most values.
  let path: Range<Int>
}

/// How a value is written where it stands.
enum Escaping {
  /// Between tags.
  case content
  /// In a quoted attribute value.
  case attribute
  /// After the `#` of an address.
  case fragment
  /// Finished HTML, as it stands.
  case none
}

/// A template made ready for writing: steps, and the tables they point into.
struct Program: Sendable {
  var instructions: [Instruction] = []
  var literals: [UInt8] = []
  var paths: [Int] = []
  /// For each choice, the steps of every form in the order of `PluralCategory.allCases`.
  var forms: [[Range<Int>]] = []
  var rule = PluralRule.english
}
