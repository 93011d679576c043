// Files for web servers.

extension Explanation {
  static let serverFile = Explanation(
    "A web server cannot be told all that it should know.",
    why: """
      The build writes files from which a web server learns what to send with each page. Two things do not go into \
      them. One is a folder of the host with signs that mean something to a server, such as `$` or `*`. The other \
      is more than 100 rules for the host Cloudflare Pages.
      """,
    cure: """
      Let `base_url` have only letters, digits, full stops and hyphens. Where there are too many rules, another \
      server reads them all, and nginx needs none of them.
      """,
    example: .inContent(
      "guide.yml",
      wrong: "base_url: https://www.wrenshire.example/guide;2026/",
      right: "base_url: https://www.wrenshire.example/guide-2026/"))
}
