import Diagnostics
import GuideModel

/// Puts one scheme together from its files.
struct SchemeAssembly {
  let files: ContentFiles
  let date: EditionDate
  let id: SchemeID
  let contacts: KnownContacts
  let routes: [ChallengeRoute]
  let entries: [ContentPlace.EditionFile]

  func read(_ findings: inout Findings) -> Scheme? {
    guard isScheme(&findings) else { return nil }
    let file = files.yaml(place(.facts), required: path("scheme.yml"), &findings).map {
      SchemeReader.read($0, .init(contacts: contacts, routes: files.routes), &findings)
    }
    let scheme = file ?? SchemeReader.Result()
    if let facts = scheme.facts {
      SchemeRules.checkRoutes(scheme.routePlaces, of: facts, among: routes, &findings)
    }
    let levels = levels(sources: scheme.sourceIDs, &findings)
    let meanings = meanings(of: levels.ids, &findings)
    let groups = groups(scheme, &findings)
    let services = services(levels, sources: scheme.sourceIDs, &findings)
    let examples = examples(levels, groups: scheme.groupIDs, &findings)
    let guidance = guidance(&findings)
    checkEasyOrphans(&findings)
    let observed = files.text(place(.observed), required: nil, &findings).flatMap {
      ObservedReader.read($0, &findings)
    }
    let coverage = CoverageReader.lookUp(
      scheme.coverage, levels: levels.ids, groups: scheme.groupIDs, &findings)
    let unpriced = unpriced(scheme.unpriced, levels: levels.ids, &findings)
    guard let facts = scheme.facts, var table = levels.table else { return nil }
    if let end = scheme.potEnd, end.value < date.date {
      findings.add(
        .potOld, "the pot ends before the edition of \(date) begins", at: end.location,
        help: "write what is planned for the time of this edition, or take the pot away")
    }
    SchemeRules.checkWorking(of: facts, table, at: scheme.decisionsPlace ?? start("scheme.yml"), &findings)
    table.levels = table.levels.map { level in
      var level = level
      level.meaning = meanings[level.id]
      return level
    }
    let result = Scheme(
      id: id, facts: facts, groups: groups, table: table, services: services,
      unpriced: unpriced.map(\.value), examples: examples,
      guidance: guidance, coverage: coverage.map(\.value),
      observed: observed)
    // Gaps are told of only when nothing else is wrong: an example with a fault is not a gap.
    if !findings.hasErrors {
      SchemeRules.checkSteps(scheme.stepPlaces, of: facts, among: routes, &findings)
      SchemeRules.checkServices(
        services, table, unpriced: unpriced, at: start("reference-services.csv"), &findings)
      CoverageRules.check(
        result, reasons: coverage, at: scheme.coveragePlace ?? start("scheme.yml"), &findings)
    }
    return result
  }

  private func place(_ file: ContentPlace.SchemeFile) -> ContentPlace { .edition(date, .scheme(id, file)) }

  private func path(_ name: String) -> String { "editions/\(date)/\(id)/\(name)" }

  private func start(_ name: String) -> SourceLocation {
    SourceLocation(path: files.folder.displayPath(path(name)), line: 1, column: 1)
  }

  /// The scheme's own files.
  private var schemeFiles: [ContentPlace.SchemeFile] {
    entries.compactMap { file in
      if case .scheme(id, let file) = file { return file }
      return nil
    }
  }

  /// A folder without `scheme.yml` is more likely a slip of the keys than a scheme.
  private func isScheme(_ findings: inout Findings) -> Bool {
    guard !schemeFiles.contains(.facts), !schemeFiles.contains(.levels) else { return true }
    findings.add(
      .fileMissing, "the folder “\(id)” has no scheme.yml, so it is not a scheme", at: start("scheme.yml"),
      help: Suggestion.nearest(to: id.slug, among: ["guidance", "routes", "letters"]).map {
        "did you mean “\($0)”?"
      }
        ?? "add scheme.yml and levels.csv, or take the folder away")
    return false
  }

  private func levels(sources: Known<SourceID>, _ findings: inout Findings) -> LevelsReader.Result {
    guard let text = files.text(place(.levels), required: path("levels.csv"), &findings) else {
      return LevelsReader.Result()
    }
    return LevelsReader.read(text, sources: sources, &findings)
  }

