import GuideModel
import GuideSeal

/// What anybody can check an edition by: its canonical record, and the digests of its files.
struct EditionProof: Sendable {
  let date: EditionDate
  /// The digest of the record.
  let digest: ContentDigest
  private let record: EditionRecord

  init(_ edition: Edition) {
    date = edition.date
    record = EditionRecord(edition)
    digest = record.digest
  }

  /// `record.json` and `SHA256SUMS`, which `sha256sum -c` reads in the edition's folder.
  ///
  /// `data` are the edition's data files.
  func files(with data: [SiteFile]) -> [SiteFile] {
    let own = SiteFile(path: SitePath.record(of: date).outputFile, bytes: record.bytes)
    let sums = ([own] + data).sorted { $0.path < $1.path }.map { file in
      "\(ContentDigest(of: file.bytes))  \(relative(file.path))\n"
    }
    return [
      own, SiteFile(path: SitePath.checksums(of: date).outputFile, bytes: Array(sums.joined().utf8)),
    ]
  }

  private func relative(_ path: String) -> String {
    let folder = "editions/\(date)/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "../../" + path
  }
}
