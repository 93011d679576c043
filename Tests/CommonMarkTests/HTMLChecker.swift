/// A small checker of HTML as we write it: every tag is closed in order, no id stands twice.
enum HTMLChecker {
  static func faults(in html: String) -> [String] {
    var faults: [String] = []
    var open: [Substring] = []
    var ids: Set<Substring> = []
    var rest = Substring(html.replacing("<!-- raw HTML omitted -->", with: ""))
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">") { faults.append("> outside of a tag") }
      guard let end = rest[start...].firstIndex(of: ">") else { return faults + ["< without >"] }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { faults.append("\(tag) out of order") }
      } else if name != "hr", name != "br" {
        if name == "a", open.contains("a") { faults.append("a in a") }
        open.append(name)
      }
      if let id = tag.firstRange(of: " id=\"").map({ tag[$0.upperBound...].prefix { $0 != "\"" } }) {
        if !ids.insert(id).inserted { faults.append("id \(id) twice") }
      }
    }
    return faults + open.map { "\($0) not closed" }
  }
}
