import Diagnostics
import GuideModel

/// Reads one seal of `ledger.json`.
enum SealReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> Seal? {
    let edition = reader.value("edition", &findings, ValueReader.date)
    let sealedOn = reader.value("sealed_on", &findings, ValueReader.date)
    let corrections = reader.values("corrections", required: false, &findings, ValueReader.date)
    let withdrawnOn = reader.optional("withdrawn", &findings, ValueReader.date)
    let record = reader.value("record", &findings, digest)
    let files = reader.mapping("files", &findings, digests)
    guard let edition, let sealedOn, let record, let files else { return nil }
    return Seal(
      edition: EditionDate(edition), sealedOn: sealedOn, corrections: corrections, withdrawnOn: withdrawnOn,
      record: record, files: files, place: reader.location)
  }

  private static func digests(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> [String: ContentDigest]? {
    var digests: [String: ContentDigest] = [:]
    for (path, node) in reader.allEntries() {
      guard case .scalar(let text, _) = node.content else {
        findings.add(
          .yamlShape, "a file has one digest", at: node.location,
          help: "put back the ledger as it was when it was last published")
        continue
      }
      digests[path.value] = digest(Located(text, at: node.location), &findings)
    }
    return digests
  }

  private static func digest(_ text: Located<String>, _ findings: inout Findings) -> ContentDigest? {
    if let digest = ContentDigest(hex: text.value) { return digest }
    findings.add(
      .ledgerOrder, "this is not a SHA-256 digest of 64 digits", at: text.location,
      help: "put back the ledger as it was when it was last published; nothing in it is ever changed")
    return nil
  }
}
