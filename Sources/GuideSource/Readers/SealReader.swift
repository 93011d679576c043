import Diagnostics
import GuideModel

/// Reads one seal of `ledger.json`.
enum SealReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> Seal? {
    let edition = reader.value("edition", &findings, ValueReader.date)
    let sealedOn = reader.value("sealed_on", &findings, ValueReader.date)
    let corrections = reader.values("corrections", required: false, &findings, correction)
    let withdrawnOn = reader.optional("withdrawn", &findings, ValueReader.date)
    let decidedRecord = reader.optional("decided_record", &findings, digest)
    let record = reader.value("record", &findings, digest)
    let files = reader.mapping("files", &findings, digests)
    let addresses = reader.optionalMapping("addresses", &findings, addresses)
    let before = reader.optionalMapping("before", &findings, before)
    guard let edition, let sealedOn, let record, let files else { return nil }
    return Seal(
      edition: EditionDate(edition), sealedOn: sealedOn, corrections: corrections, withdrawnOn: withdrawnOn,
      decidedRecord: decidedRecord, record: record, files: files, addresses: addresses ?? [:],
      before: before, place: reader.location)
  }

  /// A day and the digest of the words, or a day alone in an older seal.
  private static func correction(
    _ text: Located<String>, _ findings: inout Findings
  ) -> SealedCorrection? {
    let parts = text.value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = ValueReader.date(text.map { _ in String(parts[0]) }, &findings) else { return nil }
    guard parts.count > 1 else { return SealedCorrection(madeOn: day) }
    return digest(text.map { _ in String(parts[1]) }, &findings).map {
      SealedCorrection(madeOn: day, digest: $0)
    }
  }

  private static func before(_ reader: inout MappingReader, _ findings: inout Findings) -> LedgerBefore? {
    let seals = reader.value("seals", &findings, ValueReader.number(in: 0...1_000_000))
    let sealsDigest = reader.value("seals_digest", &findings, digest)
    let figures = reader.values("figures", required: true, &findings, digest)
    let editions = reader.values("editions", required: true, &findings, ValueReader.date)
    guard let seals, let sealsDigest else { return nil }
    return LedgerBefore(
      seals: seals, sealsDigest: sealsDigest, figures: figures, editions: editions.map { EditionDate($0) })
  }

  private static func addresses(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> [String: Set<String>]? {
    var addresses: [String: Set<String>] = [:]
    for (page, node) in reader.allEntries() {
      guard case .scalar(let text, _) = node.content, GuideAddress(page.value) != nil else {
        findings.add(
          .ledgerOrder, "this is not a page with its places", at: node.location,
          help: "put back the ledger as it was when it was last published; nothing in it is ever changed")
        continue
      }
      addresses[page.value] = Set(text.split(separator: " ").map(String.init))
    }
    return addresses
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
