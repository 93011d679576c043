import Diagnostics
import GuideModel

/// The data files of an edition: twins of its tables, read back before they are published.
struct DataTwins: Sendable {
  let files: [SiteFile]
  /// What the guide's list of data files says of them.
  let resources: [JSONValue]
  let findings: [Diagnostic]

  /// The files of the context's edition.
  init(_ context: PageContext) {
    let (edition, guide) = (context.edition, context.guide)
    let schemes = edition.schemes.map { SchemeData(context, $0) }.map { (data: $0, files: $0.files) }
    let all = schemes.flatMap(\.files)
    files = all.map { SiteFile(path: $0.path.outputFile, bytes: $0.bytes) }
    resources = schemes.flatMap { DataPackage.resources(of: $0.data, $0.files) }
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
