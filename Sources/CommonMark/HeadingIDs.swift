/// Gives out ids so that no two on one page are equal.
package struct HeadingIDs: Sendable {
  private var used: Set<String>
  private var lastNumbers: [String: Int] = [:]

  /// Begins a page; `reserved` are ids that the page has already.
  package init(reserved: some Sequence<String> = []) {
    used = Set(reserved)
  }

  /// Takes an id as it is; false if it is taken already.
  package mutating func take(_ id: String) -> Bool {
    used.insert(id).inserted
  }

  /// An id that is not taken yet: the wish itself, or with `-2`, `-3` and so on.
  package mutating func makeUnique(_ wish: String) -> String {
    if used.insert(wish).inserted { return wish }
    var number = lastNumbers[wish] ?? 1
    while true {
      number += 1
      let id = "\(wish)-\(number)"
      if used.insert(id).inserted {
        lastNumbers[wish] = number
        return id
      }
    }
  }
}
