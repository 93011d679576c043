import Diagnostics
import GuideModel

/// The files from which web servers learn how to send the site: `_headers`, `_redirects` and `_nginx.conf`.
///
/// All three are written from one `ServingTable` and one list of `Redirects`.
struct ServingFiles {
  let files: [SiteFile]
  private let redirects: Redirects
  private let addresses: Addresses
  /// Of `_headers`; nil where none could be written.
  private let rules: Int?

  /// `settled` are the editions whose pages have all but stopped to change; `paths` those of all other files of the site.
  init(settled: [EditionDate], redirects: Redirects, addresses: Addresses, paths: [String]) {
    self.redirects = redirects
    self.addresses = addresses
    guard addresses.prefix.utf8.allSatisfy(Self.isPlain) else {
      files = []
      rules = nil
      return
    }
    let table = ServingTable(settled: settled)
    let host = HostFiles(table: table, addresses: addresses, files: paths)
    var headers = host.headers
    if headers.rules > HostFiles.mostRules {
      // Rules that only make a copy last longer are the ones to go without.
      headers = HostFiles(table: ServingTable(settled: []), addresses: addresses, files: paths).headers
    }
    rules = headers.rules
    files = [
      Self.file(.hostHeaders, headers.text), Self.file(.hostRedirects, host.redirects(redirects)),
      Self.file(.nginx, NginxInclude(table: table, redirects: redirects, addresses: addresses).text),
    ]
  }

  /// What web servers could not be told; `leadsSomewhere` says whether an address of the site leads to a page and a place.
  func findings(at place: SourceLocation?, leadsSomewhere: (String) -> Bool) -> [Diagnostic] {
    let dead = redirects.moved.filter { !leadsSomewhere(addresses.destination(of: $0)) }.map { redirect in
      Diagnostic(
        .linkDead, "there is no page or place \(redirect.to), to which \(redirect.from) is redirected",
        at: place, help: "correct “to” under “moved” in edition.yml")
    }
    return dead + [unread].compactMap(\.self)
  }

  private var unread: Diagnostic? {
    guard let rules else {
      return Diagnostic(
        .serverFile, "web servers cannot be told of the folder \(addresses.prefix)/", at: nil,
        help: "choose a “base_url” of letters, digits, full stops and hyphens, or set headers by hand")
    }
    guard rules > HostFiles.mostRules else { return nil }
    return Diagnostic(
      .serverFile, "_headers has \(rules) rules, and Cloudflare Pages reads \(HostFiles.mostRules)", at: nil,
      help: "use another server, or fewer schemes in one guide")
  }

  private static func file(_ path: SitePath, _ text: String) -> SiteFile {
    SiteFile(path: path.outputFile, bytes: Array(text.utf8))
  }

  /// Signs that mean nothing to any server (RFC 3986, section 2.3), and the slash.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/-._~".utf8.contains(byte)
    }
  }
}
