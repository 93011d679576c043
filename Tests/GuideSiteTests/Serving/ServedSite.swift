import GuideModel
import GuideSite
import GuideTestSupport
import Testing

/// Guides whose files for web servers are looked at, and how these are read.
enum ServedSite {
  static let example = "short-breaks/examples/saturday-friend"
  private static let new = "editions/2027-04-01"

  /// A second edition without an example of the first; `to` says where the same is found now.
  static func withoutExample(to: String?) throws -> SiteFixture {
    let moved =
      "\nmoved:\n  - from: /\(example)/\n    why: It was out of date.\n"
      + (to.map { "    to: \($0)\n" } ?? "")
    let content = ContentFolder().withEdition("2027-04-01").with("\(new)/\(example).md", nil)
      .appending(moved, to: "\(new)/edition.yml")
      .replacing(
        "coverage:", with: "coverage:\n  - level: C\n    reason: We look for a new one.",
        in: "\(new)/short-breaks/scheme.yml")
    return try SiteFixture(content, asAt: "2027-06-01")
  }

  static func edition(_ date: String) throws -> EditionDate {
    EditionDate(try #require(CalendarDate(iso: date)))
  }

  /// The rules of a `_headers` file: the headers for each pattern.
  static func rules(_ text: String) throws -> [(pattern: String, headers: [(name: String, value: String)])] {
    var rules: [(pattern: String, headers: [(name: String, value: String)])] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("/") {
        rules.append((String(line), []))
      } else {
        let colon = try #require(line.firstRange(of: ": "))
        try #require(line.hasPrefix("  ") && !rules.isEmpty)
        rules[rules.count - 1].headers.append(
          (String(line[..<colon.lowerBound].dropFirst(2)), String(line[colon.upperBound...])))
      }
    }
    return rules
  }

  /// Whether a pattern of such a file is about an address, as Cloudflare Pages and Netlify read it.
  static func matches(_ pattern: String, _ address: String) -> Bool {
    if pattern.hasSuffix("*") { return address.hasPrefix(pattern.dropLast()) }
    let (parts, own) = (pattern.split(separator: "/"), address.split(separator: "/"))
    return parts.count == own.count && pattern.hasSuffix("/") == address.hasSuffix("/")
      && zip(parts, own).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
  }

  /// The address at which a browser asks for a file.
  static func address(of path: String) -> String {
    path == "index.html" || path.hasSuffix("/index.html")
      ? "/" + path.dropLast("index.html".count) : "/" + path
  }
}
