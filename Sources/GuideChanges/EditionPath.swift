package import GuideModel

/// The editions that lead from one to another, both included: each is the one before or after its neighbour.
///
/// What became of levels is said in each edition against the published one before it, so that a comparison over
/// several years goes from edition to edition. A draft hangs on the published edition before it.
package struct EditionPath: Sendable {
  package let editions: [Edition]

  /// A path between neighbours.
  package init(from: Edition, to: Edition) {
    editions = from.date == to.date ? [from] : [from, to]
  }

  /// The path within a guide.
  package init(from: Edition, to: Edition, in guide: Guide) {
    let down = Self.line(of: from, in: guide)
    let up = Self.line(of: to, in: guide)
    let known = Set(up.map(\.date))
    // Editions of one guide meet: at the latest where the guide begins, unless a draft came first of all.
    let start = down.prefix { !known.contains($0.date) }
    let meeting = down.dropFirst(start.count).first
    let end = up.prefix { $0.date != meeting?.date }
    editions = Array(start) + (meeting.map { [$0] } ?? []) + end.reversed()
  }

  /// An edition, the one before it, and so on.
  private static func line(of edition: Edition, in guide: Guide) -> [Edition] {
    var line = [edition]
    while let last = line.last, let before = guide.edition(before: last) { line.append(before) }
    return line
  }

  /// A scheme on its way, in every edition of the path that has it.
  struct Stop {
    let edition: Edition
    let scheme: Scheme
    /// Its place in the path: stops that follow one another here may not do so there.
    let place: Int

    var levels: [LevelID] { scheme.table.levels.map(\.id) }
  }

  func stops(of scheme: SchemeID) -> [Stop] {
    editions.enumerated().compactMap { place, edition in
      edition.schemes.first { $0.id == scheme }.map { Stop(edition: edition, scheme: $0, place: place) }
    }
  }
}

/// One step of a scheme's way, with what the later edition of the two says of its levels.
struct LineageStep {
  let lineage: LevelLineage
  let from: EditionPath.Stop
  let to: EditionPath.Stop
  /// True on the way to an earlier edition.
  let isBackward: Bool
  let changes: [LevelChange]

  init(from: EditionPath.Stop, to: EditionPath.Stop) {
    self.from = from
    self.to = to
    isBackward = to.edition.date < from.edition.date
    let (older, newer) = isBackward ? (to, from) : (from, to)
    // Where a scheme was gone for a while, nothing but the names can tell.
    let isNeighbour = to.place == from.place + 1
    changes = isNeighbour ? newer.edition.facts.levelChanges.filter { $0.scheme == newer.scheme.id } : []
    let forward = LevelLineage(from: older.levels, to: newer.levels, by: changes)
    lineage = isBackward ? forward.reversed(before: older.levels, after: newer.levels) : forward
  }

  var newerDate: EditionDate { isBackward ? from.edition.date : to.edition.date }
}

/// A scheme's whole way from one edition to another.
struct SchemeWay {
  let steps: [LineageStep]
  let lineage: LevelLineage

  init(from before: Scheme, to after: Scheme, on path: EditionPath) {
    let stops = path.stops(of: after.id)
    let steps = zip(stops, stops.dropFirst()).map { LineageStep(from: $0, to: $1) }
    let levels = before.table.levels.map(\.id)
    var lineage = LevelLineage(from: levels, to: levels, by: [])
    for step in steps {
      lineage = lineage.followed(by: step.lineage, before: levels, after: step.to.levels)
    }
    self.steps = steps
    self.lineage = lineage
  }

  /// The reasons given for some levels on the way, the earliest first.
  func reasons(before: [LevelID], after: [LevelID]) -> [GivenReason] {
    var met = [Set(before)]
    for step in steps { met.append(Set((met.last ?? []).flatMap(step.lineage.successors))) }
    var back = Set(after)
    for (index, step) in steps.enumerated().reversed() {
      met[index + 1].formUnion(back)
      back = Set(back.flatMap(step.lineage.origins))
    }
    if !met.isEmpty { met[0].formUnion(back) }
    let found = steps.enumerated().flatMap { index, step -> [GivenReason] in
      let (older, newer) = step.isBackward ? (met[index + 1], met[index]) : (met[index], met[index + 1])
      return step.changes.compactMap { change in
        guard let level = change.level, (change.isGone ? older : newer).contains(level) else { return nil }
        return GivenReason(edition: step.newerDate, change)
      }
    }
    return GivenReason.inOrder(found)
  }
}

/// Why something changed, and the edition that says so.
package struct GivenReason: Hashable, Sendable {
  package let edition: EditionDate
  package let reason: String
  /// How the needs of the people concerned are still met, where the edition says so.
  package let howNeedsAreMet: String?

  init(edition: EditionDate, _ change: LevelChange) {
    self.edition = edition
    reason = change.reason
    howNeedsAreMet = change.howNeedsAreMet
  }

  /// By the editions; each once.
  static func inOrder(_ reasons: [GivenReason]) -> [GivenReason] {
    var seen: Set<GivenReason> = []
    let once = reasons.filter { seen.insert($0).inserted }
    let editions = Set(once.map(\.edition)).sorted()
    return editions.flatMap { edition in once.filter { $0.edition == edition } }
  }
}
