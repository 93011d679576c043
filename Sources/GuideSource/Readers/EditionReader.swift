import Diagnostics
import GuideModel

/// Reads `edition.yml`: what was decided, by whom, when and why.
enum EditionReader {
  /// What the file says, and the places of what it says of levels, for the rule on reasons.
  typealias Result = (facts: Edition.Facts, levelChanges: WrittenLevelChanges)

  static func read(_ node: YAMLNode, of date: EditionDate, _ findings: inout Findings) -> Result? {
    MappingReader.read(node, &findings) { reader, findings in
      let state: EditionState? = reader.value("state", &findings, ValueReader.choice)
      let title = reader.text("title", &findings)
      let summary = reader.text("summary", &findings)
      let reasons = reader.text("reasons", &findings)
      let decision = decision(&reader, &findings)
      let reviewOn = reader.value("review_on", &findings, ValueReader.date)
      let reviewPlace = reader.place(of: "review_on")
      let corrections = reader.list("corrections", required: false, &findings, correction)
      let levelChanges = LevelChangeReader.read(&reader, &findings)
      let withdrawal = reader.optionalMapping("withdrawn", &findings, withdrawal)
      checkWithdrawal(of: state, reader, &findings)
      let moved = reader.list("moved", required: false, &findings, moved)
      guard let state, let title, let summary, let reasons, let decision, let reviewOn else { return nil }
      EditionRules.check(
        EditionRules.Days(
          state: state, madeOn: decision.madeOn, reviewOn: Located(reviewOn, at: reviewPlace),
          corrections: corrections.map { $0.map(\.madeOn) }), of: date, &findings)
      let facts = Edition.Facts(
        state: state, title: title, summary: summary, reasons: reasons, decision: decision.record,
        reviewOn: reviewOn, corrections: corrections.map(\.value),
        levelChanges: levelChanges.entries.map(\.change),
        withdrawal: withdrawal, moved: moved, place: node.location)
      return (facts, levelChanges)
    }
  }

  private static func decision(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> (record: DecisionRecord, madeOn: Located<CalendarDate>)? {
    let made = reader.mapping("decision", &findings) { decision, findings in
      let madeOn = decision.value("made_on", &findings, ValueReader.date)
      let madeBy = decision.text("made_by", &findings)
      let record = CitationReader.read(&decision, titleKey: "record", &findings)
      return (madeOn.map { Located($0, at: decision.place(of: "made_on")) }, madeBy, record)
    }
    let tookPart = reader.list("took_part", required: true, &findings, participant)
    let youSaid = reader.list("you_said", required: false, &findings, reply)
    let questions = reader.values("open_questions", required: false, &findings, ValueReader.plainText)
    let meeting = reader.optionalText("next_meeting", &findings)
    guard let (madeOn, madeBy, record) = made, let madeOn, let madeBy, let record else { return nil }
    let whole = DecisionRecord(
      madeOn: madeOn.value, madeBy: madeBy, record: record, tookPart: tookPart, youSaid: youSaid,
      openQuestions: questions, nextMeeting: meeting)
    return (whole, madeOn)
  }

  private static func moved(_ reader: inout MappingReader, _ findings: inout Findings) -> MovedAddress? {
    let place = reader.place(of: "from")
    let from = reader.value("from", &findings, address)
    let to = reader.optional("to", &findings, address)
    let why = reader.text("why", &findings)
    guard let from, let why else { return nil }
    return MovedAddress(from: from, to: to, why: why, place: place)
  }

  private static func address(_ text: Located<String>, _ findings: inout Findings) -> GuideAddress? {
    if let address = GuideAddress(text.value) { return address }
    findings.add(
      .valueText, "“\(text.value)” is not an address of the guide", at: text.location,
      help: "write it as it stands at the root, for example /guidance/planning/ or /guidance/planning/#costs")
    return nil
  }

  private static func withdrawal(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> Withdrawal? {
    let on = reader.value("on", &findings, ValueReader.date)
    let reason = reader.text("reason", &findings)
    guard let on, let reason else { return nil }
    return Withdrawal(on: on, reason: reason)
  }

  /// An edition that is taken back says when and why, and no other does.
  private static func checkWithdrawal(
    of state: EditionState?, _ reader: MappingReader, _ findings: inout Findings
  ) {
    guard let state, reader.has("withdrawn") != (state == .withdrawn) else { return }
    let isMissing = state == .withdrawn
    findings.add(
      .editionWithdrawn,
      isMissing ? "it is not said when and why the edition was withdrawn" : "the edition is not withdrawn",
      at: isMissing ? reader.place(of: "state") : reader.place(of: "withdrawn"),
      help: isMissing
        ? "add “withdrawn:” with “on” and “reason”" : "set “state: withdrawn”, or take the key away")
  }

  private static func participant(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> DecisionRecord.Participant? {
    let who = reader.text("who", &findings)
    let people = reader.value("people", &findings, ValueReader.number(in: 1...1_000_000))
    let paid = reader.value("paid", &findings, ValueReader.flag)
    let how = reader.text("how", &findings)
    guard let who, let people, let paid, let how else { return nil }
    return .init(who: who, people: people, paid: paid, how: how)
  }

  private static func reply(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> DecisionRecord.Reply? {
    let said = reader.text("said", &findings)
    let did = reader.text("did", &findings)
    guard let said, let did else { return nil }
    return .init(said: said, did: did)
  }

  private static func correction(
    _ reader: inout MappingReader, _ findings: inout Findings
  ) -> Located<Correction>? {
    let place = reader.place(of: "made_on")
    let madeOn = reader.value("made_on", &findings, ValueReader.date)
    let what = reader.text("what", &findings)
    let why = reader.text("why", &findings)
    let pages = reader.values("pages", required: false, &findings, address)
    guard let madeOn, let what, let why else { return nil }
    return Located(Correction(madeOn: madeOn, what: what, why: why, pages: pages), at: place)
  }
}
