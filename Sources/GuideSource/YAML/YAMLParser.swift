import Diagnostics
import Yams

/// The one place that knows the YAML library.
enum YAMLParser {
  /// The value of a YAML text whose first line is the file's line `firstLine`; nil after a finding, or when empty.
  static func parse(
    _ text: some StringProtocol, path: String, firstLine: Int = 1, _ findings: inout Findings
  ) -> YAMLNode? {
    let yaml = String(text)
    let places = Places(
      path: path, firstLine: firstLine, lines: yaml.split(omittingEmptySubsequences: false) { $0.isNewline })
    do {
      // The nodes hold their anchors weakly, so the parser must live until the anchors have been looked for.
      let parser = try Parser(yaml: yaml, resolver: .basic)
      return try withExtendedLifetime(parser) {
        try parser.singleRoot().flatMap { convert($0, places, &findings) }
      }
    } catch let error as YamlError {
      add(error, in: text, places, &findings)
    } catch {
      findings.add(.yamlSyntax, "the YAML cannot be read: \(error)", at: places.at(line: 1, column: 1))
    }
    return nil
  }

  private struct Places {
    let path: String
    let firstLine: Int
    let lines: [Substring]

    /// The columns before the first filled line below a block's `|` or `>`.
    func indentation(below mark: Mark?) -> Int {
      let below = lines.dropFirst(mark?.line ?? 0)
      let first = below.first { line in line.contains { $0 != " " && !$0.isNewline } }
      return first.map { $0.prefix { $0 == " " }.count } ?? 0
    }

    func at(_ mark: Mark?) -> SourceLocation { at(line: mark?.line ?? 1, column: mark?.column ?? 1) }

    func at(line: Int, column: Int, length: Int = 1) -> SourceLocation {
      SourceLocation(
        path: path, line: max(line, 1) + firstLine - 1, column: max(column, 1), length: length)
    }
  }

  /// Stops at the first anchor: an alias can only follow one, so no alias is ever expanded here.
  private static func convert(_ node: Node, _ places: Places, _ findings: inout Findings) -> YAMLNode? {
    guard anchor(of: node) == nil else {
      findings.add(
        .yamlAnchor, "anchors and aliases (“&”, “*”) are not accepted", at: places.at(node.mark),
        help: "write the value out in each place")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let length = scalar.string.unicodeScalars.prefix { $0 != "\n" }.count
      let place = places.at(line: scalar.mark?.line ?? 1, column: scalar.mark?.column ?? 1, length: length)
      let isBlock = scalar.style == .literal || scalar.style == .folded
      return YAMLNode(
        content: .scalar(scalar.string, style(of: scalar)), location: place,
        indentation: isBlock ? places.indentation(below: scalar.mark) : 0)
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
    _ mapping: Node.Mapping, at mark: Mark?, _ places: Places, _ findings: inout Findings
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
    case .plain where scalar.string.isEmpty: .empty
    default: .inline
    }
  }

  private static func add(
    _ error: YamlError, in text: some StringProtocol, _ places: Places, _ findings: inout Findings
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
      let keys = duplicates.sorted()
      for key in keys {
        addTwice(key, in: text, from: context.mark.line, places, &findings)
      }
    default:
      findings.add(.yamlSyntax, "the YAML cannot be read: \(error)", at: places.at(line: 1, column: 1))
    }
  }

  /// The library names the mapping, not the second key, so the key is looked for from the mapping's line on.
  private static func addTwice(
    _ key: String, in text: some StringProtocol, from line: Int, _ places: Places, _ findings: inout Findings
  ) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    var found: [SourceLocation] = []
    for (index, content) in lines.enumerated() where index + 1 >= line && found.count < 2 {
      let indentation = content.prefix { $0 == " " || $0 == "-" }
      let rest = content.dropFirst(indentation.count)
      guard rest.hasPrefix("\(key):") || rest.hasPrefix("\"\(key)\":") else { continue }
      let column = indentation.unicodeScalars.count + 1
      guard found.first.map({ $0.column == column }) ?? true else { continue }
      found.append(places.at(line: index + 1, column: column, length: key.unicodeScalars.count))
    }
    let notes = found.count > 1 ? [Diagnostic.Note("first written here", at: found[0])] : []
    findings.add(
      .yamlKeyTwice, "the key “\(key)” is written twice", at: found.last ?? places.at(line: line, column: 1),
      help: "keep one of the two", notes: notes)
  }
}
