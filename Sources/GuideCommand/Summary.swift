import Diagnostics
import Disk
import GuideModel
import GuideSite

/// What a build says when it is done.
struct Summary {
  let outcome: Pipeline.Outcome
  let output: String

  /// What is said of a build, but for the time that it took.
  struct Words {
    /// `57 pages, 1 edition (in force: 2026-04-01), no findings`.
    let before: String
    /// `→ public (as at 2026-11-21)`.
    let after: String
    let remarks: [String]

    /// `57 pages, 1 edition (in force: 2026-04-01), no findings, 0.12 s → public (as at 2026-11-21)`, and what else there
    /// is to say.
    func text(took: Duration) -> String {
      (["\(before), \(took.inSeconds) \(after)"] + remarks).joined(separator: "\n")
    }
  }

  /// What is said of a build that has been published in this way.
  func words(_ report: PublicationReport) -> Words {
    let words = words
    return Words(before: words.before, after: words.after, remarks: remarks(report) + words.remarks)
  }

  private func remarks(_ report: PublicationReport) -> [String] {
    let way =
      report.method == .twoMoves
      ? ["note: this disk cannot exchange two folders in one step, so the site was gone for a moment"] : []
    let leftOver = report.leftOver.map { ["note: the old site could not be cleared away: \($0.message)"] }
    let forgotten = report.forgotten.map {
      [
        "note: the next build makes every page again, for this one could not remember what it made: \($0.message)"
      ]
    }
    return way + (forgotten ?? []) + (leftOver ?? [])
  }

  var words: Words {
    let pages = "\(outcome.site?.pageCount ?? 0) pages"
    let editions = outcome.guide?.editions ?? []
    let edition = outcome.guide?.edition(asAt: outcome.asAt)
    let shown = edition.map { edition in
      switch outcome.guide?.standing(of: edition, asAt: outcome.asAt) {
      case .inForce(let since): " (in force since \(since))"
      case .announced: " (not yet in force, from \(edition.date))"
      default: " (none is in force; \(edition.date) is shown)"
      }
    }
    let count = editions.count == 1 ? "1 edition" : "\(editions.count) editions"
    let findings = FindingSummary(of: outcome.findings).words
    let next = outcome.guide?.nextChange(after: outcome.asAt).map { "; build again on \($0)" } ?? ""
    return Words(
      before: "\(pages), \(count)\(shown ?? ""), \(findings)",
      after: "→ \(output) (as at \(outcome.asAt)\(next))", remarks: [outcome.draftNote].compactMap(\.self))
  }
}

extension Duration {
  /// `0.12 s`.
  var inSeconds: String {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst()) s"
  }
}
