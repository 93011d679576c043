import Diagnostics
import Yams

/// The one place that knows the YAML library.
enum YAMLParser {
  /// The value of a YAML text whose first line is the file's line `firstLine`; nil after a finding, or when empty.
  static func parse(
    _ text: some StringProtocol, path: String, firstLine: Int = 1, _ findings: inout Findings
  ) -> YAMLNode? {
    let yaml = String(text)
    let places = YAMLPlaces(yaml, path: path, firstLine: firstLine)
    guard !refusesAliases(in: places, &findings) else { return nil }
    do {
      // The nodes hold their anchors weakly, so the parser must live until the anchors have been looked for.
      let parser = try Parser(yaml: yaml, resolver: .basic)
      return try withExtendedLifetime(parser) {
        try parser.singleRoot().flatMap { convert($0, places, &findings) }
      }
    } catch let error as YamlError {
      add(error, places, &findings)
    } catch {
      findings.add(.yamlSyntax, "the YAML cannot be read: \(error)", at: places.at(line: 1, column: 1))
    }
    return nil
  }

  /// Stops at the first anchor: an alias can only follow one, so no alias is ever expanded here.
  private static func convert(_ node: Node, _ places: YAMLPlaces, _ findings: inout Findings) -> YAMLNode? {
    guard anchor(of: node) == nil else {
      findings.add(
        .yamlAnchor, "anchors and aliases (“&”, “*”) are not accepted", at: places.at(node.mark),
        help: "write the value out in each place")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      guard !places.isWritten("!", at: scalar.mark) else {
        findings.add(
          .yamlShape, "a word after “!” is a tag in YAML and would be left out", at: places.at(scalar.mark),
          help: "put the whole text in quotation marks")
        return nil
      }
      let style = style(of: scalar)
      let text = style == .empty ? "" : scalar.string
      let length = text.unicodeScalars.prefix { $0 != "\n" }.count
      let place = places.at(line: scalar.mark?.line ?? 1, column: scalar.mark?.column ?? 1, length: length)
      return YAMLNode(
        content: .scalar(text, style), location: place,
        indentation: style == .literal ? places.indentation(below: scalar.mark, of: text) : 0,
        isAsWritten: style == .literal || (style == .inline && places.isWritten(text, at: scalar.mark)))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = convert(item, places, &findings) else { return nil }
        items.append(item)
      }
      return YAMLNode(content: .sequence(items), location: places.at(node.mark))
    case .mapping(let mapping):
      return convert(mapping, at: node.mark, places, &findings)
    case .alias:
      findings.add(
        .yamlAnchor, "anchors and aliases (“&”, “*”) are not accepted", at: places.at(node.mark),
        help: "write the value out in each place")
      return nil
    }
  }

  private static func convert(
    _ mapping: Node.Mapping, at mark: Mark?, _ places: YAMLPlaces, _ findings: inout Findings
  ) -> YAMLNode? {
    var entries: [(key: Located<String>, value: YAMLNode)] = []
    for (key, value) in mapping {
      guard let keyNode = convert(key, places, &findings) else { return nil }
      guard case .scalar(let name, _) = keyNode.content else {
        findings.add(.yamlShape, "a key must be a word", at: keyNode.location)
        return nil
      }
      guard let value = convert(value, places, &findings) else { return nil }
      entries.append((Located(name, at: keyNode.location), value))
    }
    return YAMLNode(content: .mapping(entries), location: places.at(mark))
  }

  private static func anchor(of node: Node) -> Anchor? {
    switch node {
    case .scalar(let scalar): scalar.anchor
    case .mapping(let mapping): mapping.anchor
    case .sequence(let sequence): sequence.anchor
    case .alias(let alias): alias.anchor
    }
  }

  private static func style(of scalar: Node.Scalar) -> YAMLNode.Style {
    switch scalar.style {
    case .literal: .literal
    case .folded: .folded
    case .plain where isNothing(scalar.string): .empty
    default: .inline
    }
  }

  /// What YAML calls nothing (YAML 1.2, section 10.2.1.1) is nothing, and never the word “null” on a page.
  private static func isNothing(_ text: String) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains(text)
  }

  private static func add(
    _ error: YamlError, _ places: YAMLPlaces, _ findings: inout Findings
  ) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      findings.add(
        .yamlSyntax, "the YAML cannot be read here: \(problem)", at: places.at(mark),
        help:
          "check the indentation and the colons, and put quotes around text that holds “: ” or starts with a sign"
      )
    case .duplicatedKeysInMapping(let duplicates, let context):
      for key in duplicates.sorted() {
        let found = YAMLKeySearch(places: places, mark: context.mark).places(of: key)
        findings.add(
          .yamlKeyTwice, "the key “\(key)” is written twice",
          at: found.dropFirst().first ?? places.at(context.mark),
          help: "keep one of the two",
          notes: found.count > 1 ? found.prefix(1).map { Diagnostic.Note("first written here", at: $0) } : [])
      }
    default:
      findings.add(.yamlSyntax, "the YAML cannot be read: \(error)", at: places.at(line: 1, column: 1))
    }
  }

  /// Looks for an anchor and an alias of one name before the library does, which would multiply a few lines of nested
  /// aliases into gigabytes while it compares keys.
  private static func refusesAliases(in places: YAMLPlaces, _ findings: inout Findings) -> Bool {
    var anchors: [Substring: SourceLocation] = [:]
    var aliases: Set<Substring> = []
    for (number, line) in places.lines.enumerated()
    where line.text.utf8.contains(where: { $0 == 0x26 || $0 == 0x2A }) {
      let words = line.text.split { " \t[]{},".contains($0) }
      for word in words where word.count > 1 {
        if word.first == "&", anchors[word.dropFirst()] == nil {
          let before = line.text.unicodeScalars.distance(from: line.text.startIndex, to: word.startIndex)
          anchors[word.dropFirst()] = places.at(line: number + 1, column: before + 1)
        } else if word.first == "*" {
          aliases.insert(word.dropFirst())
        }
      }
    }
    guard let place = anchors.filter({ aliases.contains($0.key) }).values.min() else { return false }
    findings.add(
      .yamlAnchor, "anchors and aliases (“&”, “*”) are not accepted", at: place,
      help: "write the value out in each place")
    return true
  }
}
