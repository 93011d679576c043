import Diagnostics
import GuideModel

/// Reads `examples/<example>.md`: an anonymised example of support.
enum ExampleReader {
  /// What an example may refer to and is measured against.
  struct Context {
    let levels: Known<LevelID>
    let groups: Known<GroupID>
    /// Nil when the levels have faults of their own; the amount is then not compared with them.
    let table: BandTable?
  }

  static func read(
    _ text: SourceText, id: PageID, easy: EasyRead?, _ context: Context, _ findings: inout Findings
  ) -> SupportExample? {
    guard let file = FrontMatter(text, &findings) else { return nil }
    let body = ProseReader.read(file, path: text.path, &findings)
    return MappingReader.read(file.header, &findings) { reader, findings in
      read(&reader, id: id, body: body, easy: easy, context, &findings)
    }
  }

  private static func read(
    _ reader: inout MappingReader, id: PageID, body: Prose?, easy: EasyRead?, _ context: Context,
    _ findings: inout Findings
  ) -> SupportExample? {
    let title = reader.text("title", &findings)
    let summary = reader.text("summary", &findings)
    let level = reader.value("level", &findings, References.level(in: context.levels))
    let groups = reader.values("groups", required: false, &findings, References.group(in: context.groups))
    let budget = reader.value("budget", &findings, ValueReader.pounds)
    let holdsMoney = budget != .zero
    let heldAs: HeldAs? =
      holdsMoney
      ? reader.value("held_as", &findings, ValueReader.choice)
      : reader.optional("held_as", &findings, ValueReader.choice)
    let before = findings.diagnostics.count
    let supports = reader.list("supports", required: true, &findings, support)
    let areSupportsSound = findings.diagnostics.count == before
    let outcomes = reader.values("outcomes", required: true, &findings, ValueReader.plainText)
    let differs = reader.optional("differs", &findings, ValueReader.flag) ?? false
    let reason = reader.optionalText("reason_for_amount", &findings)
    let anonymised = reader.mapping("anonymised", &findings, anonymised)
    if areSupportsSound, let budget {
      ExampleRules.checkSum(of: supports, budget, at: reader.place(of: "budget"), &findings)
    }
    if let level, let budget, let table = context.table {
      ExampleRules.checkAmount(
        budget, of: level, in: table, reason: reason, at: reader.place(of: "budget"), &findings)
    }
    guard let title, let summary, let level, let budget, heldAs != nil || !holdsMoney, let anonymised,
      let body
    else { return nil }
    return SupportExample(
      id: id, title: title, summary: summary, level: level, groups: groups, heldAs: heldAs, budget: budget,
      supports: supports, outcomes: outcomes, differs: differs, reasonForAmount: reason,
      anonymised: anonymised, body: body, easy: easy)
  }

  private static func support(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> SupportExample.Support? {
    let what = reader.text("what", &findings)
    let cost = reader.value("cost", &findings, ValueReader.pounds)
    guard let what, let cost else { return nil }
    return .init(what: what, cost: cost)
  }

  private static func anonymised(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> Anonymisation? {
    let method: Anonymisation.Method? = reader.value("method", &findings, ValueReader.choice)
    let role = reader.text("checked_by_role", &findings)
    let checkedOn = reader.value("checked_on", &findings, ValueReader.date)
    guard let method, let role, let checkedOn else { return nil }
    return Anonymisation(method: method, checkedByRole: role, checkedOn: checkedOn)
  }
}
