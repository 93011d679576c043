/// How one text differs from another, word by word.
///
/// The kept and the put-in runs together are the later text, the kept and the taken-out ones the earlier text, byte for
/// byte. The runs of the other direction are the same with taken out and put in exchanged.
package struct WordDifference: Hashable, Sendable {
  /// Words that follow one another, and what became of them.
  package struct Run: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case kept
      case takenOut = "taken-out"
      case putIn = "put-in"
    }

    package let kind: Kind
    package let text: String
  }

  /// In the order of reading; what was taken out stands before what was put in at the same place.
  package let runs: [Run]

  package init(from before: String, to after: String) {
    let (old, new) = (Array(before.utf8), Array(after.utf8))
    // One direction is worked out and the other is its mirror, so that both show the same words.
    let isTurned = new.lexicographicallyPrecedes(old)
    var builder = RunBuilder(isTurned: isTurned)
    TextComparison(before: isTurned ? new : old, after: isTurned ? old : new).run(into: &builder)
    runs = builder.finish()
  }

  package var isEmpty: Bool { !runs.contains { $0.kind != .kept } }
}

/// Compares two texts line by line, and then word by word where lines differ.
private struct TextComparison {
  let before: [UInt8]
  let after: [UInt8]

  func run(into builder: inout RunBuilder) {
    let bound = BoundedDiff.mostEdits(forBytes: before.count + after.count)
    compare(.lines(of: before), .lines(of: after), mostEdits: bound, into: &builder) { old, new, builder in
      compare(.words(of: Array(old)), .words(of: Array(new)), mostEdits: bound, into: &builder) {
        $2.takeOut($0)
        $2.putIn($1)
      }
    }
  }

  private func compare(
    _ before: WordPieces, _ after: WordPieces, mostEdits: Int, into builder: inout RunBuilder,
    between: (ArraySlice<UInt8>, ArraySlice<UInt8>, inout RunBuilder) -> Void
  ) {
    var known: [ArraySlice<UInt8>: Int32] = [:]
    let diff = BoundedDiff(
      before: before.numbers(&known), after: after.numbers(&known), mostEdits: mostEdits)
    var (old, new) = (0, 0)
    for block in diff.blocks {
      between(before.bytes(of: old..<block.before), after.bytes(of: new..<block.after), &builder)
      (old, new) = (block.before + block.count, block.after + block.count)
      builder.keep(before.bytes(of: block.before..<old))
    }
    between(before.bytes(of: old..<before.count), after.bytes(of: new..<after.count), &builder)
  }
}

/// Joins pieces into runs.
private struct RunBuilder {
  /// True where the earlier text was given as the later one.
  let isTurned: Bool
  private var runs: [WordDifference.Run] = []
  private var kept: [UInt8] = []
  private var takenOut: [UInt8] = []
  private var putIn: [UInt8] = []

  init(isTurned: Bool) {
    self.isTurned = isTurned
  }

  mutating func keep(_ bytes: ArraySlice<UInt8>) {
    kept.append(contentsOf: bytes)
  }

  mutating func takeOut(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    endKept()
    takenOut.append(contentsOf: bytes)
  }

  mutating func putIn(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    endKept()
    putIn.append(contentsOf: bytes)
  }

  mutating func finish() -> [WordDifference.Run] {
    flushChange()
    flushKept()
    return runs
  }

  /// A single space between two changed words is no reason to read them apart: it belongs to both.
  private mutating func endKept() {
    guard !kept.isEmpty else { return }
    let isChange = !takenOut.isEmpty || !putIn.isEmpty
    if isChange, !takenOut.isEmpty, !putIn.isEmpty, kept.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      takenOut.append(contentsOf: kept)
      putIn.append(contentsOf: kept)
      kept = []
      return
    }
    flushChange()
    flushKept()
  }

  private mutating func flushChange() {
    let (out, into) = isTurned ? (putIn, takenOut) : (takenOut, putIn)
    append(.takenOut, out)
    append(.putIn, into)
    takenOut = []
    putIn = []
  }

  private mutating func flushKept() {
    append(.kept, kept)
    kept = []
  }

  private mutating func append(_ kind: WordDifference.Run.Kind, _ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    runs.append(.init(kind: kind, text: String(decoding: bytes, as: UTF8.self)))
  }
}
