package import Diagnostics
package import GuideModel

/// Reads from a receipt what a published site is compared with.
///
/// JSON is read as the part of YAML that it is, as for the ledger.
package enum ReceiptReader {
  /// Why a receipt cannot be used.
  package struct Fault: Error {
    package let diagnostic: Diagnostic
  }

  /// The files that a receipt lists; `path` is its place as a report shows it.
  ///
  /// Whether the digests agree with the one over all of them is for the caller to see.
  /// - Throws: `Fault` when the file is no receipt, of another form, or damaged as far as its text tells.
  package static func read(_ bytes: [UInt8], path: String) throws(Fault) -> PublishedFiles {
    var findings = Findings()
    let text = SourceText(path: path, bytes: bytes, findings: &findings)
    let node = text.flatMap { YAMLParser.parse($0.string, path: path, &findings) }
    let start = SourceLocation(path: path, line: 1, column: 1)
    guard let node, var reader = MappingReader(node, &findings),
      let form = reader.value("receipt", &findings, { text, _ in text })
    else { throw damaged(at: findings.diagnostics.first?.location ?? start) }
    guard form.value == String(Receipt.version) else { throw otherForm(form) }
    let digest = reader.mapping("output", &findings) { output, findings in
      _ = output.allEntries()
      return output.value("sha256", &findings, self.digest)
    }
    let digests = reader.mapping("files", &findings, digests)
    guard let digest, let digests, !findings.hasErrors else {
      throw damaged(at: findings.diagnostics.first?.location ?? start)
    }
    return PublishedFiles(digests: digests, digest: digest)
  }

  /// The fault of a receipt that is not as a build wrote it.
  package static func damaged(at place: SourceLocation) -> Fault {
    Fault(
      diagnostic: Diagnostic(
        .receiptUnreadable, "this receipt is damaged, or is no receipt", at: place,
        help: "put back the copy that the build wrote, or build again and publish the new site"))
  }

  /// The fault where there is no receipt.
  package static func missing(at place: SourceLocation) -> Fault {
    Fault(
      diagnostic: Diagnostic(
        .receiptUnreadable, "there is no receipt here", at: place,
        help: "give a copy of it with --receipt, or build again and publish the new site"))
  }

  private static func otherForm(_ form: Located<String>) -> Fault {
    Fault(
      diagnostic: Diagnostic(
        .receiptUnreadable, "this program does not know receipts of form \(form.value)", at: form.location,
        help: "use the version of the program that built the site, or build again with this one"))
  }

  private static func digests(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> [String: ContentDigest]? {
    var digests: [String: ContentDigest] = [:]
    for (path, _) in reader.allEntries() { digests[path.value] = reader.value(path.value, &findings, digest) }
    return digests
  }

  private static func digest(_ text: Located<String>, _ findings: inout Findings) -> ContentDigest? {
    if let digest = ContentDigest(hex: text.value) { return digest }
    findings.add(.receiptUnreadable, "this is not a SHA-256 digest of 64 digits", at: text.location)
    return nil
  }
}
