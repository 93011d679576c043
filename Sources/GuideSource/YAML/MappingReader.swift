import Diagnostics
import GuideModel

/// Reads the keys of one YAML mapping, and knows which it has been asked for, so that any other is a finding.
///
/// A function gives nil when the value is missing or wrong and has then added its finding, except that an optional
/// key may simply be absent.
struct MappingReader {
  /// Turns the words of one value into a type.
  typealias Parse<Value> = (Located<String>, inout Findings) -> Value?

  let location: SourceLocation
  private let entries: [(key: Located<String>, value: YAMLNode)]
  private var asked: [String] = []

  /// A reader for a mapping; a finding and nil when the value is something else.
  init?(_ node: YAMLNode, _ findings: inout Findings) {
    guard case .mapping(let entries) = node.content else {
      findings.add(
        .yamlShape, "keys with values belong here", at: node.location,
        help: "write one “key: value” on each line")
      return nil
    }
    self.entries = entries
    location = node.location
  }

  // MARK: Values in words

  /// A value that must be there.
  mutating func value<Value>(
    _ key: String, _ findings: inout Findings, _ parse: Parse<Value>
  ) -> Value? {
    guard let node = required(key, &findings), let text = text(of: node, key, &findings) else { return nil }
    return parse(text, &findings)
  }

  /// A value that may be absent.
  mutating func optional<Value>(
    _ key: String, _ findings: inout Findings, _ parse: Parse<Value>
  ) -> Value? {
    guard let node = node(key), let text = text(of: node, key, &findings) else { return nil }
    return parse(text, &findings)
  }

  /// A plain text that must be there.
  mutating func text(_ key: String, _ findings: inout Findings) -> String? {
    value(key, &findings, ValueReader.plainText)
  }

  /// A plain text that may be absent.
  mutating func optionalText(_ key: String, _ findings: inout Findings) -> String? {
    optional(key, &findings, ValueReader.plainText)
  }

  // MARK: Values with an inner shape

  /// A mapping that must be there.
  mutating func mapping<Value>(
    _ key: String, _ findings: inout Findings, _ read: (inout MappingReader, inout Findings) -> Value?
  ) -> Value? {
    guard let node = required(key, &findings) else { return nil }
    return Self.read(node, &findings, read)
  }

  /// A mapping that may be absent.
  mutating func optionalMapping<Value>(
    _ key: String, _ findings: inout Findings, _ read: (inout MappingReader, inout Findings) -> Value?
  ) -> Value? {
    guard let node = node(key) else { return nil }
    return Self.read(node, &findings, read)
  }

  /// A list of mappings; empty when the key is absent and not required.
  ///
  /// Faulty items are left out.
  mutating func list<Item>(
    _ key: String, required isRequired: Bool, _ findings: inout Findings,
    _ read: (inout MappingReader, inout Findings) -> Item?
  ) -> [Item] {
    items(key, required: isRequired, &findings).compactMap { Self.read($0, &findings, read) }
  }

  /// A list of words; empty when the key is absent and not required.
  ///
  /// Faulty items are left out.
  mutating func values<Value>(
    _ key: String, required isRequired: Bool, _ findings: inout Findings, _ parse: Parse<Value>
  ) -> [Value] {
    words(items(key, required: isRequired, &findings), key, &findings, parse)
  }

  /// The values of a list, in which each may stand once.
  private func words<Value>(
    _ nodes: [YAMLNode], _ key: String, _ findings: inout Findings, _ parse: Parse<Value>
  ) -> [Value] {
    var seen: [String: SourceLocation] = [:]
    return nodes.compactMap { node in
      guard let text = text(of: node, key, &findings) else { return nil }
      if let first = seen[text.value] {
        findings.add(
          .valueTwice, "“\(text.value)” stands twice under “\(key)”", at: text.location,
          help: "take one of the two away", notes: [.init("first written here", at: first)])
        return nil
      }
      seen[text.value] = text.location
      return parse(text, &findings)
    }
  }

