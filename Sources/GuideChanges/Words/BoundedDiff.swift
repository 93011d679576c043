/// What two lists have in common, in order: the shortest way from one to the other, or nearly so where they are long
/// and unlike.
///
/// The greedy forward search of Eugene Myers (“An O(ND) Difference Algorithm and Its Variations”, Algorithmica 1, 1986),
/// with a bound: when one search has found `mostEdits` edits and no end, what it has found on its furthest way counts,
/// and a new search begins there. Each search takes in at least `mostEdits` elements, so lists of N elements together
/// cost at most N × `mostEdits` steps, and `mostEdits`² numbers of memory, whatever they hold.
struct BoundedDiff {
  /// A run of elements that both lists have.
  struct Block {
    let before: Int
    let after: Int
    let count: Int
  }

  let before: [Int32]
  let after: [Int32]
  let mostEdits: Int

  /// The bound for two texts that are so many bytes long together: exact for pages, quick for megabytes.
  static func mostEdits(forBytes bytes: Int) -> Int { min(1_024, max(64, (1 << 24) / max(bytes, 1))) }

  /// The common runs, in order.
  var blocks: [Block] {
    var blocks: [Block] = []
    var place = (x: 0, y: 0)
    while place.x < before.count, place.y < after.count {
      var search = Search(diff: self, start: place)
      place = search.run(into: &blocks)
    }
    return blocks
  }

  /// One search from a place in both lists.
  private struct Search {
    let diff: BoundedDiff
    let start: (x: Int, y: Int)
    /// How many elements are left in each list.
    let width: Int
    let height: Int
    /// For each number of edits, the furthest place on each diagonal; below zero where there is none.
    private var reach: [[Int32]] = []

    init(diff: BoundedDiff, start: (x: Int, y: Int)) {
      self.diff = diff
      self.start = start
      width = diff.before.count - start.x
      height = diff.after.count - start.y
    }

    /// Adds the common runs on the way, and gives the place where the next search begins.
    mutating func run(into blocks: inout [Block]) -> (x: Int, y: Int) {
      for edits in 0...diff.mostEdits {
        let last = reach.last ?? []
        var row = [Int32](repeating: -1, count: 2 * edits + 1)
        for diagonal in stride(from: -edits, through: edits, by: 2) {
          let first = step(after: last, edits, diagonal)
          guard first >= 0 else { continue }
          let end = slide(first, diagonal)
          row[diagonal + edits] = Int32(end)
          if end == width, end - diagonal == height {
            reach.append(row)
            return finish(edits, diagonal, into: &blocks)
          }
        }
        reach.append(row)
      }
      return finish(diff.mostEdits, furthestDiagonal, into: &blocks)
    }

    /// The diagonal on which the most elements of both lists were taken in.
    private var furthestDiagonal: Int {
      let edits = diff.mostEdits
      var best = (diagonal: 0, sum: -1)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let x = Self.place(in: reach[edits], edits, diagonal)
        if x >= 0, 2 * x - diagonal > best.sum { best = (diagonal, 2 * x - diagonal) }
      }
      return best.diagonal
    }

    /// The furthest place on a diagonal in the row of so many edits; below zero when there is none.
    private static func place(in row: [Int32], _ edits: Int, _ diagonal: Int) -> Int {
      diagonal < -edits || diagonal > edits ? -1 : Int(row[diagonal + edits])
    }

    /// Where one more edit leads to on a diagonal, before what follows is compared; below zero when it leaves the lists.
    private func step(after row: [Int32], _ edits: Int, _ diagonal: Int) -> Int {
      guard edits > 0 else { return 0 }
      let left = Self.place(in: row, edits - 1, diagonal - 1)
      let above = Self.place(in: row, edits - 1, diagonal + 1)
      let right = left >= 0 && left < width ? left + 1 : -1
      let down = above >= 0 && above - diagonal <= height ? above : -1
      return max(right, down)
    }

    private func slide(_ first: Int, _ diagonal: Int) -> Int {
      var x = first
      while x < width, x - diagonal < height,
        diff.before[start.x + x] == diff.after[start.y + x - diagonal]
      {
        x += 1
      }
      return x
    }

    /// Walks back from the end of the way, adds its runs in order, and gives the end.
    private func finish(_ most: Int, _ last: Int, into blocks: inout [Block]) -> (x: Int, y: Int) {
      let furthest = Self.place(in: reach[most], most, last)
      var found: [Block] = []
      var diagonal = last
      for edits in stride(from: most, through: 0, by: -1) {
        let row = edits > 0 ? reach[edits - 1] : []
        let end = Self.place(in: reach[edits], edits, diagonal)
        let first = step(after: row, edits, diagonal)
        if end > first {
          found.append(
            Block(before: start.x + first, after: start.y + first - diagonal, count: end - first))
        }
        let left = Self.place(in: row, edits - 1, diagonal - 1)
        diagonal += edits > 0 && left >= 0 && left + 1 == first ? -1 : 1
      }
      blocks.append(contentsOf: found.reversed())
      return (start.x + furthest, start.y + furthest - last)
    }
  }
}
