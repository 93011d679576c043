/// Works out, without a browser, how much of a side of A4 the page `/<scheme>/one-page/` takes.
///
/// Lengths are whole thousandths of a point. Every measure has its twin in the part “One side of paper” of
/// `templates/assets/sheets.css`; a browser test holds them together.
struct SheetLayout: Sendable {
  let model: OnePageModel
  let headings: Headings
  /// The size of the letters.
  let size: Int
  let leavingOut: Set<SheetPart>

  /// Phrases of the page that the model does not hold.
  struct Headings: Sendable {
    let caption: String
    /// Those before the money, of the money, and the last.
    let columns: [String]
    let money: [String]
    let support: String
    let rules: String
    let challenge: String
    let challengeText: String
    let independent: String
    let others: String
  }

  /// 190 mm: A4 without margins of 10 mm.
  static let width = 538_583
  /// 281 mm: A4 without margins of 8 mm.
  static let sideHeight = 796_535
  /// What a browser may need more than was worked out: borders are drawn in whole dots, for example.
  private static let reserve = 5_000
  static var room: Int { sideHeight - reserve }

  /// The heights of the parts of the page, from its top.
  struct Heights: Sendable {
    let head: Int
    let levels: Int
    let rules: Int
    let challenge: Int
    let help: Int
    let foot: Int

    var total: Int { head + levels + rules + challenge + help + foot }
  }

  var heights: Heights {
    Heights(
      head: head, levels: levels, rules: rules, challenge: challenge, help: help, foot: foot)
  }

  /// A part of the size of the letters, in thousandths.
  private func em(_ thousandths: Int) -> Int { size * thousandths / 1_000 }

  var lineHeight: Int { em(1_200) }

  private func height(_ text: PrintedText, width: Int) -> Int {
    text.lines(width: width, size: size) * lineHeight
  }

  /// A heading in larger letters.
  private func heading(_ text: String, times thousandths: Int, width: Int) -> Int {
    let larger = em(thousandths)
    return PrintedText(text, bold: true).lines(width: width, size: larger) * (larger * 1_200 / 1_000)
  }

  // MARK: From the top

  private var head: Int {
    let inner = Self.width - 2 * em(600) - 2_000
    return height(PrintedText(bold: model.council, then: "· " + model.standing), width: Self.width)
      + model.corrections.reduce(0) { $0 + height(PrintedText($1), width: Self.width) }
      + heading(model.title, times: 1_500, width: Self.width)
      + height(PrintedText(model.whoFor), width: Self.width)
      + em(400) + 2 * em(250) + 2_000
      + height(PrintedText(bold: model.startSentence, then: model.startMore), width: inner)
  }

  private var levels: Int {
    let rows = model.levels.map(cells)
    let money = leavingOut.contains(.months) ? Array(headings.money.prefix(1)) : headings.money
    let header = zip(headings.columns + money + [headings.support], columnWidths).map {
      (PrintedText($0, bold: true), $1)
    }
    return em(400) + height(PrintedText(headings.caption, bold: true), width: Self.width) + em(100)
      + ([header] + rows).reduce(0) { $0 + rowHeight($1) }
  }

  /// How many lines the row of a level takes.
  func lines(of level: OnePageLevelModel) -> Int { lines(of: cells(level)) }

  private func lines(of cells: [(PrintedText, Int)]) -> Int {
    cells.map { text, width in text.lines(width: width - 2 * em(300), size: size) }.max() ?? 1
  }

  private func rowHeight(_ cells: [(PrintedText, Int)]) -> Int {
    lines(of: cells) * lineHeight + 2 * em(70) + 1_000
  }

  private func cells(_ level: OnePageLevelModel) -> [(PrintedText, Int)] {
    let showsMonths = !leavingOut.contains(.months)
    let services = leavingOut.contains(.services) ? nil : level.services
    let support = [level.support, services].compactMap(\.self).joined(separator: " ")
    let money = model.hasMoney ? [level.year] + (showsMonths ? [level.month, level.week] : []) : []
    let texts =
      [PrintedText(level.name, bold: true)]
      + (level.points.map { [PrintedText($0)] } ?? [])
      + money.enumerated().map { PrintedText($1, bold: $0 == 0) } + [
        PrintedText(bold: level.more ?? "", then: support)
      ]
    return Array(zip(texts, columnWidths))
  }

  /// Parts of the size of the letters; the last column takes what is left.
  private var columnWidths: [Int] {
    let money = leavingOut.contains(.months) ? [4_800] : [4_800, 6_600, 6_000]
    let fixed = ([6_600] + (model.hasPoints ? [7_400] : []) + (model.hasMoney ? money : [])).map(em)
    return fixed + [Self.width - fixed.reduce(0, +)]
  }

  // MARK: Below the levels

  private var rules: Int {
    let shown = model.rules.filter { $0.isMain || !leavingOut.contains(.rules) }
    return section(headings.rules)
      + inColumns(shown.map { PrintedText(bold: $0.name + ":", then: $0.text) })
  }

  private var challenge: Int {
    section(headings.challenge) + height(PrintedText(headings.challengeText), width: Self.width)
      + model.routes.reduce(0) { sum, route in
        sum + em(150) + height(PrintedText(route.title, bold: true), width: Self.width)
          + route.steps.reduce(0) { sum, step in
            sum + em(50)
              + height(PrintedText(bold: step.title + ".", then: step.clock), width: Self.width - em(1_400))
          }
      }
  }

  private var help: Int {
    section(headings.independent)
      + max(lineHeight, inColumns(model.independent.map(line)))
      + height(others, width: Self.width)
  }

  /// A space and a heading.
  private func section(_ title: String) -> Int {
    em(450) + heading(title, times: 1_150, width: Self.width)
  }

  /// Texts one under another in two columns, as even as they can be; none is broken over both.
  private func inColumns(_ texts: [PrintedText]) -> Int {
    let width = (Self.width - em(1_400)) / 2
    let heights = texts.map { height($0, width: width) + em(50) }
    let all = heights.reduce(0, +)
    var (left, best) = (0, all)
    for height in heights {
      left += height
      best = min(best, max(left, all - left))
    }
    return best
  }

  private func line(_ contact: OnePageContactModel) -> PrintedText {
    var text = PrintedText(contact.name, bold: true)
    text += contact.isPhone ? PrintedText(unbroken: contact.way) : PrintedText(contact.way)
    if let hours = contact.hours, !leavingOut.contains(.hours) { text += PrintedText("(\(hours))") }
    return text
  }

  /// The heading and one after another, with a sign between two.
  private var others: PrintedText {
    model.others.reduce(into: PrintedText(headings.others, bold: true)) { text, contact in
      text += PrintedText("·")
      text += line(contact)
    }
  }

  private var foot: Int {
    em(450) + 1_000 + em(200) + model.foot.reduce(0) { $0 + height(PrintedText($1), width: Self.width) }
  }
}
