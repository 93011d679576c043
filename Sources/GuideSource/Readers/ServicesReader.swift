import Diagnostics
import GuideModel

/// Reads `reference-services.csv`: what each level must be able to buy (equivalency).
enum ServicesReader {
  /// What the lines are measured against.
  struct Context {
    let edition: EditionDate
    let levels: Known<LevelID>
    let sources: Known<SourceID>
    /// Nil when the levels have faults of their own; sums are then not checked.
    let table: BandTable?
  }

  /// A line with its place.
  struct Row {
    let service: ReferenceService
    let reader: RowReader
  }

  private static let columns = ["level", "service", "unit", "units", "unit_price", "price_date", "source"]

  static func read(
    _ text: SourceText, _ context: Context, _ findings: inout Findings
  ) -> [ReferenceService] {
    guard let csv = CSVParser.parse(text, &findings),
      let table = TableReader(csv, required: columns, &findings)
    else { return [] }
    let rows = table.rows(&findings).compactMap { row in
      service(row, context, &findings).map { Row(service: $0, reader: row) }
    }
    ReferenceServiceRules.checkPricesAreCurrent(rows, context.edition, &findings)
    if let table = context.table {
      ReferenceServiceRules.checkLevelsCanBuy(rows, table, &findings)
    }
    return rows.map(\.service)
  }

  private static func service(
    _ row: RowReader, _ context: Context, _ findings: inout Findings
  ) -> ReferenceService? {
    let level = row.value("level", &findings, References.level(in: context.levels))
    let service = row.text("service", &findings)
    let unit = row.text("unit", &findings)
    let units = row.value("units", &findings, ValueReader.quantity)
    let price = row.value("unit_price", &findings, ValueReader.pounds)
    let date = row.value("price_date", &findings, ValueReader.date)
    let source = row.value("source", &findings, References.source(in: context.sources))
    guard let level, let service, let unit, let units, let price, let date, let source else { return nil }
    return ReferenceService(
      level: level, service: service, unit: unit, units: units, unitPrice: price, priceDate: date,
      source: source)
  }
}
