package import Diagnostics
package import GuideModel
import Parallel

/// Reads a whole content folder: the second stage of the pipeline.
///
/// Bad content gives findings, never an error thrown or a trap, and reading goes on after each so that one run
/// reports all. A guide comes out only when no finding stops it.
package enum GuideReader {
  /// A scheme of an edition whose current range is about to be written, so that it need not be there yet.
  package typealias FiguresToWrite = (edition: EditionDate, scheme: SchemeID)

  /// The guide, if the content is sound, and everything found.
  package static func read(
    _ folder: SourceFolder, writingFiguresOf target: FiguresToWrite? = nil
  ) -> (guide: Guide?, findings: [Diagnostic]) {
    var findings = Findings()
    let guide = GuideAssembly(folder: folder, target: target).read(&findings)
    return (findings.hasErrors ? nil : guide, findings.diagnostics)
  }

  /// The address in `guide.yml` alone, with its place; nil where there is none that can be used.
  ///
  /// Its findings are left out: reading the whole guide tells them.
  package static func address(inGuideFile bytes: [UInt8], path: String) -> Located<BaseAddress>? {
    guard let name = path.split(separator: "/").last.map(String.init) else { return nil }
    let folder = SourceFolder(displayPrefix: String(path.dropLast(name.count)), files: [name: bytes])
    var findings = Findings()
    let node = ContentFiles(folder: folder, places: [(name, .guide)])
      .yaml(.guide, required: nil, &findings)
    return node.flatMap { node in
      MappingReader.read(node, &findings) { reader, findings in
        reader.value("base_url", &findings, ValueReader.baseAddress)
          .map { Located($0, at: reader.place(of: "base_url")) }
      }
    }
  }

  /// The ledger alone, so that seals can be checked also where the rest of the guide cannot be read.
  ///
  /// Its findings are left out: reading the whole guide tells them.
  package static func ledger(of folder: SourceFolder) -> Ledger? {
    var findings = Findings()
    return ContentFiles(folder: folder, places: [("ledger.json", .ledger)])
      .yaml(.ledger, required: nil, &findings).flatMap { LedgerReader.read($0, &findings) }
  }
}

/// Puts a guide together from the files that `ContentLayout` knows.
struct GuideAssembly {
  let folder: SourceFolder
  var target: GuideReader.FiguresToWrite?

  func read(_ findings: inout Findings) -> Guide? {
    let places = ContentLayout(folder: folder).places(&findings)
    let files = ContentFiles(folder: folder, places: places)
    let guideFile = files.yaml(.guide, required: "guide.yml", &findings).map {
      GuideFileReader.read($0, in: folder, &findings)
    }
    if let guideFile { checkPictures(places, besides: guideFile.logo, &findings) }
    checkEditionNames(&findings)
    checkWordingOfNames(&findings)
    let dates = Set(
      places.compactMap { entry in
        if case .edition(let date, _) = entry.place { return date }
        return nil
      }
    ).sorted()
    if dates.isEmpty {
      findings.add(
        .fileMissing, "there is no edition", at: place("editions"),
        help:
          "make a folder with the day the rules come into force as its name, for example editions/2026-04-01")
    }
    let assembled = EditionAssembly.read(
      dates.map { date in
        EditionAssembly(files: files, date: date, contacts: (guideFile?.contacts ?? .nothing).named(by: date))
      }, &findings)
    let editions = assembled.map(\.edition)
    EditionRules.checkTitles(
      editions, place: { EditionOutline(of: $0, in: folder)?.placeOfValue(of: "title") }, &findings)
    let checks = files.yaml(.checks, required: nil, &findings).map { node in
      ChecksReader.read(node, .init(routes: files.routes, sound: editions.flatMap(\.routes)), &findings)
    }
    let bankHolidays = files.yaml(.bankHolidays, required: nil, &findings).flatMap {
      BankHolidaysReader.read($0, &findings)
    }
    let ledger = files.yaml(.ledger, required: nil, &findings).map { LedgerReader.read($0, &findings) }
    let isSound = !findings.hasErrors
    let gate = PersonalTextGate(
      folder: folder, policy: guideFile?.personalData ?? PersonalDataPolicy(),
      facts: guideFile?.contacts.known.isWhole == true ? guideFile?.facts : nil, editions: editions)
    gate.check(findings.texts, &findings)
    guard let guideFile, let facts = guideFile.facts, !editions.isEmpty else { return nil }
    // What could not be read has its own finding; comparing the rest with it would only repeat it.
    if let ledger = ledger ?? Ledger(), isSound {
      DisclosureRules.check(
        guideFile.disclosure, editions: editions, ledger: ledger, besides: target, path: folder.displayPath,
        &findings)
    }
    let guide = Guide(
      facts: facts, checks: checks ?? [:], editions: editions, ledger: (ledger ?? nil) ?? Ledger(),
      bankHolidays: bankHolidays?.list)
    if isSound {
      CalendarRules.check(guide, bankHolidays, none: place("bank-holidays.yml"), &findings)
      for (edition, written) in assembled { ChangeRules.check(edition, written, in: guide, &findings) }
    }
    return guide
  }

