import Diagnostics
import GuideModel

extension FieldChange {
  /// The two sides of a field; a budget has its difference beside it, and a text the words that changed.
  var json: JSONValue {
    var members = [
      JSONMember("field", .string(field.name)),
      JSONMember("before", .optional(value.before, \.json)),
      JSONMember("after", .optional(value.after, \.json)),
    ]
    if let budget { members.append(JSONMember("difference", budget.json)) }
    if let words { members.append(JSONMember("words", words.json)) }
    return .object(members)
  }
}

extension WordDifference {
  fileprivate var json: JSONValue {
    .array(runs.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] })
  }
}

extension BudgetDifference {
  fileprivate var json: JSONValue {
    [
      "pence": .integer(pence), "amount": .string(Pounds(pence: pence).decimal),
      "period": .string(period.rawValue),
      "tenths_of_a_percent": .optional(tenthsOfAPercent, JSONValue.integer),
    ]
  }
}

extension Pounds {
  /// Pence for sums, and the decimal for reading.
  fileprivate var json: JSONValue { ["pence": .integer(pence), "amount": .string(decimal)] }
}

extension Budget {
  var json: JSONValue {
    ["pence": .integer(amount.pence), "amount": .string(amount.decimal), "period": .string(period.rawValue)]
  }
}

extension FieldValue {
  fileprivate var json: JSONValue {
    switch self {
    case .flag(let value): .bool(value)
    case .number(let value): .integer(value)
    case .text(let value): .string(value)
    case .prose(let value): .string(value.plainText)
    case .letterText(let value): .string(value.written.plainText)
    case .list(let values): .array(values.map(\.json))
    case .date(let value): .string(value.iso)
    case .amount(let value): value.json
    case .budget(let value): value.json
    case .quantity(let value): .string(value.decimal)
    case .total(let value): .decimal(units: value, places: 5)
    case .points(let value): ["from": .integer(value.from), "to": .optional(value.to, JSONValue.integer)]
    case .level(let value): .string(value.name)
    case .kind(let value): .string(value.rawValue)
    case .nation(let value): .string(value.rawValue)
    case .audience(let value): .string(value.rawValue)
    case .heldAs(let value): .string(value.rawValue)
    case .payment(let value): .string(value.rawValue)
    case .keptAmount(.upTo(let value)): value.json
    case .keptAmount(.anyAmount): .string(Promises.KeptAmount.anyAmountWord)
    case .reasonsGiven(let value): .string(value.rawValue)
    case .potPart(let value): ["what": .string(value.what), "amount": value.amount.json]
    case .unpriced(let value): ["level": .string(value.level.name), "reason": .string(value.reason)]
    case .clock(let value): value.json
    case .actWithin(let value): value.json
    case .citation(let value): value.json
    case .legalBasis(let value): value.json
    case .figureSource(let value): value.json
    case .support(let value): ["what": .string(value.what), "cost": value.cost.json]
    case .anonymisation(let value): value.json
    case .coverage(let value): value.json
    case .people(let value): value.json { ["min": .integer($0.lowest), "max": .integer($0.highest)] }
    case .range(let value): value.json { ["low": $0.low.json, "high": $0.high.json] }
    case .share(let value): value.json { .string($0.rawValue) }
    case .contact(let value): .string(value.slug)
    case .source(let value): .string(value.slug)
    case .group(let value): .string(value.slug)
    case .route(let value): .string(value.slug)
    case .step(let value): .string(value.slug)
    case .letter(let value): .string(value.slug)
    case .promise(let value): .string(value.rawValue)
    }
  }
}

extension Disclosed {
  /// The figure, or the symbol of `observed.csv` where there is none.
  fileprivate func json(_ shown: (Value) -> JSONValue) -> JSONValue {
    switch self {
    case .shown(let value): shown(value)
    case .hidden: "c"
    case .doesNotApply: "z"
    }
  }
}

extension Clock {
  fileprivate var json: JSONValue {
    [
      "count": .integer(count), "unit": .string(unit.rawValue), "starts_when": .string(startsWhen),
      "extended_to": .optional(extendedTo, JSONValue.integer),
      "promised": .optional(promised) { ["count": .integer($0.count), "unit": .string($0.unit.rawValue)] },
    ]
  }
}

extension ActWithin {
  fileprivate var json: JSONValue {
    [
      "later_of": .array(times.map(\.json)), "promptly": .bool(isPrompt),
      "if_it_falls_in": .array(
        neverEndsIn.map { ["from": .string($0.from.iso), "to": .string($0.to.iso)] }),
      "source": .optional(source, \.json),
    ]
  }
}

extension Citation {
  fileprivate var json: JSONValue { ["title": .string(title), "url": .address(url)] }
}

extension LegalBasis {
  fileprivate var json: JSONValue { ["title": .string(title), "says": .string(says), "url": .address(url)] }
}

extension FigureSource {
  fileprivate var json: JSONValue {
    [
      "id": .string(id.slug), "title": .string(title), "author": .string(author),
      "year": .optional(year, JSONValue.integer), "url": .address(url),
      "note": .optional(note, JSONValue.string),
    ]
  }
}

extension Anonymisation {
  fileprivate var json: JSONValue {
    [
      "method": .string(method.rawValue), "checked_by_role": .string(checkedByRole),
      "checked_on": .string(checkedOn.iso),
    ]
  }
}

extension CoverageReason {
  fileprivate var json: JSONValue {
    [
      "for": scope.json, "reason": .string(reason), "fill_by": .optional(fillBy) { .string($0.iso) },
    ]
  }
}

extension CoverageReason.Scope {
  fileprivate var json: JSONValue {
    switch self {
    case .rest: "rest"
    case .ranges: "ranges"
    case .named(let names):
      [
        "levels": .array(names.levels.map { .string($0.name) }),
        "groups": .array(names.groups.map { .string($0.slug) }),
        "held_as": .array(names.waysOfHolding.map { .string($0.rawValue) }),
      ]
    }
  }
}

extension JSONValue {
  fileprivate static func address(_ address: WebAddress?) -> JSONValue {
    .optional(address) { .string($0.text) }
  }
}
