import Diagnostics
import GuideModel

/// Reads the ground rules of a scheme; every promise may be left out.
enum PromisesReader {
  static func read(
    _ reader: inout MappingReader, contacts: KnownContacts, _ findings: inout Findings
  ) -> Promises? {
    let workingDays = ValueReader.number(in: 0...260)
    var promises = Promises()
    promises.planFreelyUpToLevel = reader.optional("plan_freely_up_to_level", &findings, ValueReader.flag)
    promises.overLevelIsDiscussed = reader.optional("over_level_is_discussed", &findings, ValueReader.flag)
    promises.otherAmountsForAReason = reader.optional(
      "other_amounts_for_a_reason", &findings, ValueReader.flag)
    promises.keepShareOfSavingsPercent = reader.optional(
      "keep_share_of_savings_percent", &findings, ValueReader.number(in: 0...100))
    promises.keepAtMost = reader.optional("keep_at_most", &findings, keptAmount)
    promises.keepForMonths = reader.optional("keep_for_months", &findings, ValueReader.number(in: 0...120))
    promises.keepMayBeUsedFor = reader.optionalText("keep_may_be_used_for", &findings)
    promises.reinstatementDays = reader.optional("reinstatement_days", &findings, workingDays)
    promises.reinstatementWithoutNewAssessment = reader.optional(
      "reinstatement_without_new_assessment", &findings, ValueReader.flag)
    promises.reinstatementContact = reader.optional(
      "reinstatement_contact", &findings, References.contact(in: contacts))
    promises.paymentSchedule = reader.optional("payment_schedule", &findings, ValueReader.choice)
    promises.fastTrackDays = reader.optional("fast_track_days", &findings, workingDays)
    promises.signOffDays = reader.optional("sign_off_days", &findings, workingDays)
    promises.panelUsedWhen = reader.optionalText("panel_used_when", &findings)
    promises.panelWhy = reader.optionalText("panel_why", &findings)
    promises.whoDecides = reader.optionalText("who_decides", &findings)
    promises.poolingAllowed = reader.optional("pooling_allowed", &findings, ValueReader.flag)
    promises.leavePoolDays = reader.optional("leave_pool_days", &findings, ValueReader.number(in: 0...365))
    check(promises, reader, &findings)
    return promises
  }

  private static func keptAmount(
    _ text: Located<String>, _ findings: inout Findings
  ) -> Promises.KeptAmount? {
    guard text.value != Promises.KeptAmount.anyAmountWord else { return .anyAmount }
    return ValueReader.pounds(text, &findings).map { .upTo($0) }
  }

  /// A level whose amount is the only one possible is a cap (Local Government Ombudsman on Wiltshire, 2018).
  private static func check(_ promises: Promises, _ reader: MappingReader, _ findings: inout Findings) {
    guard promises.otherAmountsForAReason == false else { return }
    findings.add(
      .promiseCap, "no other amounts than those of the levels: that makes each level a cap",
      at: reader.place(of: "other_amounts_for_a_reason"),
      help: "write true; a council must be able to agree another amount where a need asks for it")
  }
}
