import Diagnostics
import GuideModel

/// An amount of money in an example that the guide does not make public: what one family got.
enum PrivateAmount {
  static func find(in text: FoldedText, _ figures: PublicFigures, _ found: inout [Sighting]) {
    var next = 0
    for word in text.words.indices where word >= next && text.bytes[text.words[word].lowerBound].isASCIIDigit
    {
      guard let amount = WrittenAmount(from: word, in: text) else { continue }
      next = amount.lastWord + 1
      guard amount.pounds.map(figures.contains) != true else { continue }
      found.append(Sighting(code: .personalAmount, range: amount.range))
    }
  }
}

/// An amount as people write it: `£15,250`, `£ 82.91`, `£15k`, `15,250 pounds`.
private struct WrittenAmount {
  let range: Range<Int>
  let lastWord: Int
  /// Nil for an amount that cannot be worked out, which is then no public figure.
  let pounds: Pounds?

  init?(from word: Int, in text: FoldedText) {
    let start = text.words[word].lowerBound
    let sign = [2, 3].map { start - $0 }.first(where: text.isPound)
    var number = AmountReader(text: text, word: word)
    number.read()
    let isNamed =
      ["pounds", "quid", "gbp"].contains(text.small(number.word + 1)) && text.isJoined(number.word)
    let isBefore = text.isWord(word - 1, "gbp")
    guard sign != nil || isNamed || isBefore else { return nil }
    lastWord = isNamed ? number.word + 1 : number.word
    range = (sign ?? (isBefore ? text.words[word - 1].lowerBound : start))..<text.words[lastWord].upperBound
    pounds = number.pounds
  }
}

/// Reads the digits of an amount over its commas and its point.
private struct AmountReader {
  let text: FoldedText
  private(set) var word: Int
  private var digits = ""
  private var pence = ""
  private var factor = 1

  init(text: FoldedText, word: Int) {
    self.text = text
    self.word = word
  }

  mutating func read() {
    let first = text.string(text.words[word])
    digits = String(first.prefix { $0.isNumber })
    readFactor(first.dropFirst(digits.count))
    while text.words.indices.contains(word + 1), isThousands(word + 1) {
      word += 1
      digits += text.string(text.words[word])
    }
    if text.gap(after: word).elementsEqual(".".utf8), text.words.indices.contains(word + 1) {
      let next = text.string(text.words[word + 1])
      let decimals = next.prefix { $0.isNumber }
      guard !decimals.isEmpty else { return }
      pence = String(decimals)
      word += 1
      readFactor(next.dropFirst(decimals.count))
    }
  }

  /// Nil where there are more than two decimal places, or far too much.
  var pounds: Pounds? {
    let trimmed = pence.isEmpty ? digits : "\(digits).\(pence)"
    guard let amount = Pounds(decimal: trimmed) else { return nil }
    return amount.times(factor)
  }

  /// `15k`; other letters that are joined to the digits, as in `500pa`, change nothing.
  private mutating func readFactor(_ rest: Substring) {
    switch rest.lowercased() {
    case "k": factor = 1_000
    case "m": factor = 1_000_000
    default: break
    }
  }

  private func isThousands(_ next: Int) -> Bool {
    text.gap(after: next - 1).elementsEqual(",".utf8) && factor == 1 && text.words[next].count == 3
      && text.isNumber(next)
  }
}
