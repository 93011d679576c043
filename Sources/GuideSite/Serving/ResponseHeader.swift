/// The name of a header that the site asks its web server for.
enum HeaderName: String, CaseIterable, Hashable, Sendable, Comparable {
  case contentSecurityPolicy = "Content-Security-Policy"
  case referrerPolicy = "Referrer-Policy"
  case contentTypeOptions = "X-Content-Type-Options"
  /// For browsers that are too old for `frame-ancestors`.
  case frameOptions = "X-Frame-Options"
  case permissionsPolicy = "Permissions-Policy"
  case openerPolicy = "Cross-Origin-Opener-Policy"
  case resourcePolicy = "Cross-Origin-Resource-Policy"
  case allowOrigin = "Access-Control-Allow-Origin"
  case cacheControl = "Cache-Control"
  case contentType = "Content-Type"

  /// In the order in which files name them.
  static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A header and its value, which holds only printable ASCII, and no quotation mark, backslash or dollar sign.
///
/// Values are made of the words below alone. So none can end its line, or mean something to a web server.
struct ResponseHeader: Hashable, Sendable {
  let name: HeaderName
  let value: String

  private init(_ name: HeaderName, _ value: String) {
    self.name = name
    self.value = value
  }

  static func policy(_ policy: ContentPolicy) -> Self { Self(.contentSecurityPolicy, policy.text) }
  static func caching(_ caching: Caching) -> Self { Self(.cacheControl, caching.rawValue) }
  static func type(_ kind: FileKind) -> Self { Self(.contentType, kind.contentType) }

  /// Other sites are not told what somebody was reading here.
  static let noReferrer = Self(.referrerPolicy, "no-referrer")
  static let noGuessing = Self(.contentTypeOptions, "nosniff")
  static let noFrames = Self(.frameOptions, "DENY")
  /// Only names that browsers know: others are told of as errors.
  static let noDevices = Self(
    .permissionsPolicy,
    ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"].map { "\($0)=()" }
      .joined(separator: ", "))
  static let ownWindow = Self(.openerPolicy, "same-origin")
  static let ownResources = Self(.resourcePolicy, "same-origin")
  /// Scripts of any site may read it.
  static let openData = Self(.allowOrigin, "*")
}

/// What a page may load and do; nothing inline, and nothing from elsewhere.
struct ContentPolicy: Hashable, Sendable {
  /// The page of the search has a script and a form.
  let isSearch: Bool

  var text: String {
    let script = isSearch ? ["script-src 'self'"] : []
    return
      (["default-src 'none'"] + script + [
        "style-src 'self'", "img-src 'self'", "base-uri 'none'",
        "form-action \(isSearch ? "'self'" : "'none'")", "frame-ancestors 'none'",
      ]).joined(separator: "; ")
  }
}

/// How long a browser may use its copy without asking.
enum Caching: String, Hashable, Sendable {
  /// It asks each time, and gets the whole file only if that has changed.
  case asksEachTime = "no-cache"
  /// A browser keeps it for a day. Nothing between it and the server may: a page there would outlive its style sheet.
  case aDay = "private, max-age=86400"
  /// A year, the longest that programs agree on.
  case forEver = "public, max-age=31536000, immutable"
}
