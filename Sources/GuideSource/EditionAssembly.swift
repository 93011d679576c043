import Diagnostics
import GuideModel
import Parallel

/// Puts one edition together from its files.
struct EditionAssembly {
  let files: ContentFiles
  let date: EditionDate
  let contacts: KnownContacts

  /// The edition, and the places of what it says of levels that are not as they were.
  typealias Result = (edition: Edition, levelChanges: WrittenLevelChanges)

  /// Reads editions side by side, and finds what it would find one after the other.
  static func read(_ editions: [EditionAssembly], _ findings: inout Findings) -> [Result] {
    let read = editions.concurrentMap { edition in
      var found = Findings()
      let result = edition.read(&found)
      return (result: result, found: found)
    }
    return editions.indices.compactMap { index in
      // After an error gaps are no longer told of, and this edition did not know of any before it.
      if findings.hasErrors { return editions[index].read(&findings) }
      findings.add(contentsOf: read[index].found)
      return read[index].result
    }
  }

  func read(_ findings: inout Findings) -> Result? {
    let file = files.yaml(.edition(date, .facts), required: path("edition.yml"), &findings).flatMap {
      EditionReader.read($0, of: date, &findings)
    }
    let glossary = files.yaml(.edition(date, .glossary), required: path("glossary.yml"), &findings).map {
      GlossaryReader.read($0, &findings)
    }
    let routes = routes(&findings)
    let guidance = guidance(&findings)
    let schemes = schemes(routes: routes, &findings)
    let letters = letters(&findings)
    LetterRules.check(letters, routes: routes, schemes: schemes, &findings)
    guard let file, let glossary, !schemes.isEmpty else { return nil }
    let edition = Edition(
      date: date, facts: file.facts, glossary: glossary, routes: routes, guidance: guidance,
      letters: letters.map(\.letter), schemes: schemes)
    return (edition, file.levelChanges)
  }

  /// The files of this edition, with what each is, in the order of their paths.
  private var entries: [ContentPlace.EditionFile] {
    files.places.compactMap { entry in
      if case .edition(date, let file) = entry.place { return file }
      return nil
    }
  }

  private func path(_ name: String) -> String { "editions/\(date)/\(name)" }

  private func routes(_ findings: inout Findings) -> [ChallengeRoute] {
    entries.compactMap { file in
      guard case .route(let id) = file,
        let node = files.yaml(.edition(date, file), required: nil, &findings)
      else { return nil }
      return RouteReader.read(node, id: id, contacts: contacts, letters: letterIDs, &findings)
    }
  }

  /// The letters that there are, by the names of their files.
  private var letterIDs: Known<LetterID> {
    let ids = entries.compactMap { file -> LetterID? in
      if case .letter(let id) = file { return id }
      return nil
    }
    return Known(ids: ids, isWhole: true)
  }

  private func letters(_ findings: inout Findings) -> [WrittenLetter] {
    letterIDs.ids.compactMap { id in
      files.text(.edition(date, .letter(id)), required: nil, &findings).flatMap {
        LetterReader.read($0, id: id, contacts: contacts, &findings)
      }
    }
  }

  private func guidance(_ findings: inout Findings) -> [GuidancePage] {
    let ids = entries.compactMap { file -> PageID? in if case .guidance(let id) = file { id } else { nil } }
    let easy = entries.compactMap { file -> PageID? in
      if case .easyGuidance(let id) = file { id } else { nil }
    }
    EasyReadFiles(easy: easy, pages: ids).checkOrphans(
      at: { start(path("guidance/\($0).easy.md")) }, &findings)
    return ids.compactMap { id -> GuidancePage? in
      let easy = files.text(.edition(date, .easyGuidance(id)), required: nil, &findings)
        .flatMap { EasyReadReader.read($0, &findings) }
      return files.text(.edition(date, .guidance(id)), required: nil, &findings)
        .flatMap { GuidanceReader.read($0, id: id, easy: easy, &findings) }
    }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private func schemes(routes: [ChallengeRoute], _ findings: inout Findings) -> [Scheme] {
    let ids = Set(
      entries.compactMap { file -> SchemeID? in
        if case .scheme(let id, _) = file { return id }
        return nil
      }
    ).sorted()
    if ids.isEmpty {
      findings.add(
        .fileMissing, "the edition has no scheme", at: start(path("")),
        help:
          "make a folder for a scheme, for example disabled-children, with scheme.yml and levels.csv in it")
    }
    let schemes = ids.compactMap { id -> Scheme? in
      if ReservedNames.schemes.contains(id.slug) {
        findings.add(
          .addressReserved, "the address /\(id)/ is kept for the site's own pages", at: start(path("\(id)")),
          help: "give the scheme's folder another name")
      }
      return SchemeAssembly(
        files: files, date: date, id: id, contacts: contacts, routes: routes, entries: entries
      ).read(&findings)
    }
    return schemes.sorted { ($0.facts.order ?? .max, $0.id) < ($1.facts.order ?? .max, $1.id) }
  }

  private func start(_ path: String) -> SourceLocation {
    SourceLocation(path: files.folder.displayPath(path), line: 1, column: 1)
  }
}
