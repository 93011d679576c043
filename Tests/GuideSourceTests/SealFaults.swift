import Diagnostics
import GuideTestSupport

/// A mistake of every kind that reading can find in the ledger's seals.
extension Faults {
  /// A ledger with these seals, each a line of its own.
  private static func seals(_ code: DiagnosticCode, _ seals: String...) -> Fault {
    Fault(
      code, "ledger.json", #""version": 1, "#,
      #""version": 1, "seals": [\#n\#(seals.joined(separator: ",\n"))\#n], "#)
  }

  private static let digest = String(repeating: "a", count: 64)

  private static func seal(
    _ edition: String = #""2026-04-01""#, on day: String = #""2026-04-02""#, more: String = "",
    record: String = "\"\(digest)\"", files: String = #"{"edition.yml": "\#(digest)"}"#, mark: String = ""
  ) -> String {
    #"\#(mark){"edition": \#(edition), "sealed_on": \#(day), \#(more)"record": \#(record), "files": \#(files)}"#
  }

  private static func before(
    seals: String = "0", figures: String = "[]", editions: String = "[]"
  ) -> String {
    #""before": {"seals": \#(seals), "seals_digest": "\#(digest)", "figures": \#(figures), "editions": \#(editions)}, "#
  }

  private static let corrected = #""corrections": ["2026-05-11"], "#

  static let sealFaults = [
    Fault(.yamlShape, "ledger.json", #""version": 1, "#, #""version": 1, "seals": ▸{}, "#),
    seals(.valueDate, seal(#"▸"2026-04-31""#)), seals(.valueDate, seal(on: #"▸"2026-02-30""#)),
    seals(.valueDate, seal(more: #""corrections": ["2026-04-01", ▸"x"], "#)),
    seals(.valueDate, seal(more: #""withdrawn": ▸"x", "#)),
    seals(.yamlKeyUnknown, seal(more: #"▸"note": "x", "#)),
    seals(.yamlKeyMissing, #"▸{"edition": "2026-04-01", "sealed_on": "2026-04-02", "record": "\#(digest)"}"#),
    // A digest that is too short, or in capitals, or of other letters.
    seals(.ledgerOrder, seal(record: #"▸"aaaa""#)),
    seals(.ledgerOrder, seal(record: "▸\"\(digest.uppercased())\"")),
    seals(.ledgerOrder, seal(files: #"{"edition.yml": ▸"\#(digest.dropLast())g"}"#)),
    seals(.yamlShape, seal(files: #"{"edition.yml": ▸["\#(digest)"]}"#)),
    seals(.yamlShape, seal(files: #"▸["edition.yml"]"#)),
    seals(
      .yamlKeyTwice, seal(files: #"{"edition.yml": "\#(digest)", ▸"edition.yml": "\#(digest)"}"#)),
    seals(.ledgerOrder, seal(more: #""corrections": [▸"2026-04-01 aaaa"], "#)),
    seals(.ledgerOrder, seal(more: #""decided_record": ▸"x", "#)),
    seals(.yamlShape, seal(more: #""before": ▸[], "#)),
    seals(.yamlKeyMissing, seal(more: #""before": ▸{"seals": 0, "figures": [], "editions": []}, "#)),
    seals(.valueNumber, seal(more: before(seals: #"▸"x""#))),
    seals(.ledgerOrder, seal(more: before(figures: #"[▸"aaaa"]"#))),
    seals(.valueDate, seal(more: before(editions: #"[▸"2026-13-01"]"#))),
    // A seal of nothing, one out of its turn, and ones that follow another without a reason.
    seals(.ledgerOrder, seal(files: "{}", mark: "▸")),
    seals(.ledgerOrder, seal(#""2027-04-01""#, on: #""2027-04-02""#), seal(mark: "▸")),
    seals(.ledgerOrder, seal(), seal(on: #""2026-05-11""#, mark: "▸")),
    seals(.ledgerOrder, seal(), seal(on: #""2026-05-10""#, more: corrected, mark: "▸")),
    seals(
      .ledgerOrder, seal(on: #""2026-05-11""#, more: corrected),
      seal(on: #""2026-06-01""#, more: corrected, mark: "▸")),
  ]
}
