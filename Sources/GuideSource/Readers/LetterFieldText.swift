import Diagnostics
import GuideModel

/// What stands between two curly brackets of a letter.
struct LetterFieldText {
  let text: String
  let place: SourceLocation

  init(_ text: String, at place: SourceLocation) {
    self.text = text
    self.place = place
  }

  /// The words after `if`, where the text is a condition.
  var condition: ConditionText? {
    guard text.hasPrefix("if ") else { return nil }
    let rest = text.dropFirst(3)
    return ConditionText(
      words: String(rest.hasPrefix("no ") ? rest.dropFirst(3) : rest), isThere: !rest.hasPrefix("no "),
      place: place)
  }

  /// The field or blank that is meant.
  func piece(_ findings: inout Findings) -> LetterText.Piece? {
    let (name, argument) = Self.split(text)
    if let plain = LetterText.Plain(rawValue: name), argument == nil { return .field(.plain(plain)) }
    guard let argument, !argument.isEmpty else {
      return Self.unknown(
        .letterField, "there is no field “\(name)”", name,
        LetterText.Plain.allCases.map(\.rawValue) + Self.withArgument.map { $0 + ": …" }, at: place,
        &findings)
    }
    switch name {
    case "blank": return .blank(argument)
    case "law": return .field(.law(argument))
    case "promise": return Self.promise(argument, at: place, &findings).map { .field(.promise($0)) }
    case "time", "longest", "promised":
      guard let time = LetterText.Time(rawValue: name), let step = StepID(argument) else {
        findings.add(
          .letterName, "“\(argument)” cannot be a step", at: place,
          help: "write the step's id as it stands in the route, for example {\(name): stage-1}")
        return nil
      }
      return .field(.time(step, time))
    default:
      return Self.unknown(
        .letterField, "there is no field “\(name):”", name, Self.withArgument, at: place, &findings)
    }
  }

  private static let withArgument = ["blank", "promise", "law", "time", "longest", "promised"]

  /// The name, and what stands after a colon.
  fileprivate static func split(_ text: String) -> (name: String, argument: String?) {
    guard let colon = text.firstIndex(of: ":") else { return (trimmed(text[...]), nil) }
    return (trimmed(text[..<colon]), trimmed(text[text.index(after: colon)...]))
  }

  private static func trimmed(_ text: Substring) -> String {
    let rest = text.drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }

  fileprivate static func promise(
    _ name: String, at place: SourceLocation, _ findings: inout Findings
  ) -> Promises.Name? {
    Promises.Name(rawValue: name)
      ?? unknown(
        .letterName, "there is no promise “\(name)”", name, Promises.Name.allCases.map(\.rawValue), at: place,
        &findings)
  }

  fileprivate static func unknown<Value>(
    _ code: DiagnosticCode, _ message: String, _ name: String, _ known: [String], at place: SourceLocation,
    _ findings: inout Findings
  ) -> Value? {
    findings.add(code, message, at: place, help: Suggestion.help(for: name, among: known))
    return nil
  }
}

/// What a condition of a letter asks for.
struct ConditionText {
  let words: String
  let isThere: Bool
  let place: SourceLocation

  /// The condition, or a finding.
  func value(_ findings: inout Findings) -> LetterText.Condition? {
    let (name, argument) = LetterFieldText.split(words)
    switch (name, argument) {
    case ("budget", nil): return .init(.budget, isThere: isThere)
    case ("range", nil): return .init(.range, isThere: isThere)
    case ("promise", let argument?):
      return LetterFieldText.promise(argument, at: place, &findings).map {
        .init(.promise($0), isThere: isThere)
      }
    default:
      return LetterFieldText.unknown(
        .letterField, "a letter cannot ask whether there is “\(words)”", name,
        ["budget", "range", "promise: …"], at: place, &findings)
    }
  }
}

extension LetterText.Subject {
  /// As an author writes it.
  var written: String {
    switch self {
    case .budget: "budget"
    case .range: "range"
    case .promise(let name): "promise: \(name.rawValue)"
    }
  }
}
