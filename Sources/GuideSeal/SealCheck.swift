package import Diagnostics
package import GuideModel

/// Tells whether sealed editions are still what they were when they were sealed.
package struct SealCheck {
  /// One file of the content folder.
  package typealias File = (path: String, bytes: [UInt8])

  private let files: [File]
  private let display: (String) -> String

  /// A check of a content folder's files; `display` gives the path that a report shows.
  package init(files: [File], display: @escaping (String) -> String) {
    self.files = files
    self.display = display
  }

  /// What differs from the latest seal of each edition, one finding for a file.
  ///
  /// The records of those editions that could be read are compared too.
  package func findings(_ ledger: Ledger, editions: [Edition]) -> [Diagnostic] {
    ledger.latestSeals.flatMap { seal in
      findings(seal, edition: editions.first { $0.date == seal.edition })
    }
  }

  /// What differs from one seal.
  package func findings(_ seal: Seal, edition: Edition?) -> [Diagnostic] {
    let now = EditionFiles(of: seal.edition, in: files)
    guard !now.contents.isEmpty else { return [folderGone(seal)] }
    let paths = Set(seal.files.keys).union(now.contents.keys).sorted()
    let changed = paths.compactMap { path in
      words(sealed: seal.files[path], now: now.contents[path]).map { finding($0, seal, path) }
    }
    guard changed.isEmpty, let edition, EditionRecord(edition).digest != seal.record else { return changed }
    return [recordDiffers(seal)]
  }

  /// How a file differs; nil when it does not.
  private func words(sealed: ContentDigest?, now: [UInt8]?) -> String? {
    guard let sealed else { return "was added to" }
    guard let now else { return "is gone from" }
    guard ContentDigest(of: now) != sealed else { return nil }
    return Self.lineEndings(of: now).contains { ContentDigest(of: $0) == sealed }
      ? "has other line ends in" : "was changed in"
  }

  private func finding(_ words: String, _ seal: Seal, _ path: String) -> Diagnostic {
    Diagnostic(
      .sealBroken, "this file \(words) the edition of \(seal.edition), which was sealed on \(seal.sealedOn)",
      at: place(of: EditionFiles.folder(of: seal.edition) + path),
      help: """
        put it back as it was; to correct a mistake, say so under “corrections” in edition.yml and run \
        “allocation-guide edition seal \(seal.edition)”
        """)
  }

  private func folderGone(_ seal: Seal) -> Diagnostic {
    Diagnostic(
      .sealBroken, "the edition of \(seal.edition), which was sealed on \(seal.sealedOn), is gone",
      at: place(of: "editions/\(seal.edition)"),
      help: "put its folder back; to take its rules back, set “state: withdrawn” and say when and why")
  }

  private func recordDiffers(_ seal: Seal) -> Diagnostic {
    Diagnostic(
      .sealBroken, "the record of the edition of \(seal.edition) is not the one that was sealed",
      at: seal.place,
      help: "put back the ledger as it was when it was last published, and use the program that wrote it")
  }

  /// True when the folder of an edition has a file that a seal would cover.
  func hasFiles(of edition: EditionDate) -> Bool { !EditionFiles(of: edition, in: files).contents.isEmpty }

  func place(of path: String) -> SourceLocation {
    SourceLocation(path: display(path), line: 1, column: 1)
  }

  /// The same text with each kind of line end: tools that move files between computers exchange them unasked.
  private static func lineEndings(of bytes: [UInt8]) -> [[UInt8]] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let plain = bytes.enumerated().filter { index, byte in
      byte != carriageReturn || index + 1 == bytes.count || bytes[index + 1] != lineFeed
    }.map(\.element)
    return [plain, plain.flatMap { $0 == lineFeed ? [carriageReturn, lineFeed] : [$0] }]
  }
}
