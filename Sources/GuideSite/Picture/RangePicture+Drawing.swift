import GuideModel
import Templates

// Heights are in tenths of the text's height. Lengths across are parts of the picture's width, so the letters keep their
// size from a phone to a sheet of paper.

extension RangePicture {
  /// The ids of the picture's name and description; each must be the only one on its page.
  struct IDs: Sendable {
    let title: String
    let description: String
  }

  func svg(_ ids: IDs) -> HTMLFragment {
    let keys = keys
    let top = keys.count * Sizes.key + Sizes.axis
    let bottom = rows.reduce(top) { $0 + $1.height }
    var markup = SVGMarkup()
    markup.begin(
      "svg",
      [
        "class": "picture", "role": "img", "aria-labelledby": "\(ids.title) \(ids.description)",
        "width": "100%", "height": SVGLength.text(bottom + Sizes.axis),
      ])
    markup.element("title", ["id": ids.title], text: texts.title)
    markup.element("desc", ["id": ids.description], text: texts.description)
    // The parts of a drawing mean nothing one by one; the table tells the same in order.
    markup.begin("g", ["aria-hidden": "true"])
    for (index, key) in keys.enumerated() { draw(key, at: index * Sizes.key, &markup) }
    drawCurrent(from: top, &markup)
    drawLines(from: top, to: bottom, &markup)
    var place = top
    for row in rows {
      draw(row, at: place, &markup)
      place += row.height
    }
    return markup.fragment
  }

  fileprivate enum Sizes {
    static let key = 17
    static let axis = 17
    static let baseline = 12
    static let row = 36
    static let rowWithoutMarks = 19
    /// The middle of the bar, below the row's top.
    static let bar = 24
    static let halfBar = 4
    static let halfLine = 9
  }

  // MARK: The key

  private enum Key { case figure, middleHalf, about, fastTrack }

  /// Only what the picture shows.
  private var keys: [Key] {
    let marks = rows.compactMap(\.marks)
    let ranges = marks.compactMap(\.middleHalf)
    return [.figure] + (ranges.contains { !$0.isAbout } ? [.middleHalf] : [])
      + (ranges.contains(where: \.isAbout) ? [.about] : [])
      + (marks.contains { $0.fastTrack != nil } ? [.fastTrack] : [])
  }

  private func draw(_ key: Key, at top: Int, _ markup: inout SVGMarkup) {
    let middle = top + Sizes.key / 2
    let words: String
    switch key {
    case .figure:
      words = texts.figureKey
      markup.figure(x: "0.9em", middle: middle)
    case .middleHalf:
      words = texts.middleHalfKey
      markup.bar(x: "0.1em", width: "1.6em", middle: middle)
    case .about:
      words = texts.aboutKey
      markup.dot(x: "0.9em", middle: middle)
    case .fastTrack:
      words = texts.fastTrackKey
      markup.fastTrack(x: "1.4em", middle: middle)
    }
    markup.element("text", ["x": "2.4em", "y": SVGLength.text(top + Sizes.baseline)], text: words)
  }

  // MARK: The scale

  private func drawLines(from top: Int, to bottom: Int, _ markup: inout SVGMarkup) {
    let intervals = scale.lines.count - 1
    // On a phone there is room for the words of about five lines.
    let step = (intervals + 3) / 4
    for (index, amount) in scale.lines.enumerated() {
      let place = SVGLength.width(scale.place(of: amount))
      markup.element(
        "line",
        [
          "class": "picture-line", "x1": place, "x2": place, "y1": SVGLength.text(top),
          "y2": SVGLength.text(bottom),
        ])
      guard index % step == 0 || intervals <= 8 else { continue }
      let isLast = index == intervals
      for baseline in [top - Sizes.axis + Sizes.baseline, bottom + Sizes.baseline] {
        markup.element(
          "text",
          [
            "class": index % step == 0 ? "picture-amount" : "picture-amount picture-more",
            "x": isLast ? "100%" : place, "y": SVGLength.text(baseline),
            "text-anchor": isLast ? "end" : "middle",
          ], text: amount.description)
      }
    }
  }

