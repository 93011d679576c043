import Diagnostics
import GuideModel
import GuideSeal
import GuideSource

extension ContentFolderOnDisk {
  /// Compares sealed editions with the files of this folder.
  var sealCheck: SealCheck { SealCheck(files: folder.files, display: folder.displayPath) }

  /// The ledger of a guide, or the one that can be read although the guide cannot.
  func ledger(_ guide: Guide?) -> Ledger { guide?.ledger ?? GuideReader.ledger(of: folder) ?? Ledger() }

  /// What differs from the seals, whether or not a guide could be read.
  func sealFindings(_ guide: Guide?, besides editions: Set<EditionDate>) -> [Diagnostic] {
    let ledger = ledger(guide)
    let others = Ledger(seals: ledger.seals.filter { !editions.contains($0.edition) })
    return sealCheck.findings(others, editions: guide?.editions ?? []) + LedgerChain(ledger).findings()
      + sealCheck.findings(of: guide, ledger, besides: editions)
  }

  /// Corrections that are said to be made on a day to come.
  func correctionsToCome(_ guide: Guide, asAt day: CalendarDate) -> [Diagnostic] {
    guide.editions.filter(\.isPublished).flatMap { edition in
      edition.facts.corrections.filter { $0.madeOn > day }.map { correction in
        Diagnostic(
          .editionDays, "the correction of \(correction.madeOn) is still to come on \(day)",
          at: EditionOutline(of: edition.date, in: folder)?.place(of: "corrections"),
          help: "give the day on which the mistake was put right; readers take it for done")
      }
    }
  }

  /// The start of a file or folder, as a report shows it.
  func start(of path: String) -> SourceLocation {
    SourceLocation(path: folder.displayPath(path), line: 1, column: 1)
  }
}
