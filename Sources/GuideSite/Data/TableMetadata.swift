import Diagnostics
import GuideModel
import Templates

/// What a program needs to know of a table (W3C Metadata Vocabulary for Tabular Data, Recommendation of 17 December 2015).
struct TableMetadata {
  private let data: SchemeData
  private let content: DataFile.Content
  private let table: DataTable

  /// `content` is the table that is told of.
  init(_ data: SchemeData, _ content: DataFile.Content, _ table: DataTable) {
    self.data = data
    self.content = content
    self.table = table
  }

  var json: JSONValue {
    let facts = data.context.guide.facts
    let language = JSONValue.string(facts.language.rawValue)
    return .members([
      ("@context", ["http://www.w3.org/ns/csvw", ["@language": language]]),
      ("url", .string(data.fileName(content))),
      ("dc:title", .string(data.title(content))),
      ("dc:description", .string(data.notes(content).joined(separator: " "))),
      ("dc:publisher", .string(facts.council)),
      ("dc:license", facts.licence.url.map { ["@id": .string($0.text)] }),
      ("dc:rights", .string(facts.licence.title)),
      ("dc:valid", .string(data.context.edition.date.description)),
      ("dc:language", language),
      ("dc:source", .array(data.scheme.facts.sources.map(Self.source))),
      ("dc:isPartOf", ["@id": .string(data.context.addresses.absolute(.dataPackage))]),
      ("dialect", ["encoding": "utf-8", "lineTerminators": ["\r\n"], "header": true]),
      ("tableSchema", schema),
    ])
  }

  private var schema: JSONValue {
    let key: JSONValue =
      table.key.count == 1 ? .string(table.key[0]) : .texts(table.key)
    return ["columns": .array(table.headings.map(column)), "primaryKey": key]
  }

  private func column(_ heading: DataHeading) -> JSONValue {
    let words = DataWords(data.context.words)
    return [
      "name": .string(heading.name),
      // The first title is the heading in the file, by which a reader finds the column.
      "titles": .texts([heading.name, words.title(heading)]),
      "dc:description": .string(words.about(heading)),
      "datatype": Self.datatype(heading.kind),
      "required": .bool(heading.isRequired),
      "null": "",
    ]
  }

  private static func datatype(_ kind: DataHeading.Kind) -> JSONValue {
    switch kind {
    case .text: "string"
    case .choice(let words): ["base": "string", "format": .string("^(\(words.joined(separator: "|")))$")]
    case .count: "nonNegativeInteger"
    case .pounds: ["base": "decimal", "minimum": "0"]
    case .day: ["base": "date", "format": "yyyy-MM-dd"]
    }
  }

  private static func source(_ source: FigureSource) -> JSONValue {
    .members([
      ("dc:identifier", .string(source.id.slug)), ("dc:title", .string(source.title)),
      ("dc:creator", .string(source.author)), ("dc:date", source.year.map { .string(String($0)) }),
      ("dc:relation", source.url.map { ["@id": .string($0.text)] }),
    ])
  }
}
