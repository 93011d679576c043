import Diagnostics

/// Findings about personal data in words for the author.
///
/// A message names the kind and never the thing: reports are kept in logs that more people read than the file.
enum PersonalTextWords {
  /// False for what can belong to one person only: no entry in `guide.yml` lets it stand.
  static func mayBeAllowed(_ code: DiagnosticCode) -> Bool {
    switch code {
    case .personalNHS, .personalNI, .personalUPN, .personalBirth, .personalCase: false
    default: true
    }
  }

  static func diagnostic(
    for code: DiagnosticCode, words: String, at location: SourceLocation
  ) -> Diagnostic {
    let help = help(for: code)
    let end =
      mayBeAllowed(code)
      ? "; if it is right here, add it to “personal_data: allow:” in guide.yml with the reason"
      : "; no entry in guide.yml can allow it"
    return Diagnostic(code, message(for: code, words), at: location, help: help + end)
  }

  private static func message(for code: DiagnosticCode, _ words: String) -> String {
    switch code {
    case .personalNHS: "this is an NHS number: its check digit is right"
    case .personalNI: "this is a National Insurance number"
    case .personalNILike: "this looks like a National Insurance number without its last letter"
    case .personalUPN: "this is a unique pupil number: its check letter is right"
    case .personalPostcode: "this is a postcode"
    case .personalPostcodeLike: "this looks like a postcode, or the first half of one"
    case .personalPhone: "this is a telephone number of none of the guide's contacts"
    case .personalEmail:
      "this is the address of a person or an account that is not among the guide's contacts"
    case .personalBirth: "this is a date of birth"
    case .personalDate: "an exact date in an example can lead to a person"
    case .personalAge: "an exact age in an example can lead to a person"
    case .personalAgeGreat: "so few people reach 90 that this age can lead to a person"
    case .personalCase: "this is the reference of a person's case"
    case .personalName: "this looks like a person's name"
    case .personalPlace: "this looks like the name of a place that could lead to a person"
    case .personalUnique: "“\(words)” can tell readers who this is about"
    case .personalAmount: "this amount is none that the guide makes public"
    default: "this is on the council's list of words that must not appear"
    }
  }

  private static func help(for code: DiagnosticCode) -> String {
    switch code {
    case .personalDate: "say the season, or how long it took"
    case .personalAge: "say the age in broad steps, such as “at primary school”"
    case .personalAgeGreat: "say “over 85”"
    case .personalName, .personalUnique, .personalPlace: "say it in general words"
    case .personalAmount: "use the amounts of the levels, of the reference services or of this example"
    case .personalPostcode, .personalPostcodeLike, .personalPhone, .personalEmail:
      "take it out, or make it part of a contact in guide.yml"
    default: "take it out"
    }
  }
}
