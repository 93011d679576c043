/// A place in the Markdown that an author wrote.
package struct MarkdownPosition: Sendable, Hashable, Comparable {
  /// Line, from 1.
  ///
  /// CR LF, LF and a lone CR end a line (CommonMark 0.30, section 2.1).
  package var line: Int
  /// Column, from 1, in Unicode scalars.
  package var column: Int

  /// A place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The order of reading.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where the lines of a source begin.
struct LineTable: Sendable {
  private(set) var starts: [Int32] = [0]
  private let sourceCount: Int

  init(source: Span<UInt8>) {
    sourceCount = source.count
    starts.reserveCapacity(source.count / 32 + 4)
    for index in source.indices {
      let byte = source[index]
      guard byte <= Byte.carriageReturn else { continue }
      let endsLine =
        byte == Byte.lineFeed
        || (byte == Byte.carriageReturn
          && (index + 1 == source.count || source[index + 1] != Byte.lineFeed))
      if endsLine {
        starts.append(Int32(truncatingIfNeeded: index + 1))
      }
    }
  }

  /// The offset at which a line begins; a line that is not there is brought to the nearest.
  func start(ofLine line: Int) -> Int {
    Int(starts[min(max(line, 1), starts.count) - 1])
  }

  /// The offset just past a line and its end-of-line signs.
  func end(ofLine line: Int) -> Int {
    let line = max(line, 1)
    return line < starts.count ? Int(starts[line]) : sourceCount
  }

  /// The line that holds an offset.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    return low + 1
  }
}

/// Turns offsets into places, and remembers the last so that a walk in order counts each byte once.
struct PositionCursor {
  private var offset = 0
  private var position = MarkdownPosition(line: 1, column: 1)

  mutating func position(of target: Int, in document: MarkdownDocument) -> MarkdownPosition {
    let line = document.lines.line(of: target)
    if line != position.line || target < offset {
      offset = document.lines.start(ofLine: line)
      position = MarkdownPosition(line: line, column: 1)
    }
    position.column += document.scalarCount(in: offset..<max(offset, target))
    offset = max(offset, target)
    return position
  }
}
