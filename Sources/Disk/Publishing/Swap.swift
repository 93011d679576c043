/// How the new site came into its place.
package enum SwapMethod: String, Hashable, Sendable {
  /// There was no old site.
  case firstSite
  /// Old and new changed places in one step.
  case exchange
  /// The file system cannot exchange: the old site was moved away, then the new one in. For a moment there was
  /// neither; a build killed in that moment is put right by the next.
  case twoMoves
}

extension WorkFolder {
  /// Puts the staged site in the output's place.
  func swap() throws(DiskError) -> SwapMethod {
    guard try parent.status(target.name) != nil else {
      try folder.move(Self.stagedName, to: parent, as: target.name)
      return .firstSite
    }
    do {
      try folder.exchange(Self.stagedName, with: parent, target.name)
      return .exchange
    } catch {
      guard error.isExchangeImpossible else { throw error }
      try moveTwice()
      return .twoMoves
    }
  }

  /// If the second move fails the output is away; `settle`, which follows every failure, puts it back.
  private func moveTwice() throws(DiskError) {
    try parent.move(target.name, to: folder, as: Self.previousName)
    try folder.move(Self.stagedName, to: parent, as: target.name)
  }
}
