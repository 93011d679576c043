import GuideModel

extension LetterText {
  /// The letter with names in brackets for what is filled in, and with words for its conditions.
  var spelledOut: String { words(field: Self.name, condition: Self.name) }

  private static func name(_ field: Field) -> String {
    switch field {
    case .plain(.unsaid): "the council has not said"
    case .plain(let plain): "[\(plain.rawValue.split(separator: "_").joined(separator: " "))]"
    case .promise(let name): "[the promise \(name.rawValue)]"
    case .law(let title): title
    case .time(let step, .time): "[how long \(step) takes]"
    case .time(let step, .longest): "[how long \(step) takes at the longest]"
    case .time(let step, .promised): "[how soon the council promises \(step)]"
    }
  }

  private static func name(_ condition: Condition) -> String {
    let start = condition.isThere ? "Where there is a" : "Where there is no"
    return switch condition.subject {
    case .budget: start + " budget:"
    case .range: start + " range:"
    case .promise(let name): start + " promise \(name.rawValue):"
    }
  }
}
