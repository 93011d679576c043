import Diagnostics
import GuideModel

/// Reads `easy_read` of `guide.yml`: which pages have an Easy Read version, and which long words its readers know.
enum EasyReadPolicyReader {
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> EasyReadPolicy? {
    let names = reader.oneOrMore("guidance", &findings) { (text, findings: inout Findings) -> Name? in
      if text.value == "all" { return .all }
      let id: PageID? = ValueReader.identifier(text, &findings)
      return id.map { .page(Located($0, at: text.location)) }
    }
    let words = reader.values("words", required: false, &findings, ValueReader.plainText)
    let pages = names.compactMap { name -> Located<PageID>? in
      if case .page(let page) = name { page } else { nil }
    }
    let isAll = pages.count < names.count
    if isAll, !pages.isEmpty {
      findings.add(
        .valueChoice, "“all” stands beside names of pages", at: reader.place(of: "guidance"),
        help: "write “guidance: all”, or only the names")
    }
    return EasyReadPolicy(guidance: isAll ? .all : .named(pages), words: words)
  }

  private enum Name {
    case all
    case page(Located<PageID>)
  }
}
