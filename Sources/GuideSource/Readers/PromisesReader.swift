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
    promises.keepForMonths = reader.optional("keep_for_months", &findings, ValueReader.number(in: 0...120))
    promises.reinstatementDays = reader.optional("reinstatement_days", &findings, workingDays)
    promises.reinstatementContact = reader.optional(
      "reinstatement_contact", &findings, References.contact(in: contacts))
    promises.paymentSchedule = reader.optional("payment_schedule", &findings, ValueReader.choice)
    promises.fastTrackDays = reader.optional("fast_track_days", &findings, workingDays)
    promises.signOffDays = reader.optional("sign_off_days", &findings, workingDays)
    promises.panelUsedWhen = reader.optionalText("panel_used_when", &findings)
    promises.whoDecides = reader.optionalText("who_decides", &findings)
    promises.poolingAllowed = reader.optional("pooling_allowed", &findings, ValueReader.flag)
    promises.leavePoolDays = reader.optional("leave_pool_days", &findings, ValueReader.number(in: 0...365))
    return promises
  }
}
