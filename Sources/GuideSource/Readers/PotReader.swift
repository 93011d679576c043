import Diagnostics
import GuideModel

/// Reads `pot` of `scheme.yml`: the money that is planned for a scheme in one year.
enum PotReader {
  static func read(
    _ reader: inout MappingReader, sources: Known<SourceID>, _ findings: inout Findings
  ) -> Pot? {
    let from = reader.value("from", &findings, ValueReader.date)
    let to = reader.value("to", &findings, ValueReader.date)
    let parts = reader.list("parts", required: true, &findings, part)
    let source = reader.value("source", &findings, References.source(in: sources))
    let whenShort = reader.values(
      "when_it_runs_short", required: false, &findings, ValueReader.plainText)
    let certain = reader.optionalText("what_is_certain", &findings)
    if reader.itemCount(of: "parts") == 0 {
      findings.add(
        .valueMissing, "a pot needs at least one part", at: reader.place(of: "parts"),
        help: "say what the money is set aside for, and how much")
    }
    if let from, let to, to <= from {
      findings.add(
        .valueDate, "the pot ends before it begins", at: reader.place(of: "to"), help: "exchange from and to")
    }
    guard let from, let to, let source, reader.itemCount(of: "parts") == parts.count else { return nil }
    return Pot(
      from: from, to: to, parts: parts, source: source, whenItRunsShort: whenShort, whatIsCertain: certain)
  }

  /// An exact amount would give away how many people are expected where they are few: people × budget is one equation.
  private static func part(_ reader: inout MappingReader, _ findings: inout Findings) -> Pot.Part? {
    let what = reader.text("what", &findings)
    let amount = reader.value("amount", &findings, ValueReader.pounds)
    if let amount, amount.pence % Pot.grid(of: amount).pence != 0 || amount == .zero {
      findings.add(
        .potExact, "\(amount) is not a round number of \(Pot.grid(of: amount))",
        at: reader.place(of: "amount"),
        help: "round it: with exact amounts a reader could work out small numbers of people")
    }
    guard let what, let amount else { return nil }
    return Pot.Part(what: what, amount: amount)
  }
}

/// An entry of `no_reference_service`, as it is written.
struct UnreadUnpricedLevel {
  let level: Located<String>
  let reason: String

  /// One entry may be for several levels.
  static func read(_ reader: inout MappingReader, _ findings: inout Findings) -> [UnreadUnpricedLevel]? {
    let levels = reader.oneOrMore("level", &findings) { text, _ in text }
    let reason = reader.text("reason", &findings)
    if !reader.has("level") {
      findings.add(
        .yamlKeyMissing, "the key “level” is missing", at: reader.location, help: "add “level: …”")
    }
    guard let reason else { return nil }
    return levels.map { UnreadUnpricedLevel(level: $0, reason: reason) }
  }
}
