import GuideModel

/// How much has changed between the records behind two days.
///
/// People are not followed from file to file, for the records have no names. What is counted is the least number that
/// explains the difference, so that never more seems to have changed than has.
struct Changes {
  let before: Caseload
  let after: Caseload
  /// Rises that everybody got, from the first day to the second.
  let uplifts: [Uplift]

  /// People who joined, left or moved between the figures of a table.
  ///
  /// `keys` do not overlap and together hold everybody.
  func people(between keys: [ObservedKey]) -> Int {
    var (joined, left) = (0, 0)
    for key in keys {
      let change = after.headcount(key).people - before.headcount(key).people
      joined += max(change, 0)
      left += max(-change, 0)
    }
    return max(joined, left)
  }

  /// Records behind one level's range that are new, gone or have another amount.
  func amounts(at level: LevelID) -> Int {
    guard let old = before.schema.levels.firstIndex(of: level),
      let new = after.schema.levels.firstIndex(of: level)
    else { return 0 }
    return difference(before.amounts[old], after.amounts[new])
  }

  /// The same over all levels, for tables whose levels are not the same.
  var amountsOfAll: Int { difference(before.amounts.flatMap(\.self), after.amounts.flatMap(\.self)) }

  /// The larger of the two rests when as many amounts as possible are paired with an equal one.
  ///
  /// After a rise an amount may be off by what the council's own rounding makes, up to a pound.
  private func difference(_ old: [Int64], _ new: [Int64]) -> Int {
    let tolerance: Int64 = uplifts.isEmpty ? 0 : 100
    let (old, new) = (old.map(raised).sorted(), new.sorted())
    var (left, right, pairs) = (0, 0, 0)
    while left < old.count, right < new.count {
      if abs(old[left] - new[right]) <= tolerance {
        pairs += 1
        left += 1
        right += 1
      } else if old[left] < new[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return max(old.count, new.count) - pairs
  }

  private func raised(_ pence: Int64) -> Int64 {
    uplifts.reduce(pence) { ($0 * Int64(10_000 + $1.basisPoints) + 5_000) / 10_000 }
  }
}
