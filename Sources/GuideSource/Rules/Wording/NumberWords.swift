/// Numbers in words: “two thousand pounds” is an amount as “£2,000” is.
enum NumberWords {
  static let all: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
    "fifty",
    "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million",
  ]
  private static let pounds: Set<String> = ["pound", "pounds", "quid", "gbp"]

  /// The words with each number of several words as one, and each amount as one that begins with “£”.
  static func joined(_ words: [WordingText.Word]) -> [WordingText.Word] {
    guard words.contains(where: { all.contains($0.text) || pounds.contains($0.text) }) else { return words }
    var result: [WordingText.Word] = []
    var index = 0
    while index < words.count {
      let isMarked = words[index].text == "gbp" && index + 1 < words.count && words[index + 1].isNumber
      var end = endOfNumber(in: words, from: isMarked ? index + 1 : index)
      let isAmount = isMarked || (end > index && end < words.count && pounds.contains(words[end].text))
      if isAmount, !isMarked { end += 1 }
      end = max(end, index + 1)
      result.append(word(words[index..<end], isAmount: isAmount))
      index = end
    }
    return result
  }

  private static func endOfNumber(in words: [WordingText.Word], from start: Int) -> Int {
    var end = start
    while end < words.count {
      if words[end].isNumber {
        end += 1
      } else if end > start, words[end].text == "and", end + 1 < words.count,
        all.contains(words[end + 1].text)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func word(_ parts: ArraySlice<WordingText.Word>, isAmount: Bool) -> WordingText.Word {
    guard let first = parts.first, let last = parts.last, isAmount || parts.count > 1 else {
      return parts[parts.startIndex]
    }
    let text = parts.map(\.text).joined(separator: " ")
    return .init(
      text: isAmount ? "£" + text : text, kind: .word, offset: first.offset,
      length: last.offset + last.length - first.offset)
  }
}
