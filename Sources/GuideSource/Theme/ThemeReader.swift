package import Diagnostics
package import GuideModel
package import Templates

/// The files of a templates folder, read but not yet compiled.
package struct ThemeFiles: Sendable {
  package let library: TemplateLibrary
  package let stylesheet: [UInt8]
  /// What only the sheets for paper need.
  package let sheets: [UInt8]
  package let icon: [UInt8]
  package let searchScript: [UInt8]
}

/// Reads a templates folder: page templates, partials, phrases and the look.
package enum ThemeReader {
  /// The theme, if it is sound, and everything found.
  ///
  /// `pages` are the templates that there must be.
  package static func read(
    _ folder: SourceFolder, pages: [String], language: Language
  ) -> (theme: ThemeFiles?, findings: [Diagnostic]) {
    var findings = Findings()
    let names = pages + ["layout"]
    var sources: [String: TemplateSource] = [:]
    var others: [String: SourceText] = [:]
    let fixed = [
      "assets/guide.css", "assets/sheets.css", "assets/icon.svg", "assets/search.js",
      "strings/\(language.rawValue).yml",
    ]
    for path in folder.paths {
      guard let bytes = folder.bytes(at: path),
        let text = SourceText(path: folder.displayPath(path), bytes: bytes, findings: &findings)
      else { continue }
      if let name = templateName(path, pages: names) {
        sources[name] = TemplateSource(path: text.path, bytes: text.bytes)
        if language == .english { TemplateWording.check(text, &findings) }
      } else if fixed.contains(path) {
        others[path] = text
      } else {
        findings.add(
          .fileUnknown, "the file “\(path)” is not part of the templates", at: text.start,
          help: Suggestion.nearest(to: path, among: names.map { $0 + ".html" } + fixed).map {
            "did you mean “\($0)”?"
          } ?? "take it out of the templates folder")
      }
    }
    for path in names.map({ $0 + ".html" }) + fixed where folder.bytes(at: path) == nil {
      findings.add(
        .templateMissing, "the file “\(path)” is missing",
        at: SourceLocation(path: folder.displayPath(path), line: 1, column: 1),
        help: "restore it from the program's own templates folder")
    }
    guard let css = others[fixed[0]], let sheets = others[fixed[1]], let icon = others[fixed[2]],
      let script = others[fixed[3]], let strings = others[fixed[4]]
    else {
      return (nil, findings.diagnostics)
    }
    let phrases = PhraseReader.read(strings, language: language, &findings)
    if let phrases, language == .english {
      TemplateWording.check(phrases, &findings)
      TemplateWording.checkStartingPoint(phrases, &findings)
    }
    guard let phrases, !findings.hasErrors else { return (nil, findings.diagnostics) }
    let library = TemplateLibrary(sources: sources, phrases: phrases)
    let files = ThemeFiles(
      library: library, stylesheet: css.bytes, sheets: sheets.bytes, icon: icon.bytes,
      searchScript: script.bytes)
    return (files, findings.diagnostics)
  }

  private static func templateName(_ path: String, pages: [String]) -> String? {
    guard path.hasSuffix(".html") else { return nil }
    let name = String(path.dropLast(".html".count))
    return name.hasPrefix("partials/") || pages.contains(name) ? name : nil
  }
}
