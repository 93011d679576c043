import GuideTestSupport

/// One small change of the minimal guide that touches no other, and the differences that it makes.
struct Edit: Sendable {
  let file: String
  let old: String
  let new: String
  /// What changes, by the names of rows.
  let rows: [String]
  /// The level that needs a reason for it.
  var level: String?

  init(_ file: String, _ old: String, _ new: String, _ rows: [String], level: String? = nil) {
    self.file = file
    self.old = old
    self.new = new
    self.rows = rows
    self.level = level
  }

  private static let levels = "short-breaks/levels.csv"
  private static let facts = "short-breaks/scheme.yml"
  private static let services = "short-breaks/reference-services.csv"
  private static let example = "short-breaks/examples/saturday-friend.md"
  private static let route = "routes/complaint.yml"

  static let all = tables + stories + texts

  private static let tables = [
    Edit(levels, ",500,30,15000", ",510,30,15300", ["level B: budget"], level: "B"),
    Edit(levels, "100,55000", "100,55300", []),
    Edit(levels, "A small grant", "A grant", ["level B: support"], level: "B"),
    Edit(levels, "A,signpost", "A,grant", ["level A: kind"], level: "A"),
    Edit(levels, "Help at home,12", "Help at home,6", ["level C: review_months"], level: "C"),
    Edit(levels, ",1500,table", ",1400,table", ["level C: fast_track_up_to"], level: "C"),
    Edit("short-breaks/levels/c.md", "a hand each", "help each", ["level C: meaning"], level: "C"),
    Edit(
      "short-breaks/levels/c.md", "for regular help", "for help", ["level C: meaning_summary"], level: "C"),
    Edit(services, "104,", "100,", ["service C/Support worker: units", "service C/Support worker: total"]),
    Edit(services, "Holiday club,day", "Holiday club,visit", ["service B/Holiday club: unit"]),
    Edit(
      services, "C,Support worker", "B,Bus,trip,1,2.50,2026-10-01,prices\nC,Support worker", ["service B/Bus"]
    ),
    Edit(facts, "fast_track_days: 5", "fast_track_days: 7", ["promise: fast_track_days"]),
    Edit(
      facts, "  plan_freely_up_to_level: true\n", "  pooling_allowed: true\n",
      ["promise: plan_freely_up_to_level", "promise: pooling_allowed"]),
    Edit(facts, "Money for breaks.", "Money for short breaks.", ["scheme short-breaks: summary"]),
    Edit(facts, "promises:\n", "promises:\n  keep_at_most: 400\n", ["promise: keep_at_most"]),
    Edit(facts, "promises:\n", "promises:\n  panel_why: To be fair.\n", ["promise: panel_why"]),
    Edit(
      facts, "how: Your worker looks", "days: 3\n    how: Your worker looks",
      ["scheme short-breaks: first_figure.days"]),
    Edit(
      facts, "who_decides: Your worker", "who_decides: The team",
      ["scheme short-breaks: first_figure.who_decides"]),
    Edit(
      facts, "legal_basis:",
      "pot:\n  from: 2026-04-01\n  to: 2027-03-31\n  source: table\n  parts: [{what: All, amount: 5000}]\nlegal_basis:",
      ["pot_from", "pot_to", "pot_parts", "pot_source", "when_it_runs_short"].map {
        "scheme short-breaks: \($0)"
      }),
    Edit(
      facts, "legal_basis:", "no_reference_service: [{level: C, reason: Later.}]\nlegal_basis:",
      ["scheme short-breaks: no_reference_service"]),
    Edit(facts, "to: 17", "to: 18", ["scheme short-breaks: ages_to"]),
    Edit(facts, "year: 2026", "year: 2025", ["scheme short-breaks: sources"]),
    Edit(facts, "name: Autistic children", "name: Autistic people", ["group autism: name"]),
  ]

  private static let stories = [
    Edit(example, "She likes trains.", "She likes buses.", ["example saturday-friend: body"]),
    Edit(example, "Bus fares", "Train fares", ["example saturday-friend: supports"]),
    Edit(example, "title: A Saturday friend", "title: A friend", ["example saturday-friend: title"]),
    Edit(example, "method: composite", "method: altered", ["example saturday-friend: anonymised"]),
    Edit(example, "differs: true", "differs: false", ["example saturday-friend: differs"]),
    Edit("short-breaks/groups/autism.md", "enjoys", "likes", ["group autism: body"]),
  ]

  private static let texts = [
    Edit(route, "working_days: 10", "working_days: 15", ["step ask: clock"]),
    Edit(route, "months: 12", "months: 6", ["step ask: act_within"]),
    Edit(route, "who_decides: Your worker", "who_decides: The team", ["step ask: who_decides"]),
    Edit(route, "cost: Free", "cost: Nothing", ["step ask: cost"]),
    Edit(route, "to show how", "to say how", ["step ask: body"]),
    Edit(route, "Ring your worker", "Phone your worker", ["step ask: what_to_do"]),
    Edit(route, "Please show", "Show", ["step ask: what_to_say"]),
    Edit(route, "We send you", "You get", ["step ask: what_happens_next"]),
    Edit(route, "It goes on as it is", "It goes on", ["step ask: current_support"]),
    Edit(
      route, "    what_to_say:", "    by_when: Today, if you can.\n    what_to_say:", ["step ask: by_when"]),
    Edit(route, "summary: Three", "use_for: [your level]\nsummary: Three", ["route complaint: use_for"]),
    Edit(route, "title: Complain", "title: How to complain", ["route complaint: title"]),
    Edit("guidance/planning.md", "a good week", "a week", ["guidance planning: body"]),
    Edit("guidance/planning.md", "order: 10", "order: 11", ["guidance planning: order"]),
    Edit("short-breaks/guidance/turning-18.md", "early", "soon", ["scheme guidance turning-18: body"]),
    Edit("letters/ask.md", "you said that", "you told me that", ["letter ask: body"]),
    Edit("letters/ask.md", "Please send me", "Send me", ["letter ask: subject"]),
    Edit("letters/ask.md", "to: team", "to: advice", ["letter ask: to"]),
    Edit(
      "letters/ask.md", "  - promise: fast", "  - promise: who_decides\n  - promise: fast",
      ["letter ask: relies_on"]),
    Edit(route, "    letter: ask\n", "", ["step ask: letter"]),
    Edit("glossary.yml", "A meeting", "A talk", ["glossary review: meaning"]),
    Edit("glossary.yml", "review:", "pool: Money put together.\nreview:", ["glossary pool"]),
    Edit(
      "edition.yml", "took_part:",
      "corrections:\n  - {made_on: 2026-11-01, what: A sum., why: A slip.}\ntook_part:",
      ["correction"]),
  ]
}

extension TwoEditions {
  init(_ edits: [Edit]) throws {
    self.init()
    for edit in edits { try replace(edit.old, with: edit.new, in: edit.file) }
    explain(Set(edits.compactMap(\.level)).sorted().map { "level: \($0), reason: Because of \($0)." })
  }
}
