import GuideModel
import GuideSeal

/// What anybody can check an edition by: its canonical record, and the digests of its files.
struct EditionProof: Sendable {
  let date: EditionDate
  /// The digest of the record, in hexadecimal digits.
  let digest: String
  private let record: EditionRecord

  init(_ edition: Edition) {
    date = edition.date
    record = EditionRecord(edition)
    digest = record.digest.hex
  }

  /// `record.json` and `SHA256SUMS`, which `sha256sum -c` reads in the edition's folder.
  ///
  /// Of `others`, those are added that are data of the edition.
  func files(among others: [SiteFile]) -> [SiteFile] {
    let own = SiteFile(path: SitePath.record(of: date).outputFile, bytes: record.bytes)
    let data = others.filter { $0.path.hasPrefix("data/\(date)/") }
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
