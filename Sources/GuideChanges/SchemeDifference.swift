package import GuideModel

/// One line of what a level must be able to buy, by its level and its name.
package struct ServiceKey: Hashable, Sendable {
  package let level: LevelID
  package let service: String
}

/// A scheme that is not as it was.
package struct SchemeDifference: Hashable, Sendable {
  package let id: SchemeID
  /// Its name in each edition; nil where it is not there.
  package let name: Change<String>
  /// Why the whole scheme is new or gone.
  package let reasons: [GivenReason]
  /// What `scheme.yml` says of the scheme itself.
  package let fields: [FieldChange]
  package let levels: [LevelDifference]
  package let promises: [FieldChange]
  package let services: [ItemChange<ServiceKey>]
  package let groups: [ItemChange<GroupID>]
  package let examples: [ItemChange<PageID>]
  /// The published figures: bands, ranges and their days.
  package let ranges: [ItemChange<ObservedKey>]
  package let shares: [ItemChange<ShareMeasure>]
  package let guidance: [ItemChange<PageID>]

  /// A scheme that only one of the editions has.
  init(id: SchemeID, name: Change<String>, reasons: [GivenReason]) {
    self.id = id
    self.name = name
    self.reasons = reasons
    fields = []
    levels = []
    promises = []
    services = []
    groups = []
    examples = []
    ranges = []
    shares = []
    guidance = []
  }

  /// What is different in a scheme that both editions have.
  init(from before: Scheme, to after: Scheme, on path: EditionPath) {
    let way = SchemeWay(from: before, to: after, on: path)
    id = after.id
    name = Change(before: before.facts.name, after: after.facts.name)
    reasons = []
    fields = SchemeFields.changes(from: before, to: after, way.lineage)
    levels = LevelDifference.all(from: before, to: after, way)
    promises = PromiseFields.changes(from: before.facts.promises, to: after.facts.promises)
    services = SchemeParts.services(from: before, to: after, way.lineage)
    groups = SchemeParts.groups(from: before.groups, to: after.groups)
    examples = SchemeParts.examples(from: before.examples, to: after.examples, way.lineage)
    ranges = ObservedParts.figures(from: before.observed, to: after.observed, way.lineage)
    shares = ObservedParts.shares(from: before.observed, to: after.observed)
    guidance = PageParts.guidance(from: before.guidance, to: after.guidance)
  }

  package var isAdded: Bool { name.before == nil }
  package var isGone: Bool { name.after == nil }

  /// True where nothing is different.
  package var isEmpty: Bool {
    !isAdded && !isGone && fields.isEmpty && levels.isEmpty && promises.isEmpty && services.isEmpty
      && groups.isEmpty && examples.isEmpty && ranges.isEmpty && shares.isEmpty && guidance.isEmpty
  }
}
