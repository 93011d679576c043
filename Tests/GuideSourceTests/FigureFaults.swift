import Diagnostics
import GuideTestSupport

/// A mistake of every kind that reading can find in figures about people and in their policy.
extension Faults {
  private static let observed = SampleFigures.path

  /// A policy for the minimal guide, which has no figures.
  private static func policy(_ code: DiagnosticCode, _ lines: String...) -> Fault {
    let lines = lines.map { "\n  " + $0 }.joined()
    return Fault(code, "guide.yml", "currency: GBP", "currency: GBP\ndisclosure:\(lines)")
  }

  private static func series(_ code: DiagnosticCode, _ entry: String) -> Fault {
    policy(code, "series:", "  - \(entry)")
  }

  private static let levels = "total: true, shares: true"

  static let policyFaults = [
    // A number may only be made stricter.
    policy(.valueNumber, "renew_after_changes: ▸5"), policy(.valueNumber, "renew_after_months: ▸2"),
    policy(.valueNumber, "minimum_width: ▸3"), policy(.valueNumber, "minimum_high: ▸4"),
    policy(.valueNumber, "withdraw_after_months: ▸37"), policy(.valueNumber, "minimum_width: ▸10"),
    policy(.yamlKeyUnknown, "▸threshold: 5"),
    series(.disclosurePolicy, "▸{scheme: short-brakes, design: levels, \(levels)}"),
    series(.valueChoice, "{scheme: short-breaks, design: ▸level, \(levels)}"),
    series(.disclosurePolicy, "{scheme: short-breaks, design: levels, classes: ▸[A to C], \(levels)}"),
    series(.yamlKeyMissing, "▸{scheme: short-breaks, design: groups-by-class, \(levels)}"),
    series(
      .disclosurePolicy, "▸{scheme: short-breaks, design: groups-by-class, classes: [A, C], \(levels)}"),
    series(
      .disclosurePolicy, "▸{scheme: short-breaks, design: groups-by-class, classes: [B to C, A], \(levels)}"),
    series(.disclosurePolicy, "▸{scheme: short-breaks, design: groups-by-class, classes: [], \(levels)}"),
    series(
      .disclosurePolicy,
      "▸{scheme: short-breaks, design: groups-by-class, classes: [A to B, B to C], \(levels)}"),
    series(
      .disclosurePolicy,
      "▸{scheme: short-breaks, design: groups-by-class, classes: [A, B to C], together: A to B, \(levels)}"),
    series(.disclosurePolicy, "{scheme: short-breaks, design: levels, together: ▸all, \(levels)}"),
    series(.disclosurePolicy, "▸{scheme: short-breaks, design: levels, together: C to B, \(levels)}"),
    series(.disclosurePolicy, "▸{scheme: short-breaks, design: levels, together: C, \(levels)}"),
    series(
      .disclosurePolicy, "▸{scheme: short-breaks, design: groups-by-level, together: B to C, \(levels)}"),
    series(.levelName, "{scheme: short-breaks, design: levels, together: ▸B–C, \(levels)}"),
    policy(
      .disclosurePolicy, "series:", "  - {scheme: short-breaks, design: levels, \(levels)}",
      "  - ▸{scheme: short-breaks, design: none, \(levels)}"),
    policy(
      .disclosurePolicy, "facts:",
      "  - {what: x, scheme: short-breaks, as_at: 2026-03-31, spend: ▸{from: 10, to: 9.99}}"),
    policy(
      .disclosurePolicy, "facts:",
      "  - {what: x, scheme: short-breaks, as_at: 2026-03-31, people: ▸{level: A to B, from: 10, to: 9}}"),
    policy(
      .disclosurePolicy, "facts:",
      "  - ▸{what: x, scheme: adults, as_at: 2026-03-31, changes: {since: 2026-01-01, at_most: 3}}"),
    policy(.yamlShape, "facts:", "  - ▸{what: x, scheme: short-breaks, as_at: 2026-03-31}"),
    policy(.disclosurePolicy, "uplifts:", "  - ▸{scheme: adults, on: 2026-04-01, percent: 3}"),
    policy(.valueDecimal, "uplifts:", "  - {scheme: short-breaks, on: 2026-04-01, percent: ▸0}"),
    policy(.valueDecimal, "uplifts:", "  - {scheme: short-breaks, on: 2026-04-01, percent: ▸3%}"),
  ]

  /// Names that mean something else where figures are named.
  static let figureNameFaults = [
    Fault(
      .addressReserved, "\(MinimalGuide.scheme)/levels.csv", "Totals,,",
      "▸All,budget,2000,,,Help,12,,table\nTotals,,"),
    Fault(
      .levelName, "\(MinimalGuide.scheme)/levels.csv", "Totals,,",
      "▸A to B,budget,2000,,,Help,12,,table\nTotals,,"),
    Fault(
      .groupTwice, "\(MinimalGuide.scheme)/scheme.yml", "groups:\n",
      "groups:\n  - id: ▸all\n    name: Everybody\n"),
  ]

