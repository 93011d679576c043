import Diagnostics

/// A YAML value with its place; every scalar is kept as it was written.
///
/// YAML's own guesses (`no` as false, `12:30` as 750) are never made: the reader of a key decides what it holds.
struct YAMLNode: Sendable {
  indirect enum Content: Sendable {
    case scalar(String, Style)
    case sequence([YAMLNode])
    case mapping([(key: Located<String>, value: YAMLNode)])
  }

  /// How a scalar was written, which decides where its lines stand in the file.
  enum Style: Sendable {
    /// On the line of its place: plain or quoted.
    case inline
    /// Plain and empty: nothing was written.
    case empty
    /// A literal block (`|`): its lines stand below, indented.
    case literal
    /// A folded block (`>`).
    case folded
  }

  let content: Content
  let location: SourceLocation
  /// For a block: the columns before its lines.
  ///
  /// A block's text does not keep them.
  var indentation = 0
  /// True when the text stands in the file just as it is: on one line, without quotation marks or escapes.
  var isAsWritten = false
}