  /// One value, or a list of them that is not empty; nothing when the key is absent.
  ///
  /// Faulty items are left out.
  mutating func oneOrMore<Value>(
    _ key: String, _ findings: inout Findings, _ parse: Parse<Value>
  ) -> [Value] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node.content else {
      return text(of: node, key, &findings).flatMap { parse($0, &findings) }.map { [$0] } ?? []
    }
    if items.isEmpty {
      findings.add(
        .valueMissing, "the list “\(key)” is empty", at: node.location,
        help: "name at least one, or take the key away")
    }
    return words(items, key, &findings, parse)
  }

  /// True when the key is written; its one value is `true`.
  mutating func mark(_ key: String, _ findings: inout Findings) -> Bool {
    let value = optional(key, &findings, ValueReader.flag)
    if value == false {
      findings.add(
        .valueChoice, "“\(key)” is either “true” or not written", at: place(of: key),
        help: "write “\(key): true”, or take the key away")
    }
    return has(key)
  }

  /// Markdown in a value that must be there.
  mutating func prose(_ key: String, _ findings: inout Findings) -> Prose? {
    guard let node = required(key, &findings), let text = text(of: node, key, &findings) else { return nil }
    return ProseReader.read(yaml: text, of: node, &findings)
  }

  /// Markdown in a value that may be absent.
  mutating func optionalProse(_ key: String, _ findings: inout Findings) -> Prose? {
    guard let node = node(key), let text = text(of: node, key, &findings) else { return nil }
    return ProseReader.read(yaml: text, of: node, &findings)
  }

  // MARK: Raw access

  /// Where the value of a key stands, for a finding about it.
  func place(of key: String) -> SourceLocation {
    entries.first { $0.key.value == key }?.value.location ?? location
  }

  /// Where the key itself is written, for a finding about all that stands under it; nil when it is absent.
  func keyPlace(of key: String) -> SourceLocation? {
    entries.first { $0.key.value == key }?.key.location
  }

  /// How many items the list of a key has, sound or not; nil when there is no list.
  func itemCount(of key: String) -> Int? {
    guard let entry = entries.first(where: { $0.key.value == key }),
      case .sequence(let items) = entry.value.content
    else { return nil }
    return items.count
  }

  /// True when the key is written.
  func has(_ key: String) -> Bool { entries.contains { $0.key.value == key } }

  /// All entries, for mappings whose keys are the council's own words.
  mutating func allEntries() -> [(key: Located<String>, value: YAMLNode)] {
    asked.append(contentsOf: entries.map(\.key.value))
    return entries
  }

  /// Reports every key nobody asked for.
  ///
  /// Call it after the last question.
  func finish(_ findings: inout Findings) {
    for entry in entries where !asked.contains(entry.key.value) {
      findings.add(
        .yamlKeyUnknown, "the key “\(entry.key.value)” is not known here", at: entry.key.location,
        help: Suggestion.help(for: entry.key.value, among: asked))
    }
  }

  /// Reads a node as a mapping and reports the keys that nobody asked for.
  static func read<Value>(
    _ node: YAMLNode, _ findings: inout Findings,
    _ read: (inout MappingReader, inout Findings) -> Value?
  ) -> Value? {
    guard var reader = MappingReader(node, &findings) else { return nil }
    let value = read(&reader, &findings)
    reader.finish(&findings)
    return value
  }

  private mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return entries.first { $0.key.value == key }?.value
  }

  private mutating func required(_ key: String, _ findings: inout Findings) -> YAMLNode? {
    if let node = node(key) { return node }
    findings.add(
      .yamlKeyMissing, "the key “\(key)” is missing", at: location, help: "add “\(key): …”")
    return nil
  }

  private mutating func items(
    _ key: String, required isRequired: Bool, _ findings: inout Findings
  ) -> [YAMLNode] {
    guard let node = isRequired ? required(key, &findings) : node(key) else { return [] }
    guard case .sequence(let items) = node.content else {
      findings.add(
        .yamlShape, "“\(key)” must be a list", at: node.location,
        help: "start each item on its own line with “- ”")
      return []
    }
    return items
  }

  private func text(
    of node: YAMLNode, _ key: String, _ findings: inout Findings
  ) -> Located<String>? {
    guard case .scalar(let text, _) = node.content else {
      findings.add(
        .yamlShape, "“\(key)” must be a single value", at: node.location,
        help: "write one value after the colon, and no list or keys of its own")
      return nil
    }
    guard !text.isBlank else {
      findings.add(
        .valueMissing, "“\(key)” has no value", at: node.location,
        help: "write a value, or take the key away if it may be left out")
      return nil
    }
    return Located(text, at: node.location)
  }
}
