import GuideDisclosure
import GuideModel

/// How much has changed between the records behind two days.
///
/// People are not followed from file to file, for the records have no names. What is counted is the least number that
/// explains the difference, so that never more seems to have changed than has.
struct Changes {
  let before: Caseload
  let after: Caseload

  /// People who joined, left or moved between classes, which do not overlap and together hold everybody.
  func people(between classes: [FigureClass]) -> Int {
    var (joined, left) = (0, 0)
    for one in classes {
      let change = people(after, one.after) - people(before, one.before)
      joined += max(change, 0)
      left += max(-change, 0)
    }
    return max(joined, left)
  }

  private func people(_ caseload: Caseload, _ keys: [ObservedKey]) -> Int {
    keys.reduce(0) { $0 + caseload.headcount($1).people }
  }

  /// Records of one level that are new, gone or have another amount than those of a level before.
  ///
  /// `rises` are those that everybody may have got in between, in their order.
  func amounts(at level: LevelID, before old: LevelID, rises: [Rise]) -> Int {
    guard let old = before.schema.levels.firstIndex(of: old),
      let new = after.schema.levels.firstIndex(of: level)
    else { return 0 }
    let (first, second) = (before.amounts[old], after.amounts[new])
    return max(first.count, second.count) - UpliftedPairs(first, second, rises).most
  }
}
