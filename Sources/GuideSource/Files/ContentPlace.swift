import Diagnostics
import GuideModel

/// What a file of the content folder is, by its path.
enum ContentPlace: Hashable {
  case guide
  case checks
  case bankHolidays
  case ledger
  /// A picture, which may be the logo.
  case picture
  case edition(EditionDate, EditionFile)

  /// A file of one edition.
  enum EditionFile: Hashable {
    case facts
    case glossary
    case route(RouteID)
    case guidance(PageID)
    case easyGuidance(PageID)
    case letter(LetterID)
    case scheme(SchemeID, SchemeFile)
  }

  /// A file of one scheme.
  enum SchemeFile: Hashable {
    case facts
    case levels
    case services
    case observed
    /// The address of a level.
    case meaning(String)
    case group(GroupID)
    case easyGroup(GroupID)
    case example(PageID)
    case easyExample(PageID)
    case guidance(PageID)
    case easyGuidance(PageID)
  }
}

/// The layout of a content folder: which files there may be, and what each is.
struct ContentLayout {
  let folder: SourceFolder

  /// Folders of an edition that are not schemes.
  private static let editionFolders = ["routes", "guidance", "letters"]
  private static let easyEnding = ".easy.md"
  private static let schemeFolders = ["levels", "groups", "examples", "guidance"]

  /// Every file that has a place; any other is a finding.
  func places(_ findings: inout Findings) -> [(path: String, place: ContentPlace)] {
    for path in folder.folders {
      let parts = path.split(separator: "/")
      if !isKnownFolder(parts) {
        add(path, "the folder “\(path)” is not part of a guide", &findings)
      } else if mustHoldFiles(parts), !folder.paths.contains(where: { $0.hasPrefix(path + "/") }) {
        findings.add(
          .fileMissing, "the folder “\(path)” is empty", at: start(of: path),
          help: "write its files, or take the folder away")
      }
    }
    return folder.paths.compactMap { path in
      place(of: path, &findings).map { (path, $0) }
    }
  }

  private func isKnownFolder(_ parts: [Substring]) -> Bool {
    switch parts.count {
    // A wrong name of an edition or a scheme is reported at its files.
    case 1, 2, 3: parts[0] == "editions"
    case 4: parts[0] == "editions" && Self.schemeFolders.contains(String(parts[3]))
    default: false
    }
  }

  /// An edition or a scheme; a folder of pages may be empty.
  private func mustHoldFiles(_ parts: [Substring]) -> Bool {
    switch parts.count {
    case 2: CalendarDate(iso: parts[1]) != nil
    case 3: !Self.editionFolders.contains(String(parts[2]))
    default: false
    }
  }

  private func place(of path: String, _ findings: inout Findings) -> ContentPlace? {
    let parts = path.split(separator: "/")
    switch parts.count {
    case 1 where path == "guide.yml": return .guide
    case 1 where path == "checks.yml": return .checks
    case 1 where path == "bank-holidays.yml": return .bankHolidays
    case 1 where path == "ledger.json": return .ledger
    case 1 where path.hasSuffix(".svg") || path.hasSuffix(".png"): return .picture
    case 3... where parts[0] == "editions":
      guard let date = CalendarDate(iso: parts[1]) else { return nil }
      return editionFile(Array(parts[2...]), path, &findings).map { .edition(EditionDate(date), $0) }
    default:
      add(path, "the file “\(path)” is not part of a guide", &findings)
      return nil
    }
  }

  private func editionFile(
    _ parts: [Substring], _ path: String, _ findings: inout Findings
  ) -> ContentPlace.EditionFile? {
    switch (parts.count, parts[0]) {
    case (1, "edition.yml"): return .facts
    case (1, "glossary.yml"): return .glossary
    case (2, "routes"): return identifier(parts[1], ".yml", path, &findings).map { .route($0) }
    case (2, "guidance"):
      return page(parts[1], path, &findings, { .guidance($0) }, easy: { .easyGuidance($0) })
    case (2, "letters"): return identifier(parts[1], ".md", path, &findings).map { .letter($0) }
    case (2..., _) where !Self.editionFolders.contains(String(parts[0])):
      guard let scheme = SchemeID(parts[0]) else {
        findings.add(
          .fileName, "the folder “\(parts[0])” cannot be part of an address", at: start(of: path),
          help: "use lower-case letters a–z, digits and single hyphens")
        return nil
      }
      return schemeFile(Array(parts[1...]), path, &findings).map { .scheme(scheme, $0) }
    default:
      add(path, "the file “\(path)” is not part of an edition", &findings)
      return nil
    }
  }

