import Diagnostics
import GuideModel

/// The data files of the whole guide: twins of its tables, read back before they are published.
struct DataTwins: Sendable {
  let files: [SiteFile]
  let findings: [Diagnostic]

  /// The files of every edition.
  init(of guide: Guide, words: Words) {
    let schemes = guide.editions.flatMap { edition in
      let context = PageContext(
        guide: guide, edition: edition, words: words, addresses: Addresses(base: guide.facts.baseURL),
        // Nothing in a data file depends on the day of the build.
        asAt: edition.date.date)
      return edition.schemes.map { SchemeData(context, $0) }
    }.map { (data: $0, files: $0.files) }
    let all = schemes.flatMap(\.files)
    files =
      all.map { SiteFile(path: $0.path.outputFile, bytes: $0.bytes) }
      + [DataPackage(guide, words: words, schemes).file]
    let policy = guide.facts.expectedPeople
    findings =
      Self.sharedAddresses(all.map(\.path))
      + schemes.flatMap { scheme in
        scheme.files.flatMap { CSVReadBack.findings($0, of: scheme.data.scheme, policy: policy) }
      }
  }

  /// A scheme that is called like another with `-current-range` at the end would take the place of its file.
  private static func sharedAddresses(_ paths: [SitePath]) -> [Diagnostic] {
    var seen: Set<SitePath> = []
    return paths.filter { !seen.insert($0).inserted }.map {
      Diagnostic(
        .addressTwice, "two data files have the address \($0)", at: nil,
        help: "give one of the two schemes' folders another name")
    }
  }
}