  static let observedFaults = [
    // A sound table that is not the one that was published is reported as a whole.
    Fault(
      .observedLedger, observed, "\(SampleFigures.header)\nA,all,50,74",
      "▸\(SampleFigures.header)\nA,all,30,39"),
    // An exact number, a band of another width, and ends from two bands.
    Fault(.observedRow, observed, "C,all,20,24", "C,all,▸22,22"),
    Fault(.observedRow, observed, "C,all,20,24", "C,all,▸20,29"),
    Fault(.observedRow, observed, "B,all,0,9", "B,all,▸5,9"),
    Fault(.valueNumber, observed, "C,all,20,24", "C,all,20,▸99999999999999999999"),
    Fault(.valueNumber, observed, "B,all,0,9", "B,all,▸-1,9"),
    Fault(.valueMissing, observed, "B,all,0,9", "B,all,▸,9"),
    // A level that stands twice, in small letters too.
    Fault(.observedRow, observed, "B,all,0,9", "▸a,all,0,9,,,c,2026-03-02,,\nB,all,0,9"),
    // Amounts of fewer than 20 people, of a group, of several levels, and off the grid.
    Fault(.observedRow, observed, "C,all,20,24,1750,2500", "C,all,15,19,▸1750,2500"),
    Fault(.observedRow, observed, "A to B,autism,10,14,,,z", "A to B,autism,20,24,▸1750,2500,"),
    Fault(.observedRow, observed, "all,all,75,99,,,z", "all,all,75,99,▸1750,2500,"),
    Fault(.observedRow, observed, "1750,2500", "▸2500,1750"),
    Fault(.observedRow, observed, "1750,2500", "▸1837.42,2500"),
    Fault(.observedRow, observed, "1750,2500", "▸1750,2501"),
    Fault(.valueMissing, observed, "1750,2500", "1750,▸"),
    Fault(.valueDecimal, observed, "1750,2500", "1750,▸2.5e3"),
    // A mark that does not fit its figure.
    Fault(.observedRow, observed, "B,all,0,9,,,c", "B,all,0,9,,,▸z"),
    Fault(.observedRow, observed, "B,all,0,9,,,c", "B,all,0,9,,,▸"),
    Fault(.observedRow, observed, "A,all,50,74,,,z", "A,all,50,74,,,▸x"),
    Fault(.observedRow, observed, "all,all,75,99,,,z", "all,all,75,99,,,▸c"),
    Fault(.observedRow, observed, "B,all,0,9,,,c", "B,all,0,9,▸500,,c"),
    Fault(.observedRow, observed, "A,all,50,74,,,z,2026-03-02,,", "A,all,50,74,,,z,2026-03-02,▸2026-03-02,"),
    Fault(.observedRow, observed, "A,all,50,74,,,z,2026-03-02,,", "A,all,50,74,,,z,2026-03-02,,▸about-half"),
    // Shares.
    Fault(.observedRow, observed, "all,held-as:mixed", "▸C,held-as:mixed"),
    Fault(.observedRow, observed, "all,held-as:mixed,,", "all,held-as:mixed,▸10,"),
    Fault(
      .observedRow, observed, "all,final-figure:same,,,,,,2026-03-02",
      "all,final-figure:same,,,,,▸z,2026-03-02"),
    Fault(
      .observedRow, observed, "all,held-as:mixed,,,,,c,2026-03-02,,",
      "all,held-as:mixed,,,,,c,2026-03-02,,▸about-half"),
    Fault(
      .valueChoice, observed, "direct-payment,,,,,,2026-03-02,,about-half",
      "direct-payment,,,,,,2026-03-02,,▸48"),
    // Names and columns.
    Fault(.observedRow, observed, "B,all,0,9", "▸A,all,0,9"),
    Fault(.levelName, observed, "A to B,autism", "▸A–B,autism"),
    Fault(.fileName, observed, "A to B,autism", "A to B,▸Autism"),
    Fault(.valueDate, observed, "B,all,0,9,,,c,2026-03-02", "B,all,0,9,,,c,▸2026-02-30"),
  ]

  static let ledgerFaults = [
    Fault(
      .ledgerOrder, "ledger.json",
      #"{"edition": "2026-04-01", "scheme": "short-breaks", "recorded_for": "2026-03-02""#,
      #"▸{"edition": "2026-04-01", "scheme": "short-breaks", "recorded_for": "2026-03-01""#),
    Fault(.ledgerOrder, "ledger.json", #""version": 1"#, #""version": ▸2"#),
    Fault(.valueDate, "ledger.json", #""edition": "2026-04-01""#, #""edition": ▸"2026-04-31""#),
    Fault(.yamlKeyUnknown, "ledger.json", #""version": 1"#, #""version": 1, ▸"note": "x""#),
    Fault(.yamlKeyTwice, "ledger.json", #""version": 1"#, #""version": 1, ▸"version": 1"#),
    Fault(.yamlKeyMissing, "ledger.json", #"{"version": 1, "#, "▸{"),
    Fault(.yamlShape, "ledger.json", #""version": 1"#, #""version": ▸[1]"#),
    Fault(.observedRow, "ledger.json", #""B,all,0,9,"#, #"▸"B,all,5,9,"#),
    Fault(.csvRowLength, "ledger.json", #""B,all,0,9,"#, #"▸"B,all,0,9,,"#),
  ]
}
