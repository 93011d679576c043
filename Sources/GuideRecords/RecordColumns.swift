/// The columns of the records, and where each stands in a file.
struct RecordColumns {
  /// A column by its name in the file.
  enum Column: String, CaseIterable {
    case level, group, indicative, agreed
    case agreedOn = "agreed_on"
    case heldAs = "held_as"
    case household
  }

  /// Why a first line is not the names of the columns; never with the words that stand there, which could be somebody's.
  enum Fault: Error {
    case unknown(position: Int)
    case twice(Column, position: Int)
    case missing(Column)
  }

  let count: Int
  private let positions: [Int?]

  init(_ names: [ArraySlice<UInt8>]) throws(Fault) {
    count = names.count
    var positions = [Int?](repeating: nil, count: Column.allCases.count)
    for (position, name) in names.enumerated() {
      guard let index = Column.allCases.firstIndex(where: { $0.rawValue.utf8.elementsEqual(name) }) else {
        throw .unknown(position: position)
      }
      guard positions[index] == nil else { throw .twice(Column.allCases[index], position: position) }
      positions[index] = position
    }
    self.positions = positions
    for column in Column.allCases where column != .household && self[column] == nil { throw .missing(column) }
  }

  /// The position of a column in a line.
  subscript(_ column: Column) -> Int? {
    Column.allCases.firstIndex(of: column).flatMap { positions[$0] }
  }
}