  // MARK: The rows

  private func drawCurrent(from top: Int, _ markup: inout SVGMarkup) {
    var place = top
    for row in rows {
      if row.isCurrent {
        markup.element(
          "rect",
          [
            "class": "picture-current", "x": "0", "y": SVGLength.text(place), "width": "100%",
            "height": SVGLength.text(row.height),
          ])
      }
      place += row.height
    }
  }

  private func draw(_ row: Row, at top: Int, _ markup: inout SVGMarkup) {
    let baseline = SVGLength.text(top + Sizes.baseline)
    if row.isCurrent { markup.begin("g", ["class": "picture-here"]) }
    markup.begin("text", ["x": "0.3em", "y": baseline])
    markup.element("tspan", ["class": "picture-level"], text: row.label)
    markup.element("tspan", ["dx": "0.3em"], text: row.words)
    markup.end()
    if let marks = row.marks { draw(marks, at: top, &markup) }
    if row.isCurrent { markup.end() }
  }

  private func draw(_ marks: Marks, at top: Int, _ markup: inout SVGMarkup) {
    let middle = top + Sizes.bar
    if let range = marks.middleHalf {
      let low = scale.place(of: range.low)
      let width = scale.place(of: range.high) - low
      if range.isAbout {
        markup.dot(x: SVGLength.width(low), middle: middle)
      } else {
        markup.bar(x: SVGLength.width(low), width: SVGLength.width(width), middle: middle)
      }
    }
    if let fastTrack = marks.fastTrack {
      markup.fastTrack(x: SVGLength.width(scale.place(of: fastTrack)), middle: middle)
    }
    markup.figure(x: SVGLength.width(scale.place(of: marks.figure)), middle: middle)
  }
}

extension RangePicture.Row {
  fileprivate var height: Int {
    marks == nil ? RangePicture.Sizes.rowWithoutMarks : RangePicture.Sizes.row
  }
}

extension SVGMarkup {
  fileprivate mutating func bar(x: String, width: String, middle: Int) {
    element(
      "rect",
      [
        "class": "picture-range", "x": x, "y": SVGLength.text(middle - RangePicture.Sizes.halfBar),
        "width": width, "height": SVGLength.text(2 * RangePicture.Sizes.halfBar),
      ])
  }

  fileprivate mutating func dot(x: String, middle: Int) {
    element(
      "circle",
      [
        "class": "picture-range", "cx": x, "cy": SVGLength.text(middle),
        "r": SVGLength.text(RangePicture.Sizes.halfBar + 2),
      ])
  }

  /// The council's figure: a diamond around the place.
  fileprivate mutating func figure(x: String, middle: Int) {
    shape("picture-figure", "M-7 0 0-7 7 0 0 7Z", x: x, middle: middle)
  }

  /// The fast track: a line with an arrow that points back to all that is below.
  fileprivate mutating func fastTrack(x: String, middle: Int) {
    element(
      "line",
      [
        "class": "picture-fast", "x1": x, "x2": x,
        "y1": SVGLength.text(middle - RangePicture.Sizes.halfLine),
        "y2": SVGLength.text(middle + RangePicture.Sizes.halfLine),
      ])
    shape("picture-arrow", "M0-12H-13M-8-16L-13-12-8-8", x: x, middle: middle)
  }

  /// A drawing of 16 units to the text's height, around a place given in parts of the width.
  private mutating func shape(_ name: String, _ path: String, x: String, middle: Int) {
    begin(
      "svg",
      [
        "class": name, "x": x, "y": SVGLength.text(middle), "width": "1em", "height": "1em",
        "viewBox": "0 0 16 16", "overflow": "visible",
      ])
    element("path", ["d": path])
    end()
  }
}
