import GuideModel

/// A file of the finished site.
package struct SiteFile: Sendable {
  /// From the root of the output folder.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The files that machines read.
enum MachineFiles {
  /// `/sitemap.xml` (sitemaps.org protocol 0.9).
  ///
  /// Dates come from the editions, never from a clock.
  static func sitemap(
    _ pages: [(path: SitePath, changedOn: CalendarDate?)], addresses: Addresses
  ) -> SiteFile {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for page in pages.sorted(by: { $0.path < $1.path }) where page.path != .notFound {
      text += "<url><loc>\(addresses.absolute(page.path).escapedForXML)</loc>"
      text += page.changedOn.map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
      text += "</url>\n"
    }
    text += "</urlset>\n"
    return SiteFile(path: SitePath.sitemap.outputFile, bytes: Array(text.utf8))
  }

  /// `/robots.txt` (RFC 9309).
  static func robots(_ addresses: Addresses) -> SiteFile {
    let text = """
      User-agent: *
      Allow: /

      Sitemap: \(addresses.absolute(.sitemap))

      """
    return SiteFile(path: SitePath.robots.outputFile, bytes: Array(text.utf8))
  }
}
