package import Diagnostics
package import GuideModel

/// What each seal remembers of the ledger before it, compared with the ledger of today.
package struct LedgerChain {
  private let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  /// What a seal that is made now must remember.
  package func before(decided: [EditionDate]) -> LedgerBefore {
    LedgerBefore(
      seals: ledger.seals.count, sealsDigest: Self.digest(of: ledger.seals),
      figures: ledger.entries.dropFirst(remembered).map(Self.digest), editions: decided.sorted())
  }

  /// True when states of figures stand in the ledger that no seal remembers.
  package var hasUnsealedFigures: Bool { unsealedFigures > 0 }

  /// How many states of figures no seal remembers.
  package var unsealedFigures: Int { max(0, ledger.entries.count - remembered) }

  /// The digest of all seals, in which, by the chain, all the figures that they remember are.
  package var digest: ContentDigest { Self.digest(of: ledger.seals) }

  /// What was changed, taken out or put in before the last seal, as exactly as the seals can tell.
  package func findings() -> [Diagnostic] {
    var sealed: [Remembered] = []
    var last: Int?
    for (index, seal) in ledger.seals.enumerated() {
      guard let before = seal.before else {
        guard last != nil else { continue }
        return [
          finding("this seal does not say what stood before it, as the ones above it do", at: seal.place)
        ]
          + figureFindings(sealed)
      }
      guard before.seals == index, before.sealsDigest == Self.digest(of: ledger.seals.prefix(index)) else {
        // What later seals remember cannot be told apart from here on.
        return [sealsDiffer(before: index, remembered: before.seals, since: last)] + figureFindings(sealed)
      }
      sealed += before.figures.map { Remembered(digest: $0, seal: seal) }
      last = index
    }
    return figureFindings(sealed)
  }

  /// One state of figures, and the first seal that remembers it.
  private struct Remembered {
    let digest: ContentDigest
    let seal: Seal
  }

  private var remembered: Int { ledger.seals.reduce(0) { $0 + ($1.before?.figures.count ?? 0) } }

  private static func digest(_ entry: Ledger.Entry) -> ContentDigest {
    ContentDigest(of: JSONWriter.bytes(entry.json, layout: .compact))
  }

  private static func digest(of seals: some Sequence<Seal>) -> ContentDigest {
    ContentDigest(of: JSONWriter.bytes(.array(seals.map(\.json)), layout: .compact))
  }

  private func sealsDiffer(before index: Int, remembered: Int, since last: Int?) -> Diagnostic {
    let seal = ledger.seals[index]
    guard remembered == index, index == (last ?? 0) + 1 else {
      let since = last.map { ", and the change lies after the seal of \(ledger.seals[$0].sealedOn)" } ?? ""
      return finding(
        remembered == index
          ? "a seal before this one is not what it was when this one was made\(since)"
          : "seals above this one: \(remembered) when it was made, and \(index) now\(since)",
        at: seal.place)
    }
    let changed = ledger.seals[index - 1]
    return finding(
      "this seal of the edition of \(changed.edition) is not what it was when the next one was made, on "
        + "\(seal.sealedOn)", at: changed.place)
  }

  /// Walks along both rows: what is only in one of them was put in or taken out.
  private func figureFindings(_ sealed: [Remembered]) -> [Diagnostic] {
    let now = ledger.entries.map(Self.digest)
    var findings: [Diagnostic] = []
    var (old, new) = (0, 0)
    while old < sealed.count {
      let state = sealed[old]
      if new < now.count, now[new] == state.digest {
        (old, new) = (old + 1, new + 1)
      } else if now[new...].contains(state.digest) {
        findings.append(figure(new, "was put in before the figures that \(words(state.seal)) remembers"))
        new += 1
      } else if new < now.count, !sealed[old...].contains(where: { $0.digest == now[new] }) {
        findings.append(figure(new, "is not what it was when \(words(state.seal)) was made"))
        (old, new) = (old + 1, new + 1)
      } else {
        findings.append(gone(old, state.seal, next: new))
        old += 1
      }
    }
    return findings
  }

  private func words(_ seal: Seal) -> String { "the seal of \(seal.edition) on \(seal.sealedOn)" }

  private func figure(_ index: Int, _ words: String) -> Diagnostic {
    let entry = ledger.entries[index]
    return finding(
      "state \(index + 1) of the figures, of \(entry.scheme) for \(entry.recordedFor), \(words)",
      at: entry.place)
  }

  private func gone(_ index: Int, _ seal: Seal, next: Int) -> Diagnostic {
    finding(
      "state \(index + 1) of the figures, which was there when \(words(seal)) was made, is gone",
      at: next < ledger.entries.count ? ledger.entries[next].place : seal.place)
  }

  private func finding(_ message: String, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .ledgerChanged, message, at: place,
      help: "put back the ledger as it was when it was last published; nothing in it is ever changed")
  }
}
