import Diagnostics
import GuideModel
import Templates

/// A data file of a scheme.
struct DataFile: Sendable {
  enum Content: String, Hashable, Sendable, CaseIterable {
    case levels, range, document
    case levelsMetadata = "levels_metadata"
    case rangeMetadata = "range_metadata"

    /// RFC 4180 and RFC 8259.
    var mediaType: String {
      switch self {
      case .levels, .range: "text/csv"
      case .document, .levelsMetadata, .rangeMetadata: "application/json"
      }
    }
  }

  let content: Content
  let path: SitePath
  let bytes: [UInt8]
  /// Nil for a file that is no table.
  var table: DataTable?
}

/// Makes the data files of one scheme in one edition from the model, never from a page.
struct SchemeData: Sendable {
  let context: PageContext
  let scheme: Scheme

  init(_ context: PageContext, _ scheme: Scheme) {
    self.context = context
    self.scheme = scheme
  }

  /// Every file, in the order in which a page lists them.
  var files: [DataFile] {
    let levels = LevelColumns.table(of: scheme, policy: context.guide.facts.expectedPeople)
    let range = RangeColumns.table(of: scheme)
    var files = [tableFile(.levels, levels, at: path(.levels))]
    if let range { files.append(tableFile(.range, range, at: path(.range))) }
    files.append(jsonFile(.document, SchemeDocument(self).json))
    files.append(jsonFile(.levelsMetadata, TableMetadata(self, .levels, levels).json))
    if let range { files.append(jsonFile(.rangeMetadata, TableMetadata(self, .range, range).json)) }
    return files
  }

  /// The files as a page links to them.
  var links: [DataFileModel] {
    let words = DataWords(context.words)
    return files.map {
      DataFileModel(
        name: words.link($0.content), link: context.addresses.link($0.path), format: words.format($0.content),
        size: words.size($0.bytes.count))
    }
  }

  /// The files as a page's head tells programs of them; their metadata is found from their names.
  var alternates: [AlternateModel] {
    let contents: [DataFile.Content] = hasRange ? [.levels, .range, .document] : [.levels, .document]
    return contents.map {
      AlternateModel(title: title($0), link: context.addresses.link(path($0)), type: $0.mediaType)
    }
  }

  /// Whether any figure of the current range is published.
  var hasRange: Bool { !RangeColumns.rows(of: scheme).isEmpty }

  /// Where a file stands for ever.
  func path(_ content: DataFile.Content) -> SitePath {
    .data(context.edition.date, fileName(content))
  }

  /// A file's name; that of the metadata follows from its table's (CSVW, “Model for Tabular Data”, section 5.3).
  func fileName(_ content: DataFile.Content) -> String {
    switch content {
    case .levels: "\(scheme.id).csv"
    case .range: "\(scheme.id)-current-range.csv"
    case .document: "\(scheme.id).json"
    case .levelsMetadata: fileName(.levels) + "-metadata.json"
    case .rangeMetadata: fileName(.range) + "-metadata.json"
    }
  }

  /// `Short breaks for disabled children, April 2026: levels`.
  func title(_ content: DataFile.Content) -> String {
    context.words.phrases.text(
      "data.title.\(content.rawValue)",
      ["scheme": scheme.facts.name, "edition": context.edition.facts.title])
  }

  /// What every user of a file must know, each note a few sentences.
  func notes(_ content: DataFile.Content) -> [String] {
    let phrases = context.words.phrases
    func note(_ keys: [String]) -> String { keys.map { phrases.text($0) }.joined(separator: " ") }
    let expected = content != .range && scheme.table.levels.contains { $0.expectedPeople != nil }
    let range = content != .levels && hasRange
    return [context.words.startingPoint, phrases.text("data.note.missing")]
      + (expected ? [note(DataWords.expectedNote)] : []) + (range ? [note(DataWords.rangeNote)] : [])
  }

  private func tableFile(_ content: DataFile.Content, _ table: DataTable, at path: SitePath) -> DataFile {
    DataFile(content: content, path: path, bytes: CSVText.bytes(of: table), table: table)
  }

  private func jsonFile(_ content: DataFile.Content, _ json: JSONValue) -> DataFile {
    DataFile(content: content, path: path(content), bytes: JSONWriter.bytes(json) + [UInt8(ascii: "\n")])
  }
}

extension JSONValue {
  /// An exact amount, twice: as a decimal text and as whole pence.
  static func pounds(_ amount: Pounds) -> JSONValue {
    ["pounds": .string(amount.decimal), "pence": .integer(amount.pence)]
  }

  /// A text or null.
  static func optional(_ text: String?) -> JSONValue { optional(text, JSONValue.string) }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The members of an object that are there: what is nil is left out.
  static func members(_ members: [(name: String, value: JSONValue?)]) -> JSONValue {
    .object(members.compactMap { member in member.value.map { JSONMember(member.name, $0) } })
  }
}
