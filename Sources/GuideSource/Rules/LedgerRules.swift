import Diagnostics
import GuideModel

/// Each state of the ledger follows from the one before by the renewal rule, and none was taken out or changed.
///
/// So does each seal. That a sealed edition is there, and as it was, is not asked here: `SealCheck` compares the files.
enum LedgerRules {
  static func check(
    _ ledger: Ledger, _ findings: inout Findings
  ) {
    var last: [SchemeID: Ledger.Entry] = [:]
    // Figures that come back are compared with those before they were taken away.
    var lastShown: [SchemeID: ObservedTable] = [:]
    for entry in ledger.entries {
      if let message = fault(of: entry) ?? last[entry.scheme].flatMap({ orderFault(of: entry, after: $0) })
        ?? lastShown[entry.scheme].flatMap({ fault(of: entry.table, after: $0) })
      {
        findings.add(
          Diagnostic(
            .ledgerOrder, message, at: entry.place,
            help: "put back the ledger as it was when it was last published; nothing in it is ever changed"))
      }
      last[entry.scheme] = entry
      if !entry.table.isWithdrawn { lastShown[entry.scheme] = entry.table }
    }
  }

  /// Checks that seals stand in the order of time, and that each says why it follows an earlier one.
  static func checkSeals(_ ledger: Ledger, _ findings: inout Findings) {
    var day: CalendarDate?
    var last: [EditionDate: Seal] = [:]
    for seal in ledger.seals {
      if let message = fault(of: seal, after: day) ?? fault(of: seal, sealedBefore: last[seal.edition]) {
        findings.add(
          Diagnostic(
            .ledgerOrder, message, at: seal.place,
            help: "put back the ledger as it was when it was last published; nothing in it is ever changed"))
      }
      day = seal.sealedOn
      last[seal.edition] = seal
    }
  }

  private static func fault(of seal: Seal, after day: CalendarDate?) -> String? {
    if let day, seal.sealedOn < day { return "this seal is older than the one before it" }
    return seal.files["edition.yml"] == nil ? "this seal does not cover edition.yml" : nil
  }

  private static func fault(of seal: Seal, sealedBefore earlier: Seal?) -> String? {
    guard let earlier, !seal.mayFollow(earlier) else { return nil }
    return "this seal follows one of \(earlier.sealedOn), and no correction was made in between"
  }

  private static func fault(of entry: Ledger.Entry) -> String? {
    let table = entry.table
    let dates = table.figures.flatMap { [$0.asAt, $0.amountsAsAt ?? $0.asAt] } + table.shares.map(\.asAt)
    if dates.contains(where: { $0 > entry.recordedFor }) { return "a figure is dated after its own state" }
    if Set(table.countDates).count > 1 { return "the numbers of people in one table have several dates" }
    return nil
  }

  private static func orderFault(of entry: Ledger.Entry, after previous: Ledger.Entry) -> String? {
    entry.recordedFor >= previous.recordedFor ? nil : "this state is older than the one before it"
  }

  private static func fault(
    of table: ObservedTable, after previous: ObservedTable
  ) -> String? {
    guard let date = table.countDates.first, let before = previous.countDates.first else { return nil }
    if date == before, !table.repeatsCounts(of: previous) {
      return "numbers of people differ from those that were published for the same day"
    }
    if date < before { return "numbers of people are older than those published before" }
    // The council may have become stricter since: a state is judged by what every policy asks for.
    if date > before, !date.isAtLeast(DisclosurePolicy().renewAfterMonths, monthsAfter: before) {
      return "numbers of people were renewed sooner than the policy allows"
    }
    for figure in table.figures {
      guard let range = figure.amounts.value,
        let old = previous.figure(figure.scope, group: figure.group), let oldRange = old.amounts.value
      else { continue }
      let (day, oldDay) = (figure.amountsDate, old.amountsDate)
      if day == oldDay, range != oldRange { return "amounts differ from those published for the same day" }
      if day < oldDay { return "amounts are older than those published before" }
    }
    return nil
  }
}
