import Diagnostics
import Yams

/// Finds where a key that stands twice in a mapping is written: the library tells only where one of the keys is.
struct YAMLKeySearch {
  let places: YAMLPlaces
  /// One of the mapping's keys that stand twice.
  let mark: Mark

  /// The places of the key in its mapping, in order.
  func places(of key: String) -> [SourceLocation] {
    let found = isFlow ? flowPlaces(of: key) : blockPlaces(of: key)
    return found.map { places.at(line: $0.line, column: $0.column, length: key.unicodeScalars.count) }
  }

  private typealias Place = (line: Int, column: Int)

  /// A mapping in braces: `{name: a, name: b}`.
  private var isFlow: Bool {
    let before = scalars(ofLine: mark.line).prefix(mark.column - 1)
    return ["{", ","].contains(before.last { $0 != " " })
  }

  private func scalars(ofLine number: Int) -> [Unicode.Scalar] {
    guard (1...places.lines.count).contains(number) else { return [] }
    return Array(places.lines[number - 1].text.unicodeScalars)
  }

  private func flowPlaces(of key: String) -> [Place] {
    (mark.line...max(mark.line, places.lines.count)).flatMap { number -> [Place] in
      let line = scalars(ofLine: number)
      return line.indices.filter { index in
        let isAfterMark = number > mark.line || index >= mark.column - 1
        let previous = index == 0 ? " " : line[index - 1]
        return isAfterMark && ["{", ",", " "].contains(previous) && begins(line[index...], with: key)
      }.map { (number, $0 + 1) }
    }
  }

  private func blockPlaces(of key: String) -> [Place] {
    var first = mark.line
    while first > 1, isPart(first - 1), !startsItem(first) { first -= 1 }
    var last = mark.line
    while last < places.lines.count, isPart(last + 1), !startsItem(last + 1) { last += 1 }
    return (first...last).filter { number in
      let line = scalars(ofLine: number)
      guard line.count >= mark.column, line[..<(mark.column - 1)].allSatisfy({ $0 == " " || $0 == "-" })
      else {
        return false
      }
      return begins(line[(mark.column - 1)...], with: key)
    }.map { ($0, mark.column) }
  }

  /// True for a line of the mapping or of something inside it.
  private func isPart(_ number: Int) -> Bool {
    let line = scalars(ofLine: number)
    let isEmpty = line.allSatisfy { $0 == " " }
    return isEmpty || line.prefix(mark.column - 1).allSatisfy { $0 == " " } || startsItem(number)
  }

  /// True for the line of a list's dash behind which the mapping begins.
  private func startsItem(_ number: Int) -> Bool {
    let before = scalars(ofLine: number).prefix(mark.column - 1)
    return before.contains("-") && before.allSatisfy { $0 == " " || $0 == "-" }
  }

  /// True for the key, plain or in quotation marks, and its colon; an explicit key (`? name`) has its colon elsewhere.
  private func begins(_ text: ArraySlice<Unicode.Scalar>, with key: String) -> Bool {
    let isExplicit = text.first == "?"
    let text = isExplicit ? text.dropFirst().drop { $0 == " " } : text
    return ["", "\"", "'"].contains { quote in
      let written = Array((quote + key + quote).unicodeScalars)
      guard text.starts(with: written) else { return false }
      let rest = text.dropFirst(written.count).drop { $0 == " " }
      return isExplicit ? rest.isEmpty : rest.first == ":"
    }
  }
}
