import CommonMark
import Testing

/// Thousands of random documents.
///
/// The seed of a failing one is its number.
@Suite struct FuzzTests {
  static let lengths = [
    (length: 12, documents: 4_000), (length: 40, documents: 1_500), (length: 400, documents: 40),
  ]

  /// The words of a document that are not said to stand where they do.
  private func misplacedWords(_ markdown: String) -> [String] {
    let places = wordPlaces(markdown)
    var wrong: [String] = []
    MarkdownDocument(parsing: markdown.utf8).forEachTextRun { run in
      // libcmark takes `\&lt;` in a caption for `&lt;`, which cannot be told from the result.
      guard run.kind != .linkTitle, run.kind != .tableCaption || !markdown.contains("\\&") else { return }
      let text = run.string
      for match in text.matches(of: #/q[0-9]+z/#) {
        let place = run.position(at: text.utf8.distance(from: text.startIndex, to: match.range.lowerBound))
        if places[String(match.output)] != "\(place.line):\(place.column)" {
          wrong.append("\(match.output) in \(run.kind) at \(place.line):\(place.column)")
        }
      }
    }
    return wrong
  }

  @Test(arguments: lengths) func everyWordIsFoundWhereItStands(length: Int, documents: Int) {
    for seed in 0..<UInt64(documents) {
      let markdown = RandomMarkdown(seed: seed, length: length).text
      let wrong = misplacedWords(markdown)
      #expect(wrong.isEmpty, "seed \(seed): \(wrong) in \(markdown.debugDescription)")
    }
  }

  /// Tables, pictures, explicit ids, links in links and odd schemes are ours; all else is as libcmark writes it.
  @Test(arguments: lengths) func htmlIsTheSameAsLibcmark(length: Int, documents: Int) {
    for seed in 0..<UInt64(documents) {
      let ours: Set = ["![", "!", "\n```table ", "{#", "}", " {#id}", ": ", "<https://h.cy>", "<a@b.cy>"]
      let markdown = RandomMarkdown(seed: seed, length: length, leavingOut: ours).text
      #expect(plainHTML(markdown) == libcmarkHTML(markdown), "seed \(seed)")
    }
  }

  @Test(arguments: lengths) func htmlIsWellFormed(length: Int, documents: Int) {
    let glossary = Glossary(
      terms: (1..<9).map { .init(forms: ["q\($0)z", "q\($0)z q\($0 + 1)z"], anchor: "t\($0)") })
    let options = HTMLOptions(headingBase: 2, idPrefix: "p-", glossary: glossary, glossaryAddress: "/g/")
    for seed in 0..<UInt64(documents) {
      let markdown = RandomMarkdown(seed: seed, length: length).text
      var page = HTMLPage()
      let text = html(markdown, options, page: &page) + html(markdown, options, page: &page)
      #expect(HTMLChecker.faults(in: text) == [], "seed \(seed)")
    }
  }

  @Test(arguments: lengths) func findingsAreInsideTheSource(length: Int, documents: Int) {
    for seed in 0..<UInt64(documents) {
      let markdown = RandomMarkdown(seed: seed, length: length).text
      let findings = MarkdownDocument(parsing: markdown.utf8).findings()
      let lines = lineLengths(markdown)
      let outside = findings.filter {
        !lines.indices.contains($0.line - 1) || $0.column < 1 || $0.length < 0
          || $0.column - 1 + $0.length > lines[$0.line - 1]
      }
      #expect(outside == [], "seed \(seed)")
      #expect(zip(findings, findings.dropFirst()).allSatisfy { $0.position <= $1.position }, "seed \(seed)")
    }
  }

  /// Not only valid UTF-8: bytes of every value but NUL.
  @Test func anyBytesAreRead() {
    var generator = SeededGenerator(seed: 1)
    var events = 0
    for length in 0..<5_000 {
      let bytes = (0..<length % 60).map { _ in UInt8.random(in: 1...255, using: &generator) }
      let document = MarkdownDocument(parsing: bytes)
      var page = HTMLPage()
      var output: [UInt8] = []
      document.writeHTML(page: &page, into: &output)
      events += document.nodes.count + document.findings().count + document.plainText.utf8.count
      #expect(document.nodes.first?.kind == .document)
    }
    #expect(events > 10_000)
  }

  /// How many scalars each line has.
  private func lineLengths(_ text: String) -> [Int] {
    var lengths = [0]
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n", before == "\r" {
        before = scalar
        continue
      }
      if scalar == "\n" || scalar == "\r" {
        lengths.append(0)
      } else {
        lengths[lengths.count - 1] += 1
      }
      before = scalar
    }
    return lengths
  }
}
