package import GuideModel

/// Ways to challenge in other nations than the minimal guide's, in the tests' own words.
///
/// The times are those of the Social Services Complaints Procedure (Wales) Regulations 2014, and of the two-stage procedure
/// for social work complaints in Scotland since April 2017.
package enum NationRoutes {
  /// The file of a nation's route; it takes the place of the minimal guide's.
  package static func file(_ nation: Nation) -> String? {
    switch nation {
    case .wales: head(nation) + wales
    case .scotland: head(nation) + scotland
    case .england, .northernIreland: nil
    }
  }

  /// The minimal guide, moved to another nation with its scheme and its route.
  package static func guide(in nation: Nation) -> ContentFolder {
    ContentFolder()
      .replacing(
        "nation: england", with: "nation: \(nation.rawValue)", in: "\(MinimalGuide.scheme)/scheme.yml"
      )
      .replacing(
        "step: ask", with: nation == .wales ? "step: talk" : "step: stage-1",
        in: "\(MinimalGuide.scheme)/scheme.yml"
      )
      .with("\(MinimalGuide.edition)/routes/complaint.yml", file(nation))
  }

  private static func head(_ nation: Nation) -> String {
    """
    title: Complain about social care
    nation: \(nation.rawValue)
    audience: everyone
    checked_on: 2026-03-01
    source:
      title: The regulations
    summary: A talk comes first.
    steps:

    """
  }

  private static func step(_ id: String, _ title: String, _ times: String, next: String) -> String {
    let lines = times.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    return """
        - id: \(id)
          title: \(title)
          who_decides: Not the worker who made the decision
          who_may_use: Anyone
          cost: Free
          contacts: [team, advice]
          what_to_do: Ask for it by phone or in writing.
          what_to_say: “I want to complain.”
          what_happens_next: \(next)
          current_support: It goes on.
          source:
            title: The regulations
          checked_on: 2026-03-01

      """ + (lines.isEmpty ? "" : lines + "\n")
  }

  private static func clock(_ workingDays: Int, _ event: String) -> String {
    "clock:\n  working_days: \(workingDays)\n  starts_when: \(event)"
  }

  private static func actWithin(_ months: Int, _ event: String) -> String {
    "act_within:\n  months: \(months)\n  starts_when: \(event)"
  }

  private static let wales =
    step(
      "talk", "A talk about it", clock(10, "we have said that we got it"),
      next:
        "We say within 2 working days that we got it. Within 5 after the talk we write down what was agreed.")
    + step(
      "investigation", "An independent investigator", clock(25, "the investigation begins"),
      next: "Someone from outside looks into it.")
    + step("ombudsman", "The Public Services Ombudsman for Wales", "", next: "The ombudsman looks at it.")

  private static let scotland =
    step(
      "stage-1", "An answer on the spot", clock(5, "we get your complaint"),
      next: "Social work may take longer if you agree.")
    + step(
      "stage-2", "An investigation", clock(20, "you ask for it"),
      next: "We say within 3 working days that we got it.")
    + step(
      "ombudsman", "The Scottish Public Services Ombudsman", actWithin(12, "you come to know of it"),
      next: "The ombudsman may also look at the judgement of social workers.")
    + step(
      "court", "The Court of Session", actWithin(3, "the decision is made"),
      next: "A judge looks at the decision.")
}
