import Diagnostics
import GuideModel

/// Reads `scheme.yml`: who the scheme is for, its ground rules and its sources.
enum SchemeReader {
  /// What a scheme may refer to.
  struct Context {
    let contacts: KnownContacts
    let routes: Known<RouteID>
  }

  /// What the scheme's other files may refer to, even when this one has faults elsewhere.
  struct Result {
    var facts: Scheme.Facts?
    var groups: [Group] = []
    var groupIDs = Known<GroupID>.nothing
    var sourceIDs = Known<SourceID>.nothing
    /// The routes it names, with their places, for the rule on nation and audience.
    var routePlaces: [Located<RouteID>] = []
    /// The reasons for gaps, to be read when the levels are known.
    var coverage: [UnreadCoverage] = []
    /// Where the key `coverage` stands; nil when it is not written.
    var coveragePlace: SourceLocation?
  }

  static func read(_ node: YAMLNode, _ context: Context, _ findings: inout Findings) -> Result {
    var result = Result()
    result.facts = MappingReader.read(node, &findings) { reader, findings in
      read(&reader, context, into: &result, &findings)
    }
    return result
  }

  private static func read(
    _ reader: inout MappingReader, _ context: Context, into result: inout Result, _ findings: inout Findings
  ) -> Scheme.Facts? {
    let name = reader.text("name", &findings)
    let shortName = reader.text("short_name", &findings)
    let order = reader.optional("order", &findings, ValueReader.number(in: 0...1_000_000))
    let whoFor = reader.text("for", &findings)
    let nation: Nation? = reader.value("nation", &findings, ValueReader.choice)
    let audience: Audience? = reader.value("audience", &findings, ValueReader.choice)
    let ages = reader.mapping("ages", &findings, ages)
    let summary = reader.text("summary", &findings)
    result.routePlaces = routes(&reader, context, &findings)
    groups(&reader, into: &result, &findings)
    let promises = reader.mapping("promises", &findings) { promises, findings in
      PromisesReader.read(&promises, contacts: context.contacts, &findings)
    }
    let legalBasis = reader.list("legal_basis", required: true, &findings, legalBasis)
    let sources = sources(&reader, into: &result, &findings)
    result.coverage = reader.list("coverage", required: false, &findings, CoverageReader.read)
    result.coveragePlace = reader.keyPlace(of: "coverage")
    guard let name, let shortName, let whoFor, let nation, let audience, let ages, let summary, let promises
    else { return nil }
    return Scheme.Facts(
      name: name, shortName: shortName, order: order, whoFor: whoFor, nation: nation, audience: audience,
      ages: ages, summary: summary, routes: result.routePlaces.map(\.value), promises: promises,
      legalBasis: legalBasis, sources: sources)
  }

  private static func ages(_ reader: inout MappingReader, _ findings: inout Findings) -> Ages? {
    let from = reader.value("from", &findings, ValueReader.number(in: 0...120))
    let to = reader.optional("to", &findings, ValueReader.number(in: 0...120))
    guard let from else { return nil }
    if let to, to < from {
      findings.add(
        .valueNumber, "the ages end before they begin", at: reader.place(of: "to"),
        help: "exchange from and to")
    }
    return Ages(from: from, to: to)
  }

  private static func routes(
    _ reader: inout MappingReader, _ context: Context, _ findings: inout Findings
  ) -> [Located<RouteID>] {
    let routes = reader.values("routes", required: true, &findings) { text, findings in
      References.route(in: context.routes)(text, &findings).map { Located($0, at: text.location) }
    }
    if reader.itemCount(of: "routes") == 0 {
      findings.add(
        .valueMissing, "a scheme needs at least one challenge route", at: reader.place(of: "routes"),
        help: "name a file of the routes folder")
    }
    return routes
  }

  private static func groups(
    _ reader: inout MappingReader, into result: inout Result, _ findings: inout Findings
  ) {
    var seen: [GroupID: SourceLocation] = [:]
    result.groups = reader.list("groups", required: false, &findings) { group, findings in
      let place = group.place(of: "id")
      let id: GroupID? = group.value("id", &findings, ValueReader.identifier)
      References.once(id, at: place, seen: &seen, .groupTwice, "group", &findings)
      if id?.slug == "all" {
        findings.add(
          .groupTwice, "“all” means everybody, so no group can be called so", at: place,
          help: "choose another name")
      }
      let name = group.text("name", &findings)
      guard let id, let name else { return nil }
      return Group(id: id, name: name)
    }
    let count = reader.has("groups") ? reader.itemCount(of: "groups") : 0
    result.groupIDs = Known(ids: seen.keys.sorted(), isWhole: count == seen.count)
  }

  private static func sources(
    _ reader: inout MappingReader, into result: inout Result, _ findings: inout Findings
  ) -> [FigureSource] {
    var seen: [SourceID: SourceLocation] = [:]
    let sources = reader.list("sources", required: true, &findings) { source, findings -> FigureSource? in
      let place = source.place(of: "id")
      let id: SourceID? = source.value("id", &findings, ValueReader.identifier)
      References.once(id, at: place, seen: &seen, .sourceTwice, "source", &findings)
      let title = source.text("title", &findings)
      let author = source.text("author", &findings)
      let year = source.optional("year", &findings, ValueReader.number(in: 1800...2999))
      let url = source.optional("url", &findings, ValueReader.webAddress)
      let note = source.optionalText("note", &findings)
      guard let id, let title, let author else { return nil }
      return FigureSource(id: id, title: title, author: author, year: year, url: url, note: note)
    }
    result.sourceIDs = Known(
      ids: seen.keys.sorted(), isWhole: reader.itemCount(of: "sources") == seen.count)
    return sources
  }

  private static func legalBasis(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> LegalBasis? {
    let title = reader.text("title", &findings)
    let says = reader.text("says", &findings)
    let url = reader.optional("url", &findings, ValueReader.webAddress)
    guard let title, let says else { return nil }
    return LegalBasis(title: title, says: says, url: url)
  }
}
