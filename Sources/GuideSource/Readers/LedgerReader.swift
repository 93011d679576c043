import Diagnostics
import GuideModel

/// Reads `ledger.json`: every figure about people that was ever published, and every seal.
///
/// JSON is read as the part of YAML that it is (YAML 1.2, section 1.3), so that a fault has its line and column.
enum LedgerReader {
  static func read(_ node: YAMLNode, _ findings: inout Findings) -> Ledger? {
    let before = findings.diagnostics.count
    let ledger = MappingReader.read(node, &findings) { reader, findings -> Ledger? in
      _ = reader.value("version", &findings, version)
      let entries = reader.list("figures", required: true, &findings, entry)
      let seals = reader.list("seals", required: false, &findings, SealReader.read)
      return Ledger(entries: entries, seals: seals)
    }
    return findings.hasErrors(since: before) ? nil : ledger
  }

  private static func version(_ text: Located<String>, _ findings: inout Findings) -> Int? {
    guard text.value != String(Ledger.version) else { return Ledger.version }
    findings.add(
      .ledgerOrder, "this program does not know version \(text.value) of the ledger", at: text.location,
      help: "use the version of the program that wrote it, or a later one")
    return nil
  }

  private static func entry(_ reader: inout MappingReader, _ findings: inout Findings) -> Ledger.Entry? {
    let edition = reader.value("edition", &findings, ValueReader.date)
    let scheme: SchemeID? = reader.value("scheme", &findings, ValueReader.identifier)
    let recordedFor = reader.value("recorded_for", &findings, ValueReader.date)
    let lines = reader.values("table", required: true, &findings) { text, _ in text }
    let place = reader.location
    guard let table = table(lines, at: place, &findings), let edition, let scheme, let recordedFor
    else { return nil }
    return Ledger.Entry(
      edition: EditionDate(edition), scheme: scheme, recordedFor: recordedFor, table: table,
      place: place)
  }

  /// The lines are those of `observed.csv`, in which no cell is quoted.
  private static func table(
    _ lines: [Located<String>], at place: SourceLocation, _ findings: inout Findings
  ) -> ObservedTable? {
    let rows = lines.map { line in
      CSVTable.Row(
        cells: line.value.split(separator: ",", omittingEmptySubsequences: false).map {
          Located(String($0), at: line.location)
        }, location: line.location)
    }
    guard let header = rows.first else {
      findings.add(
        .ledgerOrder, "this state of the ledger has no table", at: place,
        help: "put back the ledger as it was when it was last published")
      return nil
    }
    return ObservedReader.read(
      CSVTable(header: header.cells, rows: Array(rows.dropFirst()), start: place), &findings)
  }
}
