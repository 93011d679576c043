import Diagnostics
import GuideModel
import Templates

/// A data file of a scheme.
struct DataFile: Sendable {
  /// What a file tells of.
  enum Content: String, Hashable, Sendable, CaseIterable {
    case levels, range
    /// All in one.
    case document
  }

  let content: Content
  let path: SitePath
  let bytes: [UInt8]
  /// Present in a file of comma-separated values.
  var table: DataTable?
  /// True for a file that tells what the columns of the table mean.
  var isMetadata = false

  /// RFC 4180 and RFC 8259.
  var mediaType: String { table == nil ? "application/json" : "text/csv" }
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
    let tables =
      [(DataFile.Content.levels, levels)] + (RangeColumns.table(of: scheme).map { [(.range, $0)] } ?? [])
    return tables.map { content, table in
      DataFile(content: content, path: path(content), bytes: CSVText.bytes(of: table), table: table)
    } + [jsonFile(.document, SchemeDocument(self).json)]
      + tables.map { content, table in
        jsonFile(content, TableMetadata(self, content, table).json, isMetadata: true)
      }
  }

  /// The files as a page links to them.
  var links: [DataFileModel] {
    let words = DataWords(context.words)
    return files.map { file in
      DataFileModel(
        name: words.link(file), link: context.addresses.link(file.path), format: words.format(file),
        size: words.size(file.bytes.count), title: title(file.content), type: file.mediaType,
        isMetadata: file.isMetadata)
    }
  }

  /// Whether any figure of the current range is published.
  var hasRange: Bool { !RangeColumns.rows(of: scheme).isEmpty }

  /// Where a file stands for ever.
  func path(_ content: DataFile.Content, isMetadata: Bool = false) -> SitePath {
    .data(context.edition.date, fileName(content, isMetadata: isMetadata))
  }

  /// A file's name; that of the metadata follows from its table's (CSVW, “Model for Tabular Data”, section 5.3).
  func fileName(_ content: DataFile.Content, isMetadata: Bool = false) -> String {
    let name =
      switch content {
      case .levels: "\(scheme.id).csv"
      case .range: "\(scheme.id)-current-range.csv"
      case .document: "\(scheme.id).json"
      }
    return isMetadata ? name + "-metadata.json" : name
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

  private func jsonFile(
    _ content: DataFile.Content, _ json: JSONValue, isMetadata: Bool = false
  ) -> DataFile {
    DataFile(
      content: content, path: path(content, isMetadata: isMetadata),
      bytes: JSONWriter.bytes(json) + [UInt8(ascii: "\n")], isMetadata: isMetadata)
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
