import Diagnostics
import GuideModel

/// Reads `guidance/<page>.md`.
enum GuidanceReader {
  static func read(
    _ text: SourceText, id: PageID, easy: EasyRead?, _ findings: inout Findings
  ) -> GuidancePage? {
    guard let file = FrontMatter(text, &findings) else { return nil }
    let body = ProseReader.read(file, path: text.path, &findings)
    return MappingReader.read(file.header, &findings) { reader, findings in
      let title = reader.text("title", &findings)
      let summary = reader.text("summary", &findings)
      let order = reader.value("order", &findings, ValueReader.number(in: 0...1_000_000))
      guard let title, let summary, let order, let body else { return nil }
      return GuidancePage(id: id, title: title, summary: summary, order: order, body: body, easy: easy)
    }
  }
}

/// Reads `groups/<group>.md`, the council's words for a group of people with similar needs.
enum GroupReader {
  static func read(_ text: SourceText, easy: EasyRead?, _ findings: inout Findings) -> Group.Page? {
    guard let file = FrontMatter(text, &findings) else { return nil }
    let body = ProseReader.read(file, path: text.path, &findings)
    return MappingReader.read(file.header, &findings) { reader, findings in
      let title = reader.text("title", &findings)
      let summary = reader.text("summary", &findings)
      guard let title, let summary, let body else { return nil }
      return Group.Page(title: title, summary: summary, body: body, easy: easy)
    }
  }
}

/// Reads `levels/<level>.md`, the council's words on what a level means.
enum LevelMeaningReader {
  /// The words, and the level they name; `file` is the part of the address that the file's name stands for.
  static func read(
    _ text: SourceText, file slug: String, levels: Known<LevelID>, _ findings: inout Findings
  ) -> (level: LevelID, meaning: LevelMeaning)? {
    guard let file = FrontMatter(text, &findings) else { return nil }
    let body = ProseReader.read(file, path: text.path, &findings)
    return MappingReader.read(file.header, &findings) { reader, findings in
      let level = reader.value("level", &findings, References.level(in: levels))
      let summary = reader.text("summary", &findings)
      if let level, level.slug != slug {
        findings.add(
          .fileName, "the file is named “\(slug).md” but is about level \(level)",
          at: reader.place(of: "level"),
          help: "name the file \(level.slug).md")
      }
      guard let level, let summary, let body else { return nil }
      return (level, LevelMeaning(summary: summary, body: body))
    }
  }
}
