import GuideModel

/// Reads the values of one record from the bytes of its cells.
struct RecordValues {
  /// The column whose cell cannot be read, and what would be right there.
  struct Fault: Error {
    let column: RecordColumns.Column
    let wanted: String
  }

  private let schema: RecordsSchema
  private let levels: [[UInt8]]
  private let groups: [[UInt8]]
  private let hasMoney: [Bool]

  init(_ schema: RecordsSchema) {
    self.schema = schema
    levels = schema.levels.map { Array($0.name.utf8) }
    groups = schema.groups.map { Array($0.slug.utf8) }
    hasMoney = schema.levels.map(schema.withMoney.contains)
  }

  /// The record of a line; `cell` gives the bytes of a column.
  ///
  /// `line` stands for the household where the records have no column for it.
  func budget(
    line: Int, _ cell: (RecordColumns.Column) -> ArraySlice<UInt8>?
  ) throws(Fault) -> AgreedBudget {
    let level = try position(cell(.level), in: levels, .level, "a level of levels.csv")
    let group = try position(cell(.group), in: groups, .group, "a group of scheme.yml")
    let indicative = try pounds(cell(.indicative), .indicative)
    let agreed = try pounds(cell(.agreed), .agreed)
    let agreedOn = try date(cell(.agreedOn))
    let heldAs = try heldAs(cell(.heldAs), mustBeKnown: hasMoney[level])
    return AgreedBudget(
      level: level, group: group, indicative: indicative, agreed: agreed, agreedOn: agreedOn,
      heldAs: hasMoney[level] ? heldAs : nil, household: try household(cell(.household)) ?? UInt64(line))
  }

  private func position(
    _ bytes: ArraySlice<UInt8>?, in names: [[UInt8]], _ column: RecordColumns.Column, _ wanted: String
  ) throws(Fault) -> Int {
    guard let bytes, let index = names.firstIndex(where: { $0[...] == bytes }) else {
      throw Fault(column: column, wanted: wanted)
    }
    return index
  }

  private func pounds(
    _ bytes: ArraySlice<UInt8>?, _ column: RecordColumns.Column
  ) throws(Fault) -> Pounds {
    guard let bytes, let pounds = Pounds(decimal: String(decoding: bytes, as: UTF8.self)) else {
      throw Fault(column: column, wanted: "an exact amount of pounds, such as 2000 or 82.91")
    }
    return pounds
  }

  private func date(_ bytes: ArraySlice<UInt8>?) throws(Fault) -> CalendarDate {
    guard let bytes, bytes.count == 10, let date = CalendarDate(iso: String(decoding: bytes, as: UTF8.self)),
      date <= schema.asAt
    else {
      throw Fault(column: .agreedOn, wanted: "a day up to the day of the figures, such as 2026-01-15")
    }
    return date
  }

  private func heldAs(_ bytes: ArraySlice<UInt8>?, mustBeKnown: Bool) throws(Fault) -> HeldAs? {
    if let bytes, bytes.isEmpty, !mustBeKnown { return nil }
    guard let bytes, let way = HeldAs.allCases.first(where: { $0.rawValue.utf8.elementsEqual(bytes) }) else {
      let known = HeldAs.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(column: .heldAs, wanted: "one of \(known)")
    }
    return way
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo).
  ///
  /// Should two households ever meet in one number, they count as one, and less is shown. For the same reason `H-12` and
  /// `h 12` are one.
  private func household(_ bytes: ArraySlice<UInt8>?) throws(Fault) -> UInt64? {
    guard let bytes else { return nil }
    guard !bytes.isEmpty else { throw Fault(column: .household, wanted: "a number for the household") }
    let isAllSigns = !bytes.contains(where: Self.isLetterOrDigit)
    return bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      guard isAllSigns || Self.isLetterOrDigit(byte) else { return hash }
      return (hash ^ UInt64(byte | Self.lowercase(byte))) &* 0x0000_0100_0000_01B3
    }
  }

  /// Bytes of letters beyond ASCII count too.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// The bit that makes an ASCII capital small.
  private static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? 0x20 : 0 }
}
