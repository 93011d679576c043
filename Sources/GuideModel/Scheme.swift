/// The ages a scheme is for, both ends included; an open end means “and over”.
package struct Ages: Hashable, Sendable {
  package let from: Int
  package let to: Int?

  package init(from: Int, to: Int?) {
    self.from = from
    self.to = to
  }
}

/// A group of people with similar needs.
package struct Group: Sendable, Identifiable {
  package struct Page: Sendable {
    package let title: String
    package let summary: String
    package let body: Prose
    package let easy: EasyRead?

    package init(title: String, summary: String, body: Prose, easy: EasyRead? = nil) {
      self.title = title
      self.summary = summary
      self.body = body
      self.easy = easy
    }
  }

  package let id: GroupID
  package let name: String
  /// The council's words for this group, when it has written them.
  package var page: Page?

  package init(id: GroupID, name: String, page: Page? = nil) {
    self.id = id
    self.name = name
    self.page = page
  }
}

/// Where a figure comes from.
package struct FigureSource: Hashable, Sendable, Identifiable {
  package let id: SourceID
  package let title: String
  package let author: String
  package let year: Int?
  package let url: WebAddress?
  package let note: String?

  package init(id: SourceID, title: String, author: String, year: Int?, url: WebAddress?, note: String?) {
    self.id = id
    self.title = title
    self.author = author
    self.year = year
    self.url = url
    self.note = note
  }
}

/// A law or duty that a scheme rests on, in plain words.
package struct LegalBasis: Hashable, Sendable {
  package let title: String
  package let says: String
  package let url: WebAddress?

  package init(title: String, says: String, url: WebAddress?) {
    self.title = title
    self.says = says
    self.url = url
  }
}

/// A page of guidance.
package struct GuidancePage: Sendable, Identifiable {
  package let id: PageID
  package let title: String
  package let summary: String
  package let order: Int
  package let body: Prose
  package let easy: EasyRead?

  package init(
    id: PageID, title: String, summary: String, order: Int, body: Prose, easy: EasyRead? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.order = order
    self.body = body
    self.easy = easy
  }
}

/// One table of levels for one group of people, with all that stands around it.
package struct Scheme: Sendable, Identifiable {
  /// What `scheme.yml` says.
  package struct Facts: Sendable {
    package let name: String
    package let shortName: String
    package let order: Int?
    package let whoFor: String
    package let nation: Nation
    package let audience: Audience
    package let ages: Ages
    package let summary: String
    package let routes: [RouteID]
    package let promises: Promises
    package let decisions: DecisionPath
    package let pot: Pot?
    package let legalBasis: [LegalBasis]
    package let sources: [FigureSource]

    package init(
      name: String, shortName: String, order: Int?, whoFor: String, nation: Nation, audience: Audience,
      ages: Ages, summary: String, routes: [RouteID], promises: Promises,
      decisions: DecisionPath = DecisionPath(), pot: Pot? = nil, legalBasis: [LegalBasis],
      sources: [FigureSource]
    ) {
      self.name = name
      self.shortName = shortName
      self.order = order
      self.whoFor = whoFor
      self.nation = nation
      self.audience = audience
      self.ages = ages
      self.summary = summary
      self.routes = routes
      self.promises = promises
      self.decisions = decisions
      self.pot = pot
      self.legalBasis = legalBasis
      self.sources = sources
    }
  }

  package let id: SchemeID
  package let facts: Facts
  package let groups: [Group]
  package let table: BandTable
  package let services: [ReferenceService]
  package let unpriced: [UnpricedLevel]
  package let examples: [SupportExample]
  package let guidance: [GuidancePage]
  /// The council's reasons for what the scheme does not show yet.
  package let coverage: [CoverageReason]
  /// The current range of budgets, from `observed.csv`; nil where the council has published none.
  package let observed: ObservedTable?

  package init(
    id: SchemeID, facts: Facts, groups: [Group], table: BandTable, services: [ReferenceService],
    unpriced: [UnpricedLevel], examples: [SupportExample], guidance: [GuidancePage],
    coverage: [CoverageReason],
    observed: ObservedTable? = nil
  ) {
    self.id = id
    self.facts = facts
    self.groups = groups
    self.table = table
    self.services = services
    self.unpriced = unpriced
    self.examples = examples
    self.guidance = guidance
    self.coverage = coverage
    self.observed = observed
  }

  /// What a level must be able to buy, in the council's order.
  package func services(of level: LevelID) -> [ReferenceService] { services.filter { $0.level == level } }

  /// The examples of a level, in the order of their addresses.
  package func examples(of level: LevelID) -> [SupportExample] { examples.filter { $0.level == level } }

  /// The examples that meet the needs of a group.
  package func examples(of group: GroupID) -> [SupportExample] {
    examples.filter { $0.groups.contains(group) }
  }

  /// The source with this name, which reading has made sure of.
  package func source(_ id: SourceID?) -> FigureSource? { facts.sources.first { $0.id == id } }
}
