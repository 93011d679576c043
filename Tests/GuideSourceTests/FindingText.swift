import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// A finding in one line: its code and its place.
func words(_ finding: Diagnostic) -> String {
  guard let place = finding.location else { return finding.code.rawValue }
  return "\(finding.code.rawValue) \(place.path):\(place.line):\(place.column)"
}

/// The findings of a folder as a report shows them, each in one line.
func report(_ folder: SourceFolder) -> [String] {
  GuideReader.read(folder).findings.inReportOrder().map(words)
}

/// The findings of a folder as a report shows them.
func findings(_ folder: ContentFolder) -> [Diagnostic] {
  GuideReader.read(folder.source).findings.inReportOrder()
}

/// The places of the minimal guide, for short.
enum Path {
  static let edition = MinimalGuide.edition
  static let facts = "\(MinimalGuide.edition)/edition.yml"
  static let glossary = "\(MinimalGuide.edition)/glossary.yml"
  static let route = "\(MinimalGuide.edition)/routes/complaint.yml"
  static let planning = "\(MinimalGuide.edition)/guidance/planning.md"
  static let scheme = MinimalGuide.scheme
  static let schemeFacts = "\(MinimalGuide.scheme)/scheme.yml"
  static let levels = "\(MinimalGuide.scheme)/levels.csv"
  static let services = "\(MinimalGuide.scheme)/reference-services.csv"
  static let example = "\(MinimalGuide.scheme)/examples/saturday-friend.md"
  static let meaning = "\(MinimalGuide.scheme)/levels/c.md"
}

extension Fault {
  /// Expects this one finding and no other, at its place, after the bytes of every file were changed.
  ///
  /// The change must leave each line and column where it was.
  func expectAlone(after change: ([UInt8]) -> [UInt8] = { $0 }) throws {
    let (folder, place) = try folder()
    let read = GuideReader.read(folder.source.mapping(change))
    #expect(
      read.findings.inReportOrder().map(words) == [
        "\(code.rawValue) \(place.path):\(place.line):\(place.column)"
      ], "\(read.findings.map(\.message))")
    #expect((read.guide == nil) == (code.severity == .error))
  }
}

extension SourceFolder {
  /// The same folder with the bytes of every file changed.
  func mapping(_ change: ([UInt8]) -> [UInt8]) -> SourceFolder {
    let files = paths.map { ($0, change(bytes(at: $0) ?? [])) }
    return SourceFolder(
      displayPrefix: displayPrefix, files: Dictionary(uniqueKeysWithValues: files), folders: folders)
  }

  /// The same folder with empty folders beside its files.
  func withFolders(_ folders: [String]) -> SourceFolder {
    let files = paths.map { ($0, bytes(at: $0) ?? []) }
    return SourceFolder(
      displayPrefix: displayPrefix, files: Dictionary(uniqueKeysWithValues: files), folders: folders)
  }
}

extension ContentFolder {
  /// The same folder with every path moved.
  func moving(_ old: String, to new: String) -> ContentFolder {
    source.paths.filter { $0.hasPrefix(old) }.reduce(self) { folder, path in
      folder.with(path, nil).with(new + path.dropFirst(old.count), bytes: source.bytes(at: path))
    }
  }
}

extension ContentFolder {
  /// The reading of this folder with other levels, and nothing that names the levels of the minimal guide.
  func onlyLevels(_ csv: String) -> (guide: Guide?, findings: [Diagnostic]) {
    let facts = text(of: Path.schemeFacts) ?? ""
    let end = facts.ranges(of: "coverage:").first?.lowerBound ?? facts.endIndex
    let folder = [Path.services, Path.meaning, Path.example].reduce(self) { $0.with($1, nil) }
    return GuideReader.read(
      folder.with(Path.levels, csv).with(Path.schemeFacts, String(facts[..<end])).source)
  }
}
