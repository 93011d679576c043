import GuideModel
import Templates

/// Fills in the letters of a scheme with the words and figures of its edition.
///
/// An object that never changes, which every page of a letter holds.
final class LetterWriter: Sendable {
  typealias Piece = FilledLetter.Piece
  typealias Line = FilledLetter.Line

  let context: PageContext
  let scheme: Scheme
  private let ranges: SchemeRanges
  private let promises: [Promises.Name: String]

  init(_ context: PageContext, _ scheme: Scheme) {
    self.context = context
    self.scheme = scheme
    ranges = SchemeRanges(context, scheme)
    let words = PromiseWords(words: context.words, asking: context.asking)
    promises = Dictionary(
      words.lines(scheme.facts.promises).filter { !$0.isUnsaid }.map {
        ($0.promise, "\($0.name): \($0.text)")
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The letter for a level; without one, what depends on the level is left for the sender.
  func fill(_ letter: Letter, for level: Level?) -> FilledLetter {
    return FilledLetter(
      title: title(of: letter, for: level), sender: sender, recipient: recipient(of: letter),
      subject: Line(
        name: words.text(of: .about),
        pieces: [.words(letter.subject + " ("), name(of: level), .words(", \(scheme.facts.name))")]),
      body: blocks(of: letter, for: level), referenceTitle: words.text(of: .referenceTitle),
      reference: reference(for: level))
  }

  /// `Ask for the working: Level F`.
  func title(of letter: Letter, for level: Level?) -> String {
    guard let level else { return letter.title }
    return context.words.phrases.text(
      "letter.page_title", ["letter": letter.title, "level": context.words.title(of: level)])
  }

  private var words: LetterWords { LetterWords(phrases: context.words.phrases) }

  // MARK: Head

  private var sender: [Line] {
    [LetterWords.Blank.name, .address, .reach, .date].map { Line(pieces: [words.blank($0)]) }
  }

  /// Whom the letter reaches on the day of the build.
  func addressee(of letter: Letter) -> Contact? { context.whoAnswers(for: letter.to) }

  private func recipient(of letter: Letter) -> [Line] {
    guard let contact = addressee(of: letter) else {
      return [Line(pieces: [.words(context.guide.facts.council)])]
    }
    let post = contact.post ?? ""
    let council = contact.kind == .council ? context.guide.facts.council : ""
    let lines = [
      post.hasPrefix(contact.name) ? "" : contact.name, post.contains(council) ? "" : council, post,
      contact.email ?? "",
    ].filter { !$0.isEmpty }.map { Line(pieces: [.words($0)]) }
    guard contact.post == nil, contact.email == nil, let website = contact.website else { return lines }
    return lines + [Line(pieces: [.address(website.text)])]
  }

  // MARK: Body

  private func blocks(of letter: Letter, for level: Level?) -> [FilledLetter.Block] {
    var blocks: [FilledLetter.Block] = []
    for block in letter.text.blocks where stands(block.condition, for: level) {
      let line = Line(pieces: block.pieces.map { piece($0, of: letter, for: level) })
      if !block.isItem {
        blocks.append(.paragraph(line))
      } else if case .list(let items)? = blocks.last {
        blocks[blocks.count - 1] = .list(items + [line])
      } else {
        blocks.append(.list([line]))
      }
    }
    return blocks
  }

  private func stands(_ condition: LetterText.Condition?, for level: Level?) -> Bool {
    guard let condition else { return true }
    let isThere =
      switch condition.subject {
      case .budget: levels(for: level).contains { budget(of: $0) != nil }
      case .range: levels(for: level).contains { ranges.range(of: $0).range != nil }
      case .promise(let name): promises[name] != nil
      }
    return isThere == condition.isThere
  }

  /// Without a level, a letter speaks of what some level has, and leaves it for the sender.
  private func levels(for level: Level?) -> [Level] { level.map { [$0] } ?? scheme.table.levels }

  private func piece(_ piece: LetterText.Piece, of letter: Letter, for level: Level?) -> Piece {
    switch piece {
    case .words(let words): .words(words)
    case .blank(let label): .blank(label)
    case .field(let field): value(of: field, in: letter, for: level)
    }
  }

  private func value(of field: LetterText.Field, in letter: Letter, for level: Level?) -> Piece {
    switch field {
    case .plain(let plain): value(of: plain, in: letter, for: level)
    case .promise(let name): .words(promises[name] ?? words.text(of: .unsaid))
    case .law(let title): .words(title)
    case .time(let step, let kind): time(kind, of: step, for: letter)
    }
  }

  private func value(of field: LetterText.Plain, in letter: Letter, for level: Level?) -> Piece {
    switch field {
    case .council: .words(context.guide.facts.council)
    case .scheme: .words(scheme.facts.name)
    case .level: name(of: level)
    case .to: .words(addressee(of: letter)?.name ?? context.guide.facts.council)
    case .edition: .words(context.words.date(context.edition.date.date))
    case .address: address(for: level)
    case .digest: .words(context.digest)
    case .budget: amount(of: level, or: .figure) { $0.period }
    case .year: amount(of: level, or: .year) { _ in .year }
    case .month: amount(of: level, or: .month) { _ in .month }
    case .week: amount(of: level, or: .week) { _ in .week }
    case .range: range(of: level)
    case .rangeDate:
      level.flatMap(ranges.dateOfRange).map { .words(context.words.date($0)) } ?? words.blank(.rangeDate)
    case .unsaid: .words(words.text(of: .unsaid))
    }
  }

  private func time(_ kind: LetterText.Time, of step: StepID, for letter: Letter) -> Piece {
    let span = context.edition.clock(of: step, for: letter.id, in: scheme)?.span(kind)
    return .words(span.map(context.words.span) ?? words.text(of: .unsaid))
  }

  private func name(of level: Level?) -> Piece {
    level.map { .words(context.words.title(of: $0)) } ?? words.blank(.level)
  }

  private func address(for level: Level?) -> Piece {
    let addresses = context.addresses.within(.edition(context.edition.date))
    return .address(addresses.absolute(level.map { .level($0.id, in: scheme.id) } ?? .scheme(scheme.id)))
  }

  // MARK: Money

  /// Nil where the level gives no money: £0 is no figure to plan with.
  private func budget(of level: Level) -> Budget? { level.budget.flatMap { $0.amount > .zero ? $0 : nil } }

  private func amount(
    of level: Level?, or blank: LetterWords.Blank, _ period: (Budget) -> Period
  ) -> Piece {
    guard let budget = level.flatMap(budget) else { return words.blank(blank) }
    return .words(context.words.amount(budget, per: period(budget)))
  }

  private func range(of level: Level?) -> Piece {
    guard let level, let range = ranges.range(of: level).range, let period = level.budget?.period else {
      return words.blank(.range)
    }
    let high = context.words.amount(range.high, per: period)
    return .words(
      context.words.phrases.text(
        range.isAbout ? "real.short.about" : "real.short.range",
        ["low": range.low.description, "high": high, "amount": high]))
  }

  // MARK: Reference

  /// By what anybody can find what a letter is about.
  func reference(for level: Level?) -> [Line] {
    let edition = context.edition
    let day = ["edition": edition.facts.title, "date": context.words.date(edition.date.date)]
    return [
      line(.council, .words(context.guide.facts.council)), line(.guide, .words(scheme.facts.name)),
      line(.level, name(of: level)),
      line(.edition, .words(context.words.phrases.text("letter.edition", day))),
    ] + money(of: level) + [line(.address, address(for: level)), line(.digest, .words(context.digest))]
  }

  private func money(of level: Level?) -> [Line] {
    guard let level else { return [line(.figure, words.blank(.figure)), line(.range, words.blank(.range))] }
    guard let budget = budget(of: level) else {
      // A figure that is not there is not a figure of £0.
      return [line(.figure, .words(words.text(of: level.budget == nil ? .noFigure : .noMoney)))]
    }
    let amount = { [context] in context.words.amount(budget, per: $0) }
    let others = [Period.year, .month, .week].filter { $0 != budget.period }.map(amount)
    let figure = "\(amount(budget.period)) (\(others.joined(separator: ", ")))"
    return [line(.figure, .words(figure)), line(.range, .words(rangeInWords(of: level)))]
  }

  private func rangeInWords(of level: Level) -> String {
    guard ranges.range(of: level).range != nil, let date = ranges.dateOfRange(of: level) else {
      return words.text(of: .noRange)
    }
    return context.words.phrases.text(
      "letter.range", ["range": range(of: level).text, "date": context.words.date(date)])
  }

  private func line(_ name: LetterWords.Reference, _ piece: Piece) -> Line {
    Line(name: words.name(name), pieces: [piece])
  }
}
