import Diagnostics
import GuideModel
import GuideSeal
import Templates

/// `/data/datapackage.json`: every data file of every edition (Data Package 2.0, readable as 1.0 too).
struct DataPackage {
  private let guide: Guide
  private let words: Words
  private let resources: [JSONValue]

  /// `resources` are the files of all schemes of all editions.
  init(_ guide: Guide, words: Words, _ resources: [JSONValue]) {
    self.guide = guide
    self.words = words
    self.resources = resources
  }

  var file: SiteFile {
    SiteFile(path: SitePath.dataPackage.outputFile, bytes: JSONWriter.bytes(json) + [UInt8(ascii: "\n")])
  }

  private var json: JSONValue {
    let facts = guide.facts
    return [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "allocation-guide",
      "title": .string(words.phrases.text("data.package.title", ["title": facts.title])),
      "description": .string(words.phrases.text("data.package.about")),
      "homepage": .string(Addresses(base: facts.baseURL).absolute(.home)),
      "licenses": [
        .members([
          ("title", .string(facts.licence.title)), ("path", facts.licence.url.map { .string($0.text) }),
        ])
      ],
      "contributors": [["title": .string(facts.council), "role": "publisher", "roles": ["publisher"]]],
      "resources": .array(resources),
    ]
  }

  /// What is said of the files of one scheme.
  static func resources(of data: SchemeData, _ files: [DataFile]) -> [JSONValue] {
    files.compactMap { resource($0, of: data) }
  }

  /// Nil for the metadata of a table, which this file tells in its own way.
  private static func resource(_ file: DataFile, of data: SchemeData) -> JSONValue? {
    guard !file.isMetadata else { return nil }
    let isTable = file.table != nil
    let date = data.context.edition.date.description
    return .members([
      ("name", .string("\(date)-\(data.scheme.id)\(nameEnd(file.content))")),
      ("type", isTable ? "table" : nil),
      ("path", .string("\(date)/\(data.fileName(file.content))")),
      ("title", .string(data.title(file.content))),
      ("description", .string(data.notes(file.content).joined(separator: " "))),
      ("format", isTable ? "csv" : "json"),
      ("mediatype", .string(file.mediaType)),
      ("encoding", "utf-8"),
      ("bytes", .integer(file.bytes.count)),
      ("hash", .string("sha256:" + ContentDigest(of: file.bytes).hex)),
      ("sources", .array(data.scheme.facts.sources.map(source))),
      (
        "dialect",
        isTable ? ["delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "header": true] : nil
      ),
      ("schema", file.table.map { schema($0, DataWords(data.context.words)) }),
    ])
  }

  private static func schema(_ table: DataTable, _ words: DataWords) -> JSONValue {
    [
      "fields": .array(table.headings.map { field($0, words) }), "primaryKey": .texts(table.key),
      "missingValues": [""],
    ]
  }

  private static func field(_ heading: DataHeading, _ words: DataWords) -> JSONValue {
    let (type, constraints) = Self.type(heading.kind)
    let required = heading.isRequired ? [JSONMember("required", true)] : []
    return .members([
      ("name", .string(heading.name)), ("type", .string(type)), ("title", .string(words.title(heading))),
      ("description", .string(words.about(heading))),
      ("constraints", (required + constraints).isEmpty ? nil : .object(required + constraints)),
    ])
  }

  private static func type(_ kind: DataHeading.Kind) -> (name: String, constraints: [JSONMember]) {
    switch kind {
    case .text: ("string", [])
    case .choice(let words): ("string", [JSONMember("enum", .texts(words))])
    case .count: ("integer", [JSONMember("minimum", 0)])
    case .pounds: ("number", [JSONMember("minimum", 0)])
    case .day: ("date", [])
    }
  }

  private static func nameEnd(_ content: DataFile.Content) -> String {
    switch content {
    case .levels: ""
    case .range: "-current-range"
    case .document: "-json"
    }
  }

  private static func source(_ source: FigureSource) -> JSONValue {
    .members([("title", .string(source.title)), ("path", source.url.map { .string($0.text) })])
  }
}
