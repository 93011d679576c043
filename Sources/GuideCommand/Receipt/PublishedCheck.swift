import Diagnostics
import Disk
import GuideModel
import GuideSeal
import GuideSource

/// Compares a published folder with its receipt, file by file; it writes nothing.
///
/// What a build would keep, names with a full stop before them and `CNAME`, is the council's own and is not looked at.
struct PublishedCheck {
  /// The published folder, as it was given.
  let folder: String
  /// A copy of the receipt that was kept elsewhere.
  ///
  /// It proves more than the one in the folder: whoever can change the site can change that one too.
  let receipt: String?

  /// What a comparison found.
  struct Result {
    let findings: [Diagnostic]
    /// How many files the receipt lists; nil when it cannot be used.
    let fileCount: Int?
  }

  /// Compares.
  ///
  /// - Throws: `DiskError` when the folder or the receipt cannot be read at all.
  func run() throws -> Result {
    let contents = try FolderReader.read(folder)
    let path = receipt ?? place(of: Receipt.fileName).path
    let start = SourceLocation(path: path, line: 1, column: 1)
    guard let bytes = try FileReader.readIfThere(path) else {
      return Result(findings: [ReceiptReader.missing(at: start).diagnostic], fileCount: nil)
    }
    do throws(ReceiptReader.Fault) {
      let published = try ReceiptReader.read(bytes, path: path)
      guard published.isWhole else { throw ReceiptReader.damaged(at: start) }
      return Result(
        findings: findings(contents, published, bytes).inReportOrder(), fileCount: published.digests.count)
    } catch {
      return Result(findings: [error.diagnostic], fileCount: nil)
    }
  }

  private func findings(
    _ contents: FolderContents, _ published: PublishedFiles, _ receiptBytes: [UInt8]
  ) -> [Diagnostic] {
    var expected = published.digests
    expected[Receipt.fileName] = ContentDigest(of: receiptBytes)
    var found: [Diagnostic] = []
    for fault in contents.findings {
      expected[fault.path] = nil
      found.append(differs(fault.path, fault.fault.message))
    }
    for file in contents.files where !Marker.isKept(file.path) {
      guard let digest = expected.removeValue(forKey: file.path) else {
        found.append(differs(file.path, "was added after the build"))
        continue
      }
      guard digest != ContentDigest(of: file.bytes) else { continue }
      let isReceipt = file.path == Receipt.fileName
      found.append(differs(file.path, isReceipt ? "is not this receipt" : "was changed after the build"))
    }
    return found + expected.keys.map { differs($0, "is missing") }
  }

  private func differs(_ path: String, _ what: String) -> Diagnostic {
    Diagnostic(
      .publishedDiffers, "the file “\(path)” \(what)", at: place(of: path),
      help: "find out who did this and why; then build again and publish the whole site")
  }

  private func place(of path: String) -> SourceLocation {
    SourceLocation(path: folder.hasSuffix("/") ? folder + path : folder + "/" + path, line: 1, column: 1)
  }
}
