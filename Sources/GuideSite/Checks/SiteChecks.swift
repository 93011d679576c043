import Diagnostics
import GuideModel
import Parallel
import Templates

/// The promises that the build itself keeps, checked on the bytes that will be published.
struct SiteChecks {
  private let addresses: Addresses
  private let pages: [(page: RenderedPage, scan: PageScan)]
  private let placeOfPage: [SitePath: Int]
  /// The ids of each page by its address.
  let idsByPath: [String: Set<String>]
  private let knownPaths: Set<String>
  /// Where each link of the pages leads inside the site, without its fragment; those to other sites are not in it.
  ///
  /// Most links stand on many pages, so that each is looked at once.
  private let targets: [String: String]
  /// The links that lead to a page and a place that there are, from whatever page.
  private let sound: Set<String>

  /// `files` are the paths of what is no page, from the root of the output folder; `kept` are trees that were checked when
  /// they were made.
  init(
    _ pages: [RenderedPage], notices: [RenderedPage] = [], kept: [KeptTree] = [], files: [String],
    words: Words, addresses: Addresses
  ) {
    self.addresses = addresses
    let startingPoint = Self.escaped(words.startingPoint)
    let scanned = (pages + notices).concurrentMap { page in
      (page: page, scan: PageScan(page.bytes, sentence: startingPoint))
    }
    self.pages = scanned
    placeOfPage = Dictionary(
      scanned.enumerated().map { ($0.element.page.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let targets = Dictionary(
      Self.links(of: scanned).compactMap { link in
        addresses.sitePath(ofLink: link).map { (link, String($0)) }
      }, uniquingKeysWith: { first, _ in first })
    let keptPages = kept.flatMap(\.pages)
    let idsByPath = Dictionary(
      scanned.map { ($0.page.path.text, $0.scan.ids) } + keptPages.map { ($0.facts.path.text, $0.ids) },
      uniquingKeysWith: { first, _ in first })
    let knownPaths = Set(files.map { "/" + $0 }).union(pages.map(\.path.text))
      .union(keptPages.filter { !$0.isNotice }.map(\.facts.path.text))
    sound = Set(
      targets.filter { link, target in
        knownPaths.contains(target) && Self.has(Self.fragment(of: link), in: idsByPath[target])
      }.keys)
    (self.targets, self.idsByPath, self.knownPaths) = (targets, idsByPath, knownPaths)
  }

  /// Every link of the pages once.
  private static func links(of pages: [(page: RenderedPage, scan: PageScan)]) -> Set<String> {
    let share = 256
    let parts = stride(from: 0, to: pages.count, by: share).map { $0..<min($0 + share, pages.count) }
    return parts.concurrentMap { Set(pages[$0].lazy.flatMap(\.scan.links)) }
      .reduce(into: []) { $0.formUnion($1) }
  }

  /// Everything that is wrong, on every page, and the pages on which something is.
  ///
  /// The text of an edition stands at the root and in the edition's own tree: what is wrong in it is told of once.
  func findings() -> (findings: [Diagnostic], faulty: Set<SitePath>) {
    var seen: Set<TextFault> = []
    var findings: [Diagnostic] = []
    var faulty: Set<SitePath> = []
    let found = pages.concurrentMap { page, scan in
      (
        page: page, inText: page.findings + links(of: page, scan),
        inPage: ids(of: page, scan) + headings(of: page, scan) + promise(of: page, scan)
      )
    }
    for (page, inText, inPage) in found {
      if !(inText + inPage).isEmpty { faulty.insert(page.path) }
      findings +=
        inText.filter { finding in
          finding.location == page.templatePlace
            || seen.insert(TextFault(code: finding.code, location: finding.location)).inserted
        } + inPage
    }
    return (findings, faulty)
  }

  /// The addresses outside a tree to which its pages lead, each once.
  func linksOut(of tree: Set<SitePath>) -> [String] {
    let own = Set(tree.map(\.text))
    let links = Set(tree.lazy.compactMap { placeOfPage[$0] }.flatMap { pages[$0].scan.links })
    let leavingIt = links.filter { link in targets[link].map { !own.contains($0) } ?? false }
    return leavingIt.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// True when an address of the site leads to a page and a place that there are.
  func leadsSomewhere(_ link: String) -> Bool {
    guard let target = addresses.sitePath(ofLink: link).map(String.init), knownPaths.contains(target) else {
      return false
    }
    return Self.has(Self.fragment(of: link), in: idsByPath[target])
  }

  /// Whether a place is among the ids of a page; a file, which has none, has every place.
  private static func has(_ fragment: String?, in ids: Set<String>?) -> Bool {
    guard let fragment, let ids else { return true }
    return ids.contains(fragment)
  }

  /// What stands after the sign of a place; nil where nothing does.
  private static func fragment(of link: String) -> String? {
    guard let sign = link.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let fragment = link[link.utf8.index(after: sign)...]
    return fragment.isEmpty ? nil : String(fragment)
  }

  private struct TextFault: Hashable {
    let code: DiagnosticCode
    let location: SourceLocation?
  }

  private func ids(of page: RenderedPage, _ scan: PageScan) -> [Diagnostic] {
    scan.repeatedIDs.map { id in
      Diagnostic(
        .idTwice, "the id “\(id)” stands twice on \(page.path)", at: page.templatePlace,
        help: "an id must be unique on its page")
    }
  }

  private func headings(of page: RenderedPage, _ scan: PageScan) -> [Diagnostic] {
    guard scan.topHeadings != 1 else { return [] }
    return [
      Diagnostic(
        .pageHeadings, "the page \(page.path) has \(scan.topHeadings) main headings (h1)",
        at: page.templatePlace,
        help: "give the template exactly one h1")
    ]
  }

  private func promise(of page: RenderedPage, _ scan: PageScan) -> [Diagnostic] {
    guard case .startingPointAndChallenge(let challenge) = page.promise else { return [] }
    var findings: [Diagnostic] = []
    if !scan.saysSentence {
      findings.append(
        Diagnostic(
          .pagePromise, "the page \(page.path) does not say that a level is a starting point",
          at: page.templatePlace, help: "put {{$starting_point.sentence}} into the template"))
    }
    let wanted = addresses.link(challenge).text
    let place = wanted + "#"
    if !scan.anchors.contains(wanted), !scan.anchors.contains(where: { $0.hasPrefix(place) }) {
      findings.append(
        Diagnostic(
          .pagePromise, "the page \(page.path) has no link to \(challenge)", at: page.templatePlace,
          help: "link to {{challenge_link}} in the template"))
    }
    return findings
  }

  private func links(of page: RenderedPage, _ scan: PageScan) -> [Diagnostic] {
    scan.links.compactMap { sound.contains($0) ? nil : fault(of: $0, on: page) }
  }

  private func fault(of link: String, on page: RenderedPage) -> Diagnostic? {
    let target: String
    if link.hasPrefix("#") {
      target = page.path.text
    } else if let path = targets[link] {
      target = path
    } else {
      return link.hasPrefix("/") ? dead(link, on: page) : nil
    }
    guard target == page.path.text || knownPaths.contains(target) else {
      return dead(target, on: page, written: link)
    }
    guard let fragment = Self.fragment(of: link), let ids = idsByPath[target], !ids.contains(fragment) else {
      return nil
    }
    return Diagnostic(
      .linkFragment, "there is no place “#\(fragment)” on \(target)\(page.mention(of: link))",
      at: page.place(of: link),
      help: Suggestion.nearest(to: fragment, among: ids.sorted()).map {
        "did you mean “#\($0)”?"
      } ?? "give the heading that is meant the id {#\(fragment)}")
  }

  private func dead(_ target: String, on page: RenderedPage, written link: String? = nil) -> Diagnostic {
    let slashed = target + "/"
    let help =
      knownPaths.contains(slashed)
      ? "addresses end in “/”: write \(slashed)"
      : Suggestion.nearest(to: target, among: knownPaths.sorted()).map { "did you mean “\($0)”?" }
    return Diagnostic(
      .linkDead, "there is no page \(target)\(page.mention(of: link ?? target))",
      at: page.place(of: link ?? target),
      help: help ?? "correct the link, or add the page")
  }

  private static func escaped(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      default: [byte]
      }
    }
  }
}

extension RenderedPage {
  /// The template, for a fault that no line of the content is to blame for.
  var templatePlace: SourceLocation {
    SourceLocation(path: "templates/\(template).html", line: 1, column: 1)
  }

  /// Names the page where no line of the content tells the place.
  ///
  /// A text that stands on several pages is one line to mend, and is told of once.
  fileprivate func mention(of link: String) -> String {
    links.contains { $0.destination == link } ? "" : ", which \(path) links to"
  }

  /// Where the council wrote a link; else the template.
  fileprivate func place(of link: String) -> SourceLocation {
    links.first { $0.destination == link }?.location ?? templatePlace
  }
}
