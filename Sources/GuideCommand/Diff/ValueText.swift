import GuideChanges
import GuideModel

/// What a field holds, in words.
enum ValueText {
  static func words(_ value: FieldValue) -> String {
    switch value {
    case .flag(let value): value ? "yes" : "no"
    case .number(let value): String(value)
    case .text(let value): "“\(value)”"
    case .prose(let value): quoted(value.plainText)
    case .letterText(let value): quoted(value.text.spelledOut)
    case .list(let values): values.isEmpty ? "none" : values.map(words).joined(separator: ", ")
    case .date(let value): value.iso
    case .amount(let value): value.description
    case .budget(let value): "\(value.amount) a \(value.period.rawValue)"
    case .quantity(let value): value.decimal
    case .total(let value): total(value)
    case .points(let value): value.to.map { "\(value.from) to \($0)" } ?? "\(value.from) and above"
    case .level(let value): "level \(value)"
    case .kind(let value): value.rawValue
    case .nation(let value): value.rawValue
    case .audience(let value): value.rawValue
    case .heldAs(let value): value.rawValue
    case .payment(let value): value.rawValue
    case .keptAmount(.upTo(let value)): value.description
    case .keptAmount(.anyAmount): "any amount"
    case .reasonsGiven(let value): value.rawValue.split(separator: "-").joined(separator: " ")
    case .potPart(let value): "\(value.what) (about \(value.amount))"
    case .unpriced(let value): "level \(value.level): “\(value.reason)”"
    case .clock(let value): clock(value)
    case .actWithin(let value): actWithin(value)
    case .citation(let value): "“\(value.title)”" + (value.url.map { " \($0)" } ?? "")
    case .legalBasis(let value): "“\(value.title)”: \(value.says)" + (value.url.map { " \($0)" } ?? "")
    case .figureSource(let value): source(value)
    case .support(let value): "\(value.what) (\(value.cost))"
    case .anonymisation(let value):
      "\(value.method.rawValue), checked on \(value.checkedOn) by \(value.checkedByRole)"
    case .coverage(let value): "“\(value.reason)”" + (value.fillBy.map { " by \($0)" } ?? "")
    case .people(let value):
      words(value) { $0.isFewerThanTen ? "fewer than 10" : "\($0.lowest) to \($0.highest)" }
    case .range(let value): words(value) { $0.isAbout ? "about \($0.low)" : "\($0.low) to \($0.high)" }
    case .share(let value): words(value) { $0.rawValue.split(separator: "-").joined(separator: " ") }
    case .contact(let value): value.slug
    case .source(let value): value.slug
    case .group(let value): value.slug
    case .route(let value): value.slug
    case .step(let value): value.slug
    case .letter(let value): value.slug
    case .promise(let value): value.rawValue
    }
  }

  /// A text on one line.
  private static func quoted(_ text: String) -> String {
    "“\(text.split(separator: "\n").joined(separator: " / "))”"
  }

  private static func words<Value>(_ figure: Disclosed<Value>, _ shown: (Value) -> String) -> String {
    switch figure {
    case .shown(let value): shown(value)
    case .hidden: "hidden, so that nobody is recognised"
    case .doesNotApply: "does not apply"
    }
  }

  /// Units × unit price; a fraction of a penny is rounded, which “about” says.
  private static func total(_ thousandths: Int64) -> String {
    let pounds = Pounds(pence: (thousandths + 500) / 1_000)
    return thousandths % 1_000 == 0 ? pounds.description : "about \(pounds)"
  }

  private static func clock(_ clock: Clock) -> String {
    "\(span(clock.span)) from when \(clock.startsWhen)"
      + (clock.extendedTo.map { ", or \($0) when it is extended" } ?? "")
      + (clock.promised.map { ", promised in \(span($0))" } ?? "")
  }

  private static func span(_ span: Clock.Span) -> String {
    "\(span.count) \(span.unit.rawValue.split(separator: "_").joined(separator: " "))"
  }

  private static func actWithin(_ act: ActWithin) -> String {
    let times = act.times.map(clock).joined(separator: ", or ")
    let parts = [
      act.times.count > 1 ? "the later of \(times)" : times,
      act.isPrompt ? "and promptly" : nil,
      act.neverEndsIn.isEmpty
        ? nil
        : "not ending in " + act.neverEndsIn.map { "\($0.from.iso) to \($0.to.iso)" }.joined(separator: ", "),
      act.source.map { "by “\($0.title)”" + ($0.url.map { " \($0)" } ?? "") },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func source(_ source: FigureSource) -> String {
    let parts = [source.author, source.year.map(String.init), source.url?.text, source.note]
    return "\(source.id) (“\(source.title)”, \(parts.compactMap(\.self).joined(separator: ", ")))"
  }
}
