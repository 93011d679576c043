import GuideModel

/// `_nginx.conf`: what nginx needs to know of the guide, to be included in a server block (nginx 1.18 or later).
///
/// nginx forgets all headers of a server where one of its locations adds one. So no location here does: a header in which
/// addresses differ is a variable, and a location only sets that.
struct NginxInclude {
  let table: ServingTable
  let redirects: Redirects
  let addresses: Addresses

  var text: String {
    let outer = [Self.note, variables, headers]
    let inner = [general, files, hidden, places, moved].filter { !$0.isEmpty }.joined(separator: "\n")
    guard isInFolder else { return (outer + [inner]).joined(separator: "\n") }
    let lines = inner.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "  " + $0
    }
    let body = lines.joined(separator: "\n")
    return (outer + ["location ^~ \(link(.home)) {\n\(body)}\n"]).joined(separator: "\n")
  }

  /// True where the rest of the server is somebody else's, and must get no header from here.
  private var isInFolder: Bool { !addresses.prefix.isEmpty }

  /// The headers that are variables.
  private var variableNames: [HeaderName] {
    (table.differing + (isInFolder ? table.everywhere.map(\.name) : [])).sorted()
  }

  private static let note = """
    # allocation-guide writes this file at every build: do not change it. It belongs in the server block of the guide, beside
    # "root". The manual says how, in docs/operations.md. After a build: nginx -t && nginx -s reload
    #
    # To send one more header, write add_header in the server block itself. In a location it would take away all of these.

    """

  private var variables: String {
    let usual = table.headers(at: SitePath.home.text)
    let sets = variableNames.map { set($0, usual[$0]?.value ?? "") }
    guard isInFolder else { return sets.joined() }
    let folder = link(.home).replacing(".", with: #"\."#)
    return variableNames.map { set($0, "") }.joined()
      + "if ($uri ~ \"^\(folder)\") {\n\(sets.map { "  " + $0 }.joined())}\n"
  }

  private var general: String {
    """
    index index.html;
    error_page 404 \(link(.notFound));
    # A folder without a page of its own.
    error_page 403 =404 \(link(.notFound));
    # Behind another server, nginx knows neither its name nor whether it speaks https.
    absolute_redirect off;

    """
  }

  private var files: String {
    let known = FileKind.allCases.filter { $0 != .plain }
    let width = known.map(\.mediaType.utf8.count).max() ?? 0
    let types = known.map { kind in
      "  \(kind.mediaType)\(String(repeating: " ", count: width - kind.mediaType.utf8.count)) \(kind.rawValue);\n"
    }
    // text/html is always among both.
    let named = Self.unique(FileKind.allCases.filter { $0.namesCharacterSet && $0 != .html })
    let compressed = Self.unique(FileKind.allCases.filter { $0.isText && $0 != .html })
    return """
      types {
      \(types.joined())}
      default_type \(FileKind.plain.mediaType);
      charset utf-8;
      charset_types \(named);
      gzip on;
      gzip_vary on;
      gzip_types \(compressed);

      """
  }

  private static func unique(_ kinds: [FileKind]) -> String {
    Set(kinds.map(\.mediaType)).sorted().joined(separator: " ")
  }

  private var headers: String {
    let fixed = table.everywhere.filter { !variableNames.contains($0.name) }
    return fixed.map { "add_header \($0.name.rawValue) \"\($0.value)\" always;\n" }.joined()
      + variableNames.map { "add_header \($0.rawValue) $\(Self.variable($0)) always;\n" }.joined()
  }

  /// What is in the folder, and is no part of the site.
  private var hidden: String {
    let home = link(.home)
    return """
      # Files for web servers, and what begins with a full stop.
      location ^~ \(home)_ { return 404; }
      location ^~ \(home). { return 404; }
      location ^~ \(home).well-known/ { }
      location = \(home)CNAME { return 404; }

      """
  }

  /// Where headers are other than elsewhere.
  private var places: String {
    let usual = table.headers(at: SitePath.home.text)
    return table.rules.compactMap { rule -> String? in
      guard let (sign, place) = Self.location(rule.addresses) else { return nil }
      let headers = table.headers(at: place.text)
      let sets = table.differing.filter { headers[$0] != usual[$0] }.map { set($0, headers[$0]?.value ?? "") }
      return sets.isEmpty
        ? nil : "location \(sign) \(link(place)) {\n\(sets.map { "  " + $0 }.joined())}\n"
    }.joined()
  }

  /// Pages that are no more.
  private var moved: String {
    let moved = redirects.moved.sorted { $0.from < $1.from }.map { redirect in
      "location = \(link(redirect.from)) { return 301 \"\(addresses.destination(of: redirect))\"; }\n"
    }
    // The notice at the address is the page of the answer.
    let gone = redirects.gone.map { page in
      "location = \(link(page)) { error_page 410 \(link(page))index.html; return 410; }\n"
    }
    return (moved + gone).joined()
  }

  private func link(_ path: SitePath) -> String { addresses.onHost(path) }

  private func set(_ name: HeaderName, _ value: String) -> String {
    "set $\(Self.variable(name)) \"\(value)\";\n"
  }

  private static func variable(_ name: HeaderName) -> String {
    "guide_" + name.rawValue.lowercased().replacing("-", with: "_")
  }

  /// The sign of a location, and its address; nil for what is no single place.
  private static func location(_ addresses: ServedAddresses) -> (sign: String, place: SitePath)? {
    switch addresses {
    case .folder(let folder): ("^~", folder)
    case .file(let file): ("=", file)
    case .all, .fileOfEachEdition: nil
    }
  }
}
