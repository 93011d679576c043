import ArgumentParser
import Disk
import GuideModel

/// A second copy of a receipt, at a place of the council's choice outside the site.
struct ReceiptCopy {
  private let files: FileReplacement
  private let name: String

  /// Makes ready to write it, before anything is published.
  ///
  /// - Throws: `ValidationError` for a place that a build replaces or reads, or a file that is no receipt; `DiskError` when
  ///   its folder cannot be opened.
  init(at path: String, besides folders: [String]) throws {
    let current = try WorkingFolder.current
    if try FilePlace.isInside(path, oneOf: folders, currentFolder: current) {
      throw ValidationError(
        "“\(path)” lies in a folder that the build reads or replaces; keep the copy of the receipt elsewhere")
    }
    if let old = try FileReader.readIfThere(path), !old.starts(with: Receipt.firstBytes) {
      throw ValidationError("“\(path)” is no receipt, and is not written over; choose another name")
    }
    files = try FileReplacement(in: PathText.parent(path))
    name = PathText.lastPart(path)
  }

  /// Writes it in the place of an older one, in one step.
  func write(_ receipt: Receipt) throws(DiskError) { try files.replace(name, receipt.fileBytes) }
}
