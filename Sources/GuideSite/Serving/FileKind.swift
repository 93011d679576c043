/// A kind of file that the site has, by the ending of its name.
enum FileKind: String, CaseIterable, Hashable, Sendable {
  case atom, css, csv, html, ics, js, json, odt, png, svg, txt, wlnk, xml
  /// A name without an ending: lists of digests.
  case plain = ""

  /// Nil for a file of a kind that the site does not have; `path` starts at the root of the site.
  init?(path: some StringProtocol) {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    self.init(rawValue: parts.count > 1 ? String(parts[parts.count - 1]) : "")
  }

  /// The media type, without the character set.
  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .css: "text/css"
    case .csv: "text/csv"
    case .html: "text/html"
    case .ics: "text/calendar"
    case .js: "text/javascript"
    case .json: "application/json"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .png: "image/png"
    case .svg: "image/svg+xml"
    case .txt, .plain: "text/plain"
    case .wlnk: "application/link-format"
    case .xml: "application/xml"
    }
  }

  /// True where a reader could guess wrong how letters are written: XML and JSON say so, or have one way only.
  var namesCharacterSet: Bool { mediaType.hasPrefix("text/") }

  /// True for text, which gets much smaller when it is compressed.
  var isText: Bool { self != .odt && self != .png }

  var contentType: String { mediaType + (namesCharacterSet ? "; charset=utf-8" : "") }
}
