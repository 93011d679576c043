package import GuideModel

/// Where the pages of an edition stand.
package enum SiteTree: Hashable, Sendable {
  /// At the root: the edition that the site shows first.
  case root
  /// Under the edition's own date, where they stand for ever.
  case edition(EditionDate)
}

/// The address of a page or file inside the site: lower case, starting with `/`; a page's ends in `/`.
///
/// Only this type makes addresses, so that each is written in one place. The address of an edition's page is that at the
/// root until it is put into a tree.
package struct SitePath: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// From the root of the guide, whatever folder of a host the guide stands in.
  package let text: String
  /// True for what there is once, whatever the number of editions.
  let isShared: Bool

  private init(_ text: String) {
    self.text = text
    isShared = false
  }

  private init(shared text: String) {
    self.text = text
    isShared = true
  }

  /// An address that another build has made, and this one remembers.
  init(remembered text: String, isShared: Bool) {
    self.text = text
    self.isShared = isShared
  }

  /// The same page in a tree; what there is once stays where it is.
  package func within(_ tree: SiteTree) -> SitePath {
    switch tree {
    case _ where isShared: self
    case .root: SitePath(shared: text)
    case .edition(let date): SitePath(shared: Self.edition(date).text.dropLast() + text)
    }
  }

  /// The page of an address that an author wrote.
  static func page(_ address: GuideAddress) -> SitePath { SitePath(address.path) }

  /// Whether an address that an author wrote is of something that there is once.
  static func isShared(_ text: some StringProtocol) -> Bool {
    let first = text.dropFirst().prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    return Self.sharedNames.contains(String(first))
  }

  private static let sharedNames: Set<String> = [
    "404.html", "accessibility", "assets", "changes.atom", "data", "editions", "robots.txt", "search",
    "sitemap.xml",
  ]

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// The file that a web server sends for this address, from the root of the output folder.
  package var outputFile: String {
    let relative = text.dropFirst()
    return text.hasSuffix("/") ? relative + "index.html" : String(relative)
  }

  // MARK: The guide as a whole

  package static let home = SitePath("/")
  package static let aboutEdition = SitePath("/about-this-edition/")
  package static let accessibility = SitePath(shared: "/accessibility/")
  package static let aToZ = SitePath("/a-z/")
  package static let coverage = SitePath("/coverage/")
  package static let glossary = SitePath("/glossary/")
  package static let guidanceIndex = SitePath("/guidance/")
  package static let notFound = SitePath(shared: "/404.html")
  package static let search = SitePath(shared: "/search/")
  package static let robots = SitePath(shared: "/robots.txt")
  package static let sitemap = SitePath(shared: "/sitemap.xml")

  package static func guidance(_ page: PageID) -> SitePath { SitePath("/guidance/\(page)/") }

  /// The Easy Read version of a page, below the page itself.
  package static func easy(_ page: SitePath) -> SitePath { SitePath(page.text + "easy/") }

  // MARK: Files for web servers, which are no part of the site

  static let hostHeaders = SitePath(shared: "/_headers")
  static let hostRedirects = SitePath(shared: "/_redirects")
  static let nginx = SitePath(shared: "/_nginx.conf")

  // MARK: The look

  static let assets = SitePath(shared: "/assets/")

  /// A file of the site's look, whose name changes with its content.
  package static func asset(_ name: String) -> SitePath { SitePath(shared: assets.text + name) }

  // MARK: Editions

  package static let editions = SitePath(shared: "/editions/")
  /// An edition's canonical record.
  package static func record(of date: EditionDate) -> SitePath {
    SitePath(shared: "/editions/\(date)/record.json")
  }

  /// The SHA-256 digests of an edition's files, in the form of `sha256sum`.
  package static func checksums(of date: EditionDate) -> SitePath {
    SitePath(shared: edition(date).text + checksumsName)
  }

  static let checksumsName = "SHA256SUMS"

  package static let feed = SitePath(shared: "/changes.atom")

  static let timeMaps = SitePath(shared: "/editions/timemap/")

  /// A file that lists every state of a level's page; the ending is that of RFC 6690.
  package static func timeMap(of level: LevelID, in scheme: SchemeID) -> SitePath {
    SitePath(shared: timeMaps.text + "\(scheme)/\(level.slug).wlnk")
  }

  /// The home page of an edition, as it stood.
  package static func edition(_ date: EditionDate) -> SitePath { SitePath(shared: "/editions/\(date)/") }

  /// The same for somebody who has a budget already.
  package static func changesForMe(of date: EditionDate) -> SitePath {
    SitePath(shared: changes(of: date).text + "for-me/")
  }

  /// What changed since the edition before; there is one such page for each edition.
  package static func changes(of date: EditionDate) -> SitePath {
    SitePath(shared: edition(date).text + "changes/")
  }

  // MARK: Data files

  static let dataFolder = SitePath(shared: "/data/")
  package static let dataPackage = SitePath(shared: "/data/datapackage.json")

  /// The data files of an edition.
  static func data(of edition: EditionDate) -> SitePath {
    SitePath(shared: dataFolder.text + "\(edition)/")
  }

  /// A data file of an edition, which stays for ever.
  package static func data(_ edition: EditionDate, _ file: String) -> SitePath {
    SitePath(shared: data(of: edition).text + file)
  }

  // MARK: A scheme

  package static func scheme(_ scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/") }

  /// The address advocates link to; it stays the same for as long as the level is called the same.
  package static func level(_ level: LevelID, in scheme: SchemeID) -> SitePath {
    SitePath("/\(scheme)/\(level.slug)/")
  }

  package static func challenge(in scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/challenge/") }
  package static func decisions(in scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/decisions/") }
  package static func money(of scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/money/") }
  package static func letters(in scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/challenge/letters/") }

  /// A letter in which the level is still to be filled in; with a level, the letter for that level.
  package static func letter(_ letter: LetterID, for level: LevelID?, in scheme: SchemeID) -> SitePath {
    guard let level else { return SitePath(letters(in: scheme).text + "\(letter)/") }
    return SitePath(Self.level(level, in: scheme).text + "letters/\(letter)/")
  }

  /// The file of a letter beside its page.
  package static func file(_ ending: String, of letter: LetterID, at page: SitePath) -> SitePath {
    SitePath(page.text + "\(letter).\(ending)")
  }

  /// All that an adviser takes along about one level.
  package static func pack(of level: LevelID, in scheme: SchemeID) -> SitePath {
    SitePath(Self.level(level, in: scheme).text + "pack/")
  }

  /// The levels of a scheme in Easy Read.
  package static func easy(of scheme: SchemeID) -> SitePath { easy(Self.scheme(scheme)) }

  /// A level in Easy Read.
  package static func easy(of level: LevelID, in scheme: SchemeID) -> SitePath {
    easy(Self.level(level, in: scheme))
  }

  /// A calendar file with the last day to start a step; the ending is that of RFC 5545.
  ///
  /// A step may have several time limits of which the later counts: each has files of its own.
  package static func calendar(
    of step: StepID, in route: RouteID, _ scheme: SchemeID, from month: CalendarMonth, alternative: Int
  ) -> SitePath {
    let name = alternative == 0 ? month.iso : "\(month.iso)-\(alternative + 1)"
    return SitePath("/\(scheme)/challenge/calendar/\(route)/\(step)/\(name).ics")
  }

  /// Two levels side by side.
  static func comparison(_ pair: LevelPair, in scheme: SchemeID) -> SitePath {
    SitePath("/\(scheme)/compare/\(pair.slug)/")
  }

  package static func examples(in scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/examples/") }
  package static func groups(in scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/groups/") }
  package static func print(of scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/print/") }
  package static func onePage(of scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/one-page/") }
  package static func largePrint(of scheme: SchemeID) -> SitePath { SitePath("/\(scheme)/large-print/") }

  package static func example(_ example: PageID, in scheme: SchemeID) -> SitePath {
    SitePath("/\(scheme)/examples/\(example)/")
  }

  package static func group(_ group: GroupID, in scheme: SchemeID) -> SitePath {
    SitePath("/\(scheme)/groups/\(group)/")
  }

  package static func guidance(_ page: PageID, in scheme: SchemeID) -> SitePath {
    SitePath("/\(scheme)/guidance/\(page)/")
  }
}
