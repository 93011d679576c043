import Diagnostics
import GuideModel

/// No address vanishes from one edition to the next without a word to those who come by it.
struct AddressChecks {
  private typealias Pages = [SitePath: PageFacts]

  private let guide: Guide
  private let pages: [EditionDate: Pages]
  private let ids: [String: Set<String>]

  /// `ids` are those of each page by its address.
  init(guide: Guide, pages: [PageFacts], ids: [String: Set<String>]) {
    self.guide = guide
    // The notice that an edition was taken back is its own: the next edition has nothing to say of it.
    self.ids = ids.mapValues { ids in
      var ids = ids
      ids.remove("withdrawn")
      return ids
    }
    let trees = Dictionary(grouping: pages.lazy.filter { !$0.isOfOneEdition }, by: \.tree)
    self.pages = Dictionary(
      guide.editions.map { edition in
        let tree = trees[.edition(edition.date)] ?? []
        return (edition.date, Pages(tree.map { ($0.page, $0) }, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
  }

  func findings() -> [Diagnostic] {
    guide.editions.flatMap { edition in
      guide.edition(before: edition).map { findings(from: $0, to: edition) } ?? unneeded(in: edition)
    } + guide.editions.flatMap(namedTwice) + guide.editions.flatMap(correctionsOfNoPage)
      + guide.ledger.seals.flatMap(lostSinceSealed)
  }

  private func namedTwice(in edition: Edition) -> [Diagnostic] {
    var seen: Set<GuideAddress> = []
    return edition.facts.moved.filter { !seen.insert($0.from).inserted }.map { moved in
      Diagnostic(
        .addressMoved, "\(moved.from) is listed twice", at: moved.place, help: "keep one of the two entries")
    }
  }

  private func correctionsOfNoPage(in edition: Edition) -> [Diagnostic] {
    let known = pages[edition.date] ?? [:]
    return edition.facts.corrections.flatMap(\.pages).filter { known[SitePath.page($0)] == nil }.map { page in
      Diagnostic(
        .addressMoved, "a correction is to be shown on \(page), which is no page of this edition",
        at: edition.facts.place,
        help: Suggestion.help(for: page.path, among: known.keys.sorted().map(\.text)))
    }
  }

  /// The pages of each edition's tree, with the ids on them that people link to: what a seal remembers.
  var addresses: [EditionDate: [String: Set<String>]] { pages.mapValues(places) }

  private func places(of tree: Pages) -> [String: Set<String>] {
    Dictionary(
      tree.map { ($0.key.text, $0.value.keepsPlaces ? ids[$0.value.path.text] ?? [] : []) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a sealed edition had and has no more: its files are the same, so a template must have lost it.
  private func lostSinceSealed(_ seal: Seal) -> [Diagnostic] {
    guard let now = pages[seal.edition].map(places) else { return [] }
    return seal.addresses.sorted { $0.key < $1.key }.flatMap { page, ids -> [Diagnostic] in
      let address = "/editions/\(seal.edition)\(page)"
      guard let found = now[page] else { return [lostSinceSealed("the page \(address)", seal)] }
      return ids.subtracting(found).sorted().map { lostSinceSealed("the place \(address)#\($0)", seal) }
    }
  }

  private func lostSinceSealed(_ what: String, _ seal: Seal) -> Diagnostic {
    Diagnostic(
      .addressGone, "\(what), which was there when the edition was sealed, is gone", at: seal.place,
      help: "the templates have lost it: put it back, for people have its address")
  }

  private func findings(from old: Edition, to new: Edition) -> [Diagnostic] {
    let (before, after) = (pages[old.date] ?? [:], pages[new.date] ?? [:])
    let told = Set(new.moves.filter { $0.from.fragment == nil }.map { SitePath.page($0.from) })
    let gone = before.keys.filter { page in
      after[page] == nil && !told.contains(page) && new.reasonForLosing(page) == nil
    }.sorted()
    let places = before.keys.sorted().flatMap { path -> [Diagnostic] in
      guard let page = before[path], let next = after[path], page.keepsPlaces else { return [] }
      return lostPlaces(from: page, to: next, in: new)
    }
    return gone.map { lost($0, in: new, before: old) } + places
      + new.facts.moved.compactMap { fault(of: $0, before, after) }
  }

  private func lost(_ path: SitePath, in new: Edition, before old: Edition) -> Diagnostic {
    Diagnostic(
      .addressGone, "the page \(path) of the edition of \(old.date) is gone", at: new.facts.place,
      help: "list it under “moved” in edition.yml: “from”, “why” and, if the same is found elsewhere, “to”")
  }

  private func lostPlaces(from old: PageFacts, to new: PageFacts, in edition: Edition) -> [Diagnostic] {
    let lost = (ids[old.path.text] ?? []).subtracting(ids[new.path.text] ?? [])
    return lost.sorted().map { id in
      Diagnostic(
        .addressGone, "the place \(new.page)#\(id) of the edition before is gone",
        at: new.origin ?? edition.facts.place,
        help:
          "give the heading that says the same the id {#\(id)}, or list the place under “moved” in edition.yml"
      )
    }
  }

  private func fault(of moved: MovedAddress, _ before: Pages, _ after: Pages) -> Diagnostic? {
    let from = SitePath.page(moved.from)
    guard let page = before[from] else {
      return Diagnostic(
        .addressMoved, "the edition before has no page \(from)", at: moved.place,
        help: Suggestion.help(for: from.text, among: before.keys.sorted().map(\.text)))
    }
    if let fragment = moved.from.fragment, ids[page.path.text]?.contains(fragment) == false {
      return Diagnostic(
        .addressMoved, "the edition before has no place \(moved.from)", at: moved.place,
        help: Suggestion.help(for: fragment, among: (ids[page.path.text] ?? []).sorted()))
    }
    if moved.from.fragment == nil, after[from] != nil {
      return Diagnostic(
        .addressMoved, "the page \(from) is still there", at: moved.place, help: "take the entry away")
    }
    guard let to = moved.to, !isThere(to, after) else { return nil }
    return Diagnostic(
      .addressMoved, "this edition has no page or place \(to)", at: moved.place,
      help: Suggestion.help(for: to.path, among: after.keys.sorted().map(\.text)))
  }

  private func isThere(_ address: GuideAddress, _ pages: Pages) -> Bool {
    guard let page = pages[SitePath.page(address)] else { return false }
    guard let fragment = address.fragment else { return true }
    return ids[page.path.text]?.contains(fragment) ?? false
  }

  private func unneeded(in first: Edition) -> [Diagnostic] {
    first.facts.moved.map { moved in
      Diagnostic(
        .addressMoved, "there is no edition before this one, so nothing has moved", at: moved.place,
        help: "take the entry away")
    }
  }
}
