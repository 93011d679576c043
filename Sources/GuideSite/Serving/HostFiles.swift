/// The two files that hosts of static sites read: `_headers` and `_redirects`.
///
/// They hold no more than Cloudflare Pages reads, which reads less than others. Netlify and Cloudflare Pages share the form,
/// and differ in what they do where two rules set one header: one takes the last, the other joins both values. So no two rules
/// here set one header for one address.
struct HostFiles {
  /// What Cloudflare Pages reads (its pages “Headers” and “Redirects”, November 2026).
  static let mostRules = 100
  static let mostRedirects = 2_000
  static let longestRedirect = 1_000

  let table: ServingTable
  let addresses: Addresses
  /// The paths of all files of the site, from its root.
  let files: [String]

  /// `_headers`, and how many rules it has.
  var headers: (text: String, rules: Int) {
    let rules = rules
    let text = rules.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { pattern, headers in
      pattern + "\n"
        + headers.sorted { $0.name < $1.name }.map { "  \($0.name.rawValue): \($0.value)\n" }.joined()
    }
    return (([Self.headersNote] + text).joined(separator: "\n"), rules.count)
  }

  /// The text of `_redirects`.
  ///
  /// Where there are too many, those that went long ago are left to their notices.
  func redirects(_ redirects: Redirects) -> String {
    let lines = redirects.moved.map { "\(addresses.onHost($0.from)) \(addresses.destination(of: $0)) 301" }
    let read = lines.filter { $0.utf8.count <= Self.longestRedirect }.prefix(Self.mostRedirects)
    return Self.redirectsNote + read.sorted().map { $0 + "\n" }.joined()
  }

  /// The headers for each pattern of addresses.
  private var rules: [String: [ResponseHeader]] {
    var rules = [pattern(SitePath.home.text + "*"): table.everywhere]
    let differing = table.differing
    for own in ownPatterns {
      let headers = table.headers(at: own.address)
      rules[pattern(own.pattern), default: []] += differing.compactMap { headers[$0] }
    }
    for rule in table.rules {
      guard let type = rule.headers.first(where: { $0.name == .contentType }) else { continue }
      rules[pattern(rule.addresses.pattern), default: []].append(type)
    }
    return rules
  }

  private func pattern(_ pattern: String) -> String { addresses.prefix + pattern }

  /// Patterns of which no two have an address in common, and which all addresses of the site have between them; each with an
  /// address that stands for all of its own.
  private var ownPatterns: Set<OwnPattern> {
    let divided = dividedFolders
    var patterns: Set<OwnPattern> = []
    for file in files {
      var folder = "/"
      var rest = Substring(file)
      while divided.contains(folder), let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
        folder += rest[...slash]
        rest = rest[rest.utf8.index(after: slash)...]
      }
      if divided.contains(folder) {
        let address = folder + (rest == "index.html" ? "" : rest)
        patterns.insert(OwnPattern(pattern: address, address: address))
      } else {
        patterns.insert(OwnPattern(pattern: folder + "*", address: folder))
      }
    }
    return patterns
  }

  private struct OwnPattern: Hashable {
    let pattern: String
    let address: String
  }

  /// The folders in which not all addresses have the same headers.
  private var dividedFolders: Set<String> {
    let differing = Set(table.differing)
    return Set(
      table.rules.filter { rule in rule.headers.contains { differing.contains($0.name) } }
        .compactMap(\.addresses.place).flatMap(Self.foldersAbove))
  }

  private static func foldersAbove(_ place: SitePath) -> [String] {
    let parts = place.text.split(separator: "/").dropLast()
    return (0...parts.count).map { "/" + parts.prefix($0).map { $0 + "/" }.joined() }
  }

  private static let headersNote = """
    # allocation-guide writes this file at every build. Netlify and Cloudflare Pages read it; readers never see it.
    # No two rules set one header for one address, because these hosts do not agree on what that would mean.

    """

  private static let redirectsNote = """
    # allocation-guide writes this file at every build. Netlify and Cloudflare Pages read it; readers never see it.
    # Pages that nothing has taken the place of are not in it: a notice stands at their address.

    """
}

extension ServedAddresses {
  /// The folder or file; nil where it is no single one.
  fileprivate var place: SitePath? {
    switch self {
    case .folder(let path), .file(let path): path
    case .all, .fileOfEachEdition: nil
    }
  }

  /// As hosts write it, from the root of the guide.
  fileprivate var pattern: String {
    switch self {
    case .all: "/*"
    case .folder(let folder): folder.text + "*"
    case .file(let file): file.text
    case .fileOfEachEdition(let name): SitePath.editions.text + ":edition/" + name
    }
  }
}