  private func schemeFile(
    _ parts: [Substring], _ path: String, _ findings: inout Findings
  ) -> ContentPlace.SchemeFile? {
    switch (parts.count, parts[0]) {
    case (1, "scheme.yml"): return .facts
    case (1, "levels.csv"): return .levels
    case (1, "reference-services.csv"): return .services
    case (1, "observed.csv"): return .observed
    case (2, "levels") where parts[1].hasSuffix(Self.easyEnding):
      findings.add(
        .fileUnknown, "the Easy Read page of a level is made from its row", at: start(of: path),
        help: "take the file out of the content folder")
      return nil
    case (2, "levels"):
      let level: PageID? = identifier(parts[1], ".md", path, &findings)
      return level.map { .meaning($0.slug) }
    case (2, "groups"): return page(parts[1], path, &findings, { .group($0) }, easy: { .easyGroup($0) })
    case (2, "examples"):
      return page(parts[1], path, &findings, { .example($0) }, easy: { .easyExample($0) })
    case (2, "guidance"):
      return page(parts[1], path, &findings, { .guidance($0) }, easy: { .easyGuidance($0) })
    default:
      add(path, "the file “\(path)” is not part of a scheme", &findings)
      return nil
    }
  }

  /// A page, or its Easy Read version.
  private func page<Tag, File>(
    _ name: Substring, _ path: String, _ findings: inout Findings, _ main: (Identifier<Tag>) -> File,
    easy: (Identifier<Tag>) -> File
  ) -> File? {
    guard name.hasSuffix(Self.easyEnding) else { return identifier(name, ".md", path, &findings).map(main) }
    return identifier(name, Self.easyEnding, path, &findings).map(easy)
  }

  private func identifier<Tag>(
    _ name: Substring, _ ending: String, _ path: String, _ findings: inout Findings
  ) -> Identifier<Tag>? {
    guard name.hasSuffix(ending) else {
      add(path, "the file “\(path)” is not part of a guide", &findings)
      return nil
    }
    let stem = name.dropLast(ending.count)
    if let identifier = Identifier<Tag>(stem) { return identifier }
    findings.add(
      .fileName, "“\(name)” cannot be part of an address", at: start(of: path),
      help:
        "use lower-case letters a–z, digits and single hyphens, for example saving-and-coming-back\(ending)")
    return nil
  }

  private func add(_ path: String, _ message: String, _ findings: inout Findings) {
    let (name, known) = likelySlip(in: path.split(separator: "/"))
    findings.add(
      .fileUnknown, message, at: start(of: path),
      help: Suggestion.help(for: name, among: known) ?? "take it out of the content folder")
  }

  /// The part of a path that is most likely mistyped, and the names that could have been meant.
  private func likelySlip(in parts: [Substring]) -> (name: String, known: [String]) {
    let ofEdition = ["edition.yml", "glossary.yml"] + Self.editionFolders
    if parts.count < 2 || parts[0] != "editions" {
      return (
        String(parts.first ?? ""),
        ["guide.yml", "checks.yml", "bank-holidays.yml", "ledger.json", "editions"]
      )
    }
    guard parts.count > 2 else { return (String(parts[1]), []) }
    guard parts.count > 3 else { return (String(parts[2]), ofEdition) }
    let scheme = parts[..<3].joined(separator: "/")
    if Self.editionFolders.contains(String(parts[2])) { return (String(parts[3]), []) }
    if folder.bytes(at: scheme + "/scheme.yml") == nil,
      Suggestion.nearest(to: String(parts[2]), among: ofEdition) != nil
    {
      return (String(parts[2]), ofEdition)
    }
    return (
      String(parts[3]),
      ["scheme.yml", "levels.csv", "reference-services.csv", "observed.csv"] + Self.schemeFolders
    )
  }

  private func start(of path: String) -> SourceLocation {
    SourceLocation(path: folder.displayPath(path), line: 1, column: 1)
  }
}
