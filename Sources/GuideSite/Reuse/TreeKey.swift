import GuideModel

/// The keys under which a tree is remembered.
struct TreeKeys: Hashable, Sendable {
  /// The digest of all that decides which pages it has.
  let plan: ContentDigest
  /// The digest of all that decides its bytes, and of more, that is made without comparing editions.
  let quick: ContentDigest
  /// The digest of all that decides its bytes.
  let bytes: ContentDigest
}

/// How the keys are made: docs/decisions/0019-reuse.md says what is in them, and why.
extension SourceDigests {
  /// The digest of all that decides which pages an edition has, and its record; nil for an edition of another guide.
  func planKey(of edition: Edition, in guide: Guide) -> ContentDigest? {
    guard let own = editions[edition.date] else { return nil }
    var key = ByteWriter()
    key.text("plan")
    key.text(common.hex)
    key.text(guide.facts.baseURL.description)
    key.text(edition.date.description)
    key.text(own.hex)
    // Only an edition with one before it has a page of what changed, and that is made from both.
    key.optional(guide.edition(before: edition)) { key, before in
      key.text(before.date.description)
      key.text(editions[before.date]?.hex ?? "")
    }
    return key.digest
  }

  /// The keys of an edition's own tree, once it is known what has become of its levels.
  func keys(
    of plan: EditionPlan, _ status: EditionStatus, quick: ContentDigest?, in guide: Guide, asAt: CalendarDate
  ) -> TreeKeys? {
    guard let planKey = plan.key, let quick else { return nil }
    var key = ByteWriter()
    key.text("edition")
    key.edition(plan, planKey, status, guide, asAt)
    return TreeKeys(plan: planKey, quick: quick, bytes: key.digest)
  }

  /// The digest of all that decides the bytes of an edition's own tree, the whole of the edition shown in place of what has
  /// become of the levels there.
  func quickKey(
    of plan: EditionPlan, shown: EditionPlan?, _ status: EditionStatus, in guide: Guide,
    asAt: CalendarDate
  ) -> ContentDigest? {
    guard let planKey = plan.key, let shownKey = shown?.key else { return nil }
    var key = ByteWriter()
    key.text("quick")
    key.text(shownKey.hex)
    key.edition(plan, planKey, status, guide, asAt)
    return key.digest
  }

  /// The digest of all that decides the bytes of the pages at the root.
  func rootKey(_ status: EditionStatus, in guide: Guide, asAt: CalendarDate) -> ContentDigest {
    var key = ByteWriter()
    key.text("root")
    key.text(common.hex)
    key.text(guide.facts.baseURL.description)
    key.status(status)
    key.closings(guide, asAt)
    key.list(guide.editions) { key, edition in
      key.text(edition.date.description)
      key.text(editions[edition.date]?.hex ?? "")
      key.standing(guide.standing(of: edition, asAt: asAt))
      // One that was taken back before its first day leaves notices only from that day on.
      key.flag(edition.date.date <= asAt)
    }
    key.list(guide.periods.filter { $0.from <= asAt }) { key, period in
      key.period(
        InForce(edition: period.edition, from: period.from, to: period.to.flatMap { $0 < asAt ? $0 : nil }))
    }
    return key.digest
  }
}

extension ByteWriter {
  fileprivate mutating func edition(
    _ plan: EditionPlan, _ planKey: ContentDigest, _ status: EditionStatus, _ guide: Guide,
    _ asAt: CalendarDate
  ) {
    text(planKey.hex)
    self.status(status)
    closings(guide, asAt)
    // Data files tell every day on which the edition counts, also those to come.
    list(guide.periods.filter { $0.edition == plan.edition.date }) { $0.period($1) }
  }

  /// The contacts that have closed, whose days the guide's own file tells.
  fileprivate mutating func closings(_ guide: Guide, _ asAt: CalendarDate) {
    list(guide.facts.closings(by: asAt).keys.map(\.slug).sorted()) { $0.text($1) }
  }

  /// Everything that pages say of the standing of their edition; `TreeKeyTests` makes sure that no part is forgotten.
  fileprivate mutating func status(_ status: EditionStatus) {
    standing(status.standing)
    optional(status.shown) { key, shown in
      key.text(shown.date.description)
      key.text(shown.facts.title)
    }
    paths(status.shownPages)
    paths(status.ownPages)
    list(status.moved) { $0.moved($1) }
    list(status.movedSince) { $0.moved($1) }
    optional(status.levels) { $0.news($1) }
    for neighbour in [status.before, status.after] {
      optional(neighbour) { key, neighbour in
        key.text(neighbour.date.description)
        key.paths(neighbour.pages)
      }
    }
    flag(status.hasTimeMap)
    optional(status.digest) { $0.text($1) }
  }

  /// Pages say of a contact that it has closed from that day on.
  fileprivate mutating func closedContacts(_ guide: Guide, _ asAt: CalendarDate) {
    list(guide.facts.contacts.filter { $0.closing(by: asAt) != nil }) { $0.text($1.id.slug) }
  }

  fileprivate mutating func standing(_ standing: EditionStanding) {
    text(standing.word)
    switch standing {
    case .inForce(let since): text(since.iso)
    case .replaced(let periods): list(periods) { $0.period($1) }
    case .withdrawn(let withdrawal):
      text(withdrawal.on.iso)
      text(withdrawal.reason)
    case .announced, .draft, .consultation: break
    }
  }

  fileprivate mutating func period(_ period: InForce) {
    text(period.edition.description)
    text(period.from.iso)
    optional(period.to) { $0.text($1.iso) }
  }

  private mutating func moved(_ moved: MovedAddress) {
    text(moved.from.description)
    optional(moved.to) { $0.text($1.description) }
    text(moved.why)
  }

  private mutating func news(_ news: LevelNews) {
    list(news.texts) { $0.text($1) }
  }

  private mutating func paths(_ paths: Set<SitePath>) {
    list(paths.sorted()) { key, path in
      key.text(path.text)
      key.flag(path.isShared)
    }
  }
}
