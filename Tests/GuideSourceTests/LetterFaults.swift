import Diagnostics
import GuideTestSupport

/// A mistake of every kind that reading can find in a letter.
extension Faults {
  private static func letter(_ code: DiagnosticCode, _ old: String, _ new: String) -> Fault {
    Fault(code, SampleLetter.path, old, new)
  }

  static let letterFaults = [
    // Fields.
    letter(.letterField, "Dear {to}", "Dear ▸{too}"), letter(.letterField, "at {level}", "at ▸{level"),
    letter(.letterField, "at {level}", "at level▸}"), letter(.letterField, "at {level}", "at ▸{{level}}"),
    letter(.letterField, "{blank: the date you were told}", "▸{blank}"),
    letter(.letterField, "{blank: the date you were told}", "▸{blank: }"),
    letter(.letterField, "{blank: the date you were told}", "▸{blnk: the date}"),
    letter(.letterField, "{to}", "▸{}"), letter(.letterField, "{level}", "▸{level: F}"),
    letter(.letterField, "Dear {to}", "Dear ▸{if budget} {to}"),
    letter(.letterField, "Dear {to}", "▸{if money} Dear {to}"),
    letter(.letterField, "Dear {to}", "▸{if no level} Dear {to}"),
    // Names.
    letter(.letterName, "the {law: Children Act 1989", "the ▸{law: Children Act 1998"),
    letter(.letterName, "“{promise: fast_track_days}”", "“▸{promise: fast_track_day}”"),
    letter(.letterName, "Yours", "{if no promise: pooling_allowed} No.\n\n▸{if promise: pool} Yes.\n\nYours"),
    letter(.letterName, "{time: ask}", "▸{time: aks}"),
    letter(.letterName, "{longest: ask}", "▸{longest: Ask}"),
    letter(.letterName, "{time: ask}", "▸{promised: ask}"),
    letter(
      .letterName, "- law: Children Act 1989, section 17",
      "- law: Children Act 1989, section 17\n  - law: ▸The Act"),
    letter(.valueChoice, "- promise: fast_track_days", "- promise: fast_track_days\n  - promise: ▸fast"),
    letter(
      .yamlShape, "- promise: fast_track_days",
      "- promise: fast_track_days\n  - ▸law: X\n    promise: who_decides"),
    letter(.contactUnknown, "to: team", "to: ▸teem"),
    letter(.valueChoice, "audience: children", "audience: ▸child"),
    letter(.routeMismatch, "audience: children", "audience: ▸adults"),
    letter(.yamlKeyUnknown, "subject: ", "▸sujbect: x\nsubject: "),
    // What may be missing.
    letter(.letterMissingCase, "Dear {to}", "Dear {to} ▸{budget}"),
    letter(.letterMissingCase, "Dear {to}", "Dear {to} ▸{range}"),
    letter(.letterMissingCase, "{if budget} The figure is", "{if budget} At ▸{range_date} the figure is"),
    letter(.letterMissingCase, "{if no range} Your guide gives no range.", "{if no range} Not ▸{range}."),
    letter(
      .letterMissingCase, "“{promise: fast_track_days}”",
      "“{promise: fast_track_days}”\n\n▸{promise: fast_track_days}"),
    letter(
      .letterMissingCase,
      "{if range} Others get {range} ({range_date}).\n\n{if no range} Your guide gives no range.",
      "▸{if range} Others get {range} ({range_date})."),
    // Layout.
    letter(.letterShape, "Dear {to},", "▸# Dear {to}"), letter(.letterShape, "Dear {to},", "Dear ▸**{to}**,"),
    letter(.letterShape, "Dear {to},", "Dear ▸[{to}](/short-breaks/),"),
    letter(.letterShape, "Dear {to},", "▸1. Dear {to},"), letter(.letterShape, "Dear {to},", "▸> Dear {to},"),
    letter(.letterShape, "Dear {to},", "Dear {to},\n\n▸{if no budget}\n"),
    // The rules for every text hold here too, in blanks as well.
    letter(.wordingCap, "Your guide gives no range.", "This is the ▸maximum."),
    letter(.personalEmail, "{blank: the date", "{blank: ▸ann@example.org, the date"),
    letter(.personalPhone, "Yours sincerely", "Ring ▸01226 770000"),
  ]
}
