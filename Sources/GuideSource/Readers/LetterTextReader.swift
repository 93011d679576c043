import CommonMark
import Diagnostics
import GuideModel

/// Takes the fields, blanks and conditions out of a letter's text.
///
/// A field stands in curly brackets, which mean nothing in Markdown. A letter has paragraphs and plain lists only, since it
/// must say the same on a page, in an e-mail and in a word processor.
struct LetterTextReader {
  /// A step whose time a letter tells, and where.
  struct Time {
    let step: StepID
    let time: LetterText.Time
    let place: SourceLocation
  }

  private let prose: Prose
  private let reliesOn: [Letter.Reliance]
  private(set) var times: [Time] = []
  /// Where each condition is first written.
  private var conditions: [LetterText.Condition: SourceLocation] = [:]
  private var isSound = true

  init(_ prose: Prose, reliesOn: [Letter.Reliance]) {
    self.prose = prose
    self.reliesOn = reliesOn
  }

  /// Nil after a finding.
  mutating func read(_ findings: inout Findings) -> LetterText? {
    let layout = LetterLayout(prose, &findings)
    guard layout.isSound else { return nil }
    var blocks: [LetterText.Block] = []
    var isItem = layout.isItem.makeIterator()
    prose.document.forEachTextRun { run in
      let block = self.block(run, isItem: isItem.next() ?? false, &findings)
      blocks.append(block)
    }
    for (condition, place) in conditions.sorted(by: { $0.value < $1.value }) where condition.isThere {
      guard conditions[.init(condition.subject, isThere: false)] == nil else { continue }
      let name = condition.subject.written
      add(
        .letterMissingCase, "the letter does not say what stands here where there is no \(name)", at: place,
        help: "add a paragraph that begins with {if no \(name)}", &findings)
    }
    return isSound ? LetterText(blocks: blocks) : nil
  }

  private mutating func block(
    _ run: borrowing TextRun, isItem: Bool, _ findings: inout Findings
  ) -> LetterText.Block {
    var condition: LetterText.Condition?
    var pieces: [LetterText.Piece] = []
    for part in parts(of: run, &findings) {
      let isStart = condition == nil && pieces.isEmpty
      switch part {
      case .words(let words):
        let text = isStart ? String(words.drop { $0 == " " }) : words
        // The space after a condition belongs to it.
        let first = condition != nil && pieces.isEmpty ? String(text.drop { $0 == " " }) : text
        if !first.isEmpty { pieces.append(.words(first)) }
      case .field(let field):
        switch meaning(of: field, isStart: isStart, &findings) {
        case .piece(let piece):
          check(piece, under: condition, at: field.place, &findings)
          pieces.append(piece)
        case .condition(let found): condition = found
        case nil: isSound = false
        }
      }
    }
    if pieces.isEmpty, isSound {
      add(
        .letterShape, "this paragraph has no words", at: location(0, in: run),
        help: "write what stands there, or take the paragraph out", &findings)
    }
    return LetterText.Block(condition: condition, isItem: isItem, pieces: pieces)
  }

  // MARK: Curly brackets

  private enum Part {
    case words(String)
    case field(LetterFieldText)
  }

  private mutating func parts(of run: borrowing TextRun, _ findings: inout Findings) -> [Part] {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var parts: [Part] = []
    var start = 0
    func words(to end: Int, _ run: borrowing TextRun) {
      if start < end { parts.append(.words(String(decoding: run.bytes[start..<end], as: UTF8.self))) }
    }
    while let index = run.bytes[start...].firstIndex(where: { $0 == open || $0 == close }) {
      let end = run.bytes[(index + 1)...].firstIndex { $0 == open || $0 == close }
      guard run.bytes[index] == open, let end, run.bytes[end] == close else {
        let sign = run.bytes[index] == open ? "{" : "}"
        add(
          .letterField, "this “\(sign)” has no partner", at: location(index, in: run),
          help: "write each field between “{” and “}”, for example {level}", &findings)
        return parts
      }
      words(to: index, run)
      let place = prose.location(of: index..<end + 1, in: run)
      let text = String(decoding: run.bytes[(index + 1)..<end], as: UTF8.self)
      parts.append(.field(LetterFieldText(text, at: place)))
      start = end + 1
    }
    words(to: run.bytes.count, run)
    return parts
  }

  private enum Meaning {
    case piece(LetterText.Piece)
    case condition(LetterText.Condition)
  }

  private mutating func meaning(
    of field: LetterFieldText, isStart: Bool, _ findings: inout Findings
  ) -> Meaning? {
    if let words = field.condition {
      guard isStart else {
        add(
          .letterField, "“{\(field.text)}” stands inside a paragraph", at: field.place,
          help: "begin the paragraph with it; a condition is for the whole paragraph", &findings)
        return nil
      }
      guard let condition = words.value(&findings) else { return nil }
      if conditions[condition] == nil { conditions[condition] = field.place }
      return .condition(condition)
    }
    return field.piece(&findings).map { .piece($0) }
  }

  /// A value that may be missing needs its condition, and what a letter quotes it must name among what it relies on.
  private mutating func check(
    _ piece: LetterText.Piece, under condition: LetterText.Condition?, at place: SourceLocation,
    _ findings: inout Findings
  ) {
    guard case .field(let field) = piece else { return }
    if let subject = field.subject, condition?.covers(subject) != true {
      let name = subject.written
      add(
        .letterMissingCase, "there may be no \(name), and this place would be empty", at: place,
        help: "begin the paragraph with {if \(name)}, and write another that begins with {if no \(name)}",
        &findings)
    }
    switch field {
    case .law(let title): checkReliance(.law(title), named: title, "law", at: place, &findings)
    case .promise(let name):
      checkReliance(.promise(name), named: name.rawValue, "promise", at: place, &findings)
    case .time(let step, let time): times.append(Time(step: step, time: time, place: place))
    case .plain: break
    }
  }

  private mutating func checkReliance(
    _ reliance: Letter.Reliance, named name: String, _ kind: String, at place: SourceLocation,
    _ findings: inout Findings
  ) {
    guard !reliesOn.contains(reliance) else { return }
    let known = reliesOn.compactMap { other -> String? in
      switch (other, reliance) {
      case (.law(let title), .law): title
      case (.promise(let name), .promise): name.rawValue
      default: nil
      }
    }
    add(
      .letterName, "the \(kind) “\(name)” is not among what the letter relies on", at: place,
      help: Suggestion.nearest(to: name, among: known).map { "did you mean “\($0)”?" }
        ?? "add “\(kind): \(name)” to relies_on", &findings)
  }

  private mutating func add(
    _ code: DiagnosticCode, _ message: String, at place: SourceLocation, help: String,
    _ findings: inout Findings
  ) {
    isSound = false
    findings.add(code, message, at: place, help: help)
  }

  private func location(_ offset: Int, in run: borrowing TextRun) -> SourceLocation {
    let position = run.position(at: offset)
    return prose.origin.location(line: position.line, column: position.column)
  }
}
