import Diagnostics
import GuideModel

/// What a file of the content folder is, by its path.
enum ContentPlace: Hashable {
  case guide
  case checks
  case edition(EditionDate, EditionFile)

  /// A file of one edition.
  enum EditionFile: Hashable {
    case facts
    case glossary
    case route(RouteID)
    case guidance(PageID)
    case scheme(SchemeID, SchemeFile)
  }

  /// A file of one scheme.
  enum SchemeFile: Hashable {
    case facts
    case levels
    case services
    /// The address of a level.
    case meaning(String)
    case group(GroupID)
    case example(PageID)
    case guidance(PageID)
  }
}

/// The layout of a content folder: which files there may be, and what each is.
struct ContentLayout {
  let folder: SourceFolder

  private static let schemeFolders = ["levels", "groups", "examples", "guidance"]

  /// Every file that has a place; any other is a finding.
  func places(_ findings: inout Findings) -> [(path: String, place: ContentPlace)] {
    for path in folder.folders where !isKnownFolder(path.split(separator: "/")) {
      add(path, "the folder “\(path)” is not part of a guide", among: known(beside: path), &findings)
    }
    return folder.paths.compactMap { path in
      place(of: path, &findings).map { (path, $0) }
    }
  }

  private func isKnownFolder(_ parts: [Substring]) -> Bool {
    switch parts.count {
    case 1: parts[0] == "editions"
    // A wrong name of an edition or a scheme is reported at its files.
    case 2, 3: parts[0] == "editions"
    case 4: parts[0] == "editions" && Self.schemeFolders.contains(String(parts[3]))
    default: false
    }
  }

  private func place(of path: String, _ findings: inout Findings) -> ContentPlace? {
    let parts = path.split(separator: "/")
    switch parts.count {
    case 1 where path == "guide.yml": return .guide
    case 1 where path == "checks.yml": return .checks
    case 3... where parts[0] == "editions":
      guard let date = CalendarDate(iso: parts[1]) else { return nil }
      return editionFile(Array(parts[2...]), path, &findings).map { .edition(EditionDate(date), $0) }
    default:
      add(path, "the file “\(path)” is not part of a guide", among: known(beside: path), &findings)
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
    case (2, "guidance"): return identifier(parts[1], ".md", path, &findings).map { .guidance($0) }
    case (2..., _) where parts[0] != "routes" && parts[0] != "guidance":
      guard let scheme = SchemeID(parts[0]) else {
        findings.add(
          .fileName, "the folder “\(parts[0])” cannot be part of an address", at: start(of: path),
          help: "use lower-case letters a–z, digits and single hyphens")
        return nil
      }
      return schemeFile(Array(parts[1...]), path, &findings).map { .scheme(scheme, $0) }
    default:
      add(path, "the file “\(path)” is not part of an edition", among: known(beside: path), &findings)
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
    case (2, "levels"):
      let level: PageID? = identifier(parts[1], ".md", path, &findings)
      return level.map { .meaning($0.slug) }
    case (2, "groups"): return identifier(parts[1], ".md", path, &findings).map { .group($0) }
    case (2, "examples"): return identifier(parts[1], ".md", path, &findings).map { .example($0) }
    case (2, "guidance"): return identifier(parts[1], ".md", path, &findings).map { .guidance($0) }
    default:
      add(path, "the file “\(path)” is not part of a scheme", among: known(beside: path), &findings)
      return nil
    }
  }

  private func identifier<Tag>(
    _ name: Substring, _ ending: String, _ path: String, _ findings: inout Findings
  ) -> Identifier<Tag>? {
    guard name.hasSuffix(ending) else {
      add(path, "the file “\(path)” is not part of a guide", among: [], &findings)
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

  /// The names that could have been meant where this one stands.
  private func known(beside path: String) -> [String] {
    let parts = path.split(separator: "/")
    switch parts.count {
    case 1: return ["guide.yml", "checks.yml", "editions"]
    case 2: return []
    case 3: return ["edition.yml", "glossary.yml", "routes", "guidance"]
    default: return ["scheme.yml", "levels.csv", "reference-services.csv"] + Self.schemeFolders
    }
  }

  private func add(_ path: String, _ message: String, among known: [String], _ findings: inout Findings) {
    let parts = path.split(separator: "/")
    let name = String(parts[min(parts.count, parts.count > 4 ? 4 : parts.count) - 1])
    findings.add(
      .fileUnknown, message, at: start(of: path),
      help: Suggestion.help(for: name, among: known) ?? "take it out of the content folder")
  }

  private func start(of path: String) -> SourceLocation {
    SourceLocation(path: folder.displayPath(path), line: 1, column: 1)
  }
}