  /// Pictures that no page shows.
  private func checkPictures(
    _ places: [(path: String, place: ContentPlace)], besides logo: String?, _ findings: inout Findings
  ) {
    for (path, file) in places where file == .picture && path != logo {
      findings.add(
        .fileUnknown, "the picture “\(path)” is not used", at: place(path),
        help: "name it in guide.yml, under look, as “logo: \(path)”, or take it out of the content folder")
    }
  }

  /// The name of a text's file, and of a scheme's folder, becomes part of an address, which people read and pass on.
  private func checkWordingOfNames(_ findings: inout Findings) {
    for path in folder.paths where path.hasPrefix("editions/") {
      let parts = path.split(separator: "/")
      let name = parts.last == "scheme.yml" ? parts.dropLast().last : parts.last?.split(separator: ".").first
      WordingRule.check(Located(name.map(String.init) ?? "", at: place(path)), &findings)
    }
  }

  private func checkEditionNames(_ findings: inout Findings) {
    // A file right under `editions` is no edition: it is reported as a file that is not known.
    let folders = folder.folders.map { $0.split(separator: "/") }
    let parents = folder.paths.map { $0.split(separator: "/").dropLast() }
    let names = (folders + parents.map(Array.init)).compactMap { parts -> String? in
      guard parts.count > 1, parts[0] == "editions", CalendarDate(iso: parts[1]) == nil else { return nil }
      return String(parts[1])
    }
    for name in Set(names).sorted() {
      findings.add(
        .editionName, "“\(name)” is not the name of an edition: it is not a date that exists",
        at: place("editions/\(name)"),
        help: "name the folder after the day it comes into force, for example 2026-04-01")
    }
  }

  private func place(_ path: String) -> SourceLocation {
    SourceLocation(path: folder.displayPath(path), line: 1, column: 1)
  }
}

/// The files of a content folder by what they are.
struct ContentFiles {
  let folder: SourceFolder
  let places: [(path: String, place: ContentPlace)]
  private let paths: [ContentPlace: String]

  init(folder: SourceFolder, places: [(path: String, place: ContentPlace)]) {
    self.folder = folder
    self.places = places
    paths = Dictionary(places.map { ($0.place, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  /// The routes of every edition.
  var routes: Known<RouteID> {
    let ids = places.compactMap { entry -> RouteID? in
      if case .edition(_, .route(let id)) = entry.place { return id }
      return nil
    }
    return Known(ids: ids, isWhole: true)
  }

  /// The text of a file; a finding when it is required and missing, or not text.
  func text(_ place: ContentPlace, required name: String?, _ findings: inout Findings) -> SourceText? {
    guard let path = paths[place], let bytes = folder.bytes(at: path) else {
      guard let name else { return nil }
      findings.add(
        .fileMissing, "the file “\(name)” is missing",
        at: SourceLocation(path: folder.displayPath(name), line: 1, column: 1),
        help: "add it; docs/content-format.md says what belongs in it")
      return nil
    }
    return SourceText(path: folder.displayPath(path), bytes: bytes, findings: &findings)
  }

  /// The YAML of a file; a finding when it is required and missing, empty, or not YAML.
  func yaml(_ place: ContentPlace, required name: String?, _ findings: inout Findings) -> YAMLNode? {
    guard let text = text(place, required: name, &findings) else { return nil }
    let before = findings.diagnostics.count
    let node = YAMLParser.parse(text.string, path: text.path, &findings)
    if node == nil, findings.diagnostics.count == before {
      findings.add(.yamlShape, "the file is empty", at: text.start, help: "fill it in, or take it away")
    }
    return node
  }
}
