import Diagnostics
import GuideModel

/// Each state of the ledger follows from the one before by the renewal rule, and none was taken out or changed.
enum LedgerRules {
  static func check(
    _ ledger: Ledger, _ policy: DisclosurePolicy, _ findings: inout Findings
  ) {
    var last: [SchemeID: Ledger.Entry] = [:]
    for entry in ledger.entries {
      if let message = fault(of: entry) ?? last[entry.scheme].flatMap({ fault(of: entry, after: $0, policy) })
      {
        findings.add(
          Diagnostic(
            .ledgerOrder, message, at: entry.place,
            help: "put back the ledger as it was when it was last published; nothing in it is ever changed"))
      }
      last[entry.scheme] = entry
    }
  }

  private static func fault(of entry: Ledger.Entry) -> String? {
    let table = entry.table
    let dates = table.figures.flatMap { [$0.asAt, $0.amountsAsAt ?? $0.asAt] } + table.shares.map(\.asAt)
    if dates.contains(where: { $0 > entry.recordedFor }) { return "a figure is dated after its own state" }
    if Set(table.countDates).count > 1 { return "the numbers of people in one table have several dates" }
    return nil
  }

  private static func fault(
    of entry: Ledger.Entry, after previous: Ledger.Entry, _ policy: DisclosurePolicy
  ) -> String? {
    guard entry.recordedFor >= previous.recordedFor else {
      return "this state is older than the one before it"
    }
    guard let date = entry.table.countDates.first, let before = previous.table.countDates.first else {
      return nil
    }
    if date == before, !entry.table.hasSameCounts(as: previous.table) {
      return "numbers of people differ from those that were published for the same day"
    }
    if date < before { return "numbers of people are older than those published before" }
    if date > before, !date.isAtLeast(policy.renewAfterMonths, monthsAfter: before) {
      return "numbers of people were renewed sooner than the policy allows"
    }
    for figure in entry.table.figures {
      guard let range = figure.amounts.value,
        let old = previous.table.figure(figure.scope, group: figure.group), let oldRange = old.amounts.value
      else { continue }
      let (day, oldDay) = (figure.amountsDate, old.amountsDate)
      if day == oldDay, range != oldRange { return "amounts differ from those published for the same day" }
      if day < oldDay { return "amounts are older than those published before" }
    }
    return nil
  }
}