  private func meanings(of levels: Known<LevelID>, _ findings: inout Findings) -> [LevelID: LevelMeaning] {
    var meanings: [LevelID: LevelMeaning] = [:]
    for file in schemeFiles {
      guard case .meaning(let slug) = file, let text = files.text(place(file), required: nil, &findings),
        let read = LevelMeaningReader.read(text, file: slug, levels: levels, &findings)
      else { continue }
      meanings[read.level] = read.meaning
    }
    return meanings
  }

  private func groups(_ scheme: SchemeReader.Result, _ findings: inout Findings) -> [Group] {
    var pages: [GroupID: Group.Page] = [:]
    for file in schemeFiles {
      guard case .group(let id) = file, let text = files.text(place(file), required: nil, &findings) else {
        continue
      }
      if scheme.groupIDs.isWhole, !scheme.groupIDs.ids.contains(id) {
        findings.add(
          .groupUnknown, "there is no group “\(id)” in scheme.yml", at: text.start,
          help: Suggestion.help(for: id.slug, among: scheme.groupIDs.ids.map(\.slug)))
      }
      pages[id] = GroupReader.read(text, easy: easy(.easyGroup(id), &findings), &findings)
    }
    return scheme.groups.map { Group(id: $0.id, name: $0.name, page: pages[$0.id]) }
  }

  private func services(
    _ levels: LevelsReader.Result, sources: Known<SourceID>, _ findings: inout Findings
  ) -> [ReferenceService] {
    guard let text = files.text(place(.services), required: nil, &findings) else { return [] }
    let context = ServicesReader.Context(
      edition: date, levels: levels.ids, sources: sources, table: levels.table)
    return ServicesReader.read(text, context, &findings)
  }

  private func unpriced(
    _ entries: [UnreadUnpricedLevel], levels: Known<LevelID>, _ findings: inout Findings
  ) -> [Located<UnpricedLevel>] {
    entries.compactMap { entry in
      References.level(in: levels)(entry.level, &findings).map {
        Located(UnpricedLevel(level: $0, reason: entry.reason), at: entry.level.location)
      }
    }
  }

  private func examples(
    _ levels: LevelsReader.Result, groups: Known<GroupID>, _ findings: inout Findings
  ) -> [SupportExample] {
    let context = ExampleReader.Context(levels: levels.ids, groups: groups, table: levels.table)
    return schemeFiles.compactMap { file in
      guard case .example(let id) = file, let text = files.text(place(file), required: nil, &findings)
      else { return nil }
      return ExampleReader.read(text, id: id, easy: easy(.easyExample(id), &findings), context, &findings)
    }
  }

  private func guidance(_ findings: inout Findings) -> [GuidancePage] {
    schemeFiles.compactMap { file -> GuidancePage? in
      guard case .guidance(let id) = file, let text = files.text(place(file), required: nil, &findings)
      else { return nil }
      return GuidanceReader.read(text, id: id, easy: easy(.easyGuidance(id), &findings), &findings)
    }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  /// The Easy Read version of a page.
  private func easy(_ file: ContentPlace.SchemeFile, _ findings: inout Findings) -> EasyRead? {
    files.text(place(file), required: nil, &findings).flatMap { EasyReadReader.read($0, &findings) }
  }

  private func checkEasyOrphans(_ findings: inout Findings) {
    let files = schemeFiles
    EasyReadFiles(
      easy: files.compactMap { file -> PageID? in if case .easyGuidance(let id) = file { id } else { nil } },
      pages: files.compactMap { file -> PageID? in if case .guidance(let id) = file { id } else { nil } }
    ).checkOrphans(at: { start("guidance/\($0).easy.md") }, &findings)
    EasyReadFiles(
      easy: files.compactMap { file -> PageID? in if case .easyExample(let id) = file { id } else { nil } },
      pages: files.compactMap { file -> PageID? in if case .example(let id) = file { id } else { nil } }
    ).checkOrphans(at: { start("examples/\($0).easy.md") }, &findings)
    EasyReadFiles(
      easy: files.compactMap { file -> GroupID? in if case .easyGroup(let id) = file { id } else { nil } },
      pages: files.compactMap { file -> GroupID? in if case .group(let id) = file { id } else { nil } }
    ).checkOrphans(at: { start("groups/\($0).easy.md") }, &findings)
  }
}
