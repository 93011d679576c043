/// Figures about people that fit the minimal guide.
package enum SampleFigures {
  package static let path = "\(MinimalGuide.scheme)/observed.csv"
  package static let header =
    "level,group,people_min,people_max,low,high,symbol,as_at,amounts_as_at,share"

  /// What `guide.yml` says of them.
  package static let policy = """
    disclosure:
      series:
        - scheme: short-breaks
          design: groups-by-class
          classes: [A to B, C]
          total: true
          shares: true
    """

  /// One state of `observed.csv`, as the policy asks for it, without its header.
  package static func rows(asAt day: String = "2026-03-02") -> [String] {
    [
      "A,all,50,74,,,z,\(day),,", "B,all,0,9,,,c,\(day),,", "C,all,20,24,1750,2500,,\(day),,",
      "all,all,75,99,,,z,\(day),,", "A to B,autism,10,14,,,z,\(day),,", "C,autism,0,9,,,c,\(day),,",
      "all,held-as:direct-payment,,,,,,\(day),,about-half",
      "all,held-as:managed-account,,,,,c,\(day),,", "all,held-as:third-party,,,,,c,\(day),,",
      "all,held-as:mixed,,,,,c,\(day),,", "all,final-figure:below,,,,,c,\(day),,",
      "all,final-figure:same,,,,,,\(day),,about-half", "all,final-figure:above,,,,,c,\(day),,",
    ]
  }

  /// A ledger with these states of the sample scheme, each a line of its own.
  package static func ledger(_ states: [(recordedFor: String, rows: [String])]) -> String {
    let entries = states.map { state in
      let table = ([header] + state.rows).map { "\"\($0)\"" }.joined(separator: ", ")
      return """
        {"edition": "2026-04-01", "scheme": "short-breaks", "recorded_for": "\(state.recordedFor)", \
        "table": [\(table)]}
        """
    }
    return "{\"version\": 1, \"figures\": [\n\(entries.joined(separator: ",\n"))\n]}\n"
  }
}

extension ContentFolder {
  /// The minimal guide with figures about people: their policy, `observed.csv` and `ledger.json`.
  package static func withFigures() -> ContentFolder {
    ContentFolder()
      .replacing("accessibility:", with: SampleFigures.policy + "\naccessibility:", in: "guide.yml")
      .replacing(
        "  - ranges: true\n    reason: We have not made them yet.", with: "",
        in: "\(MinimalGuide.scheme)/scheme.yml"
      )
      .publishing([("2026-03-02", SampleFigures.rows())])
  }

  /// The same folder with a ledger of these states, and the last of them as the current range.
  package func publishing(_ states: [(recordedFor: String, rows: [String])]) -> ContentFolder {
    with("ledger.json", SampleFigures.ledger(states))
      .with(SampleFigures.path, ([SampleFigures.header] + (states.last?.rows ?? [])).joined(separator: "\n"))
  }
}
