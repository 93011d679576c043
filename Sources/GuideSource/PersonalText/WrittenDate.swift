import GuideModel

/// A full date in a text: day, month and year, of a day that exists.
struct WrittenDate {
  let range: Range<Int>
  /// False where the signs could well mean something else: `12 04 2015`, `3 May 15`.
  let isPlain: Bool

  /// Every full date, in order.
  static func all(in text: FoldedText) -> [WrittenDate] {
    var dates: [WrittenDate] = []
    var next = 0
    for word in text.words.indices where word >= next {
      guard let (last, isPlain) = numeric(from: word, in: text) ?? named(from: word, in: text) else {
        continue
      }
      dates.append(WrittenDate(range: text.span(word, last), isPlain: isPlain))
      next = last + 1
    }
    return dates
  }

  private typealias Found = (last: Int, isPlain: Bool)

  // MARK: Numbers only

  private static func numeric(from word: Int, in text: FoldedText) -> Found? {
    guard let parts = numbers(from: word, in: text), let separator = text.gap(after: word).first,
      !continues(separator, before: word, in: text), !continues(separator, after: word + 2, in: text)
    else { return nil }
    let counts = (0..<3).map { text.words[word + $0].count }
    if counts == [4, 2, 2] { return exists(parts[2], parts[1], parts[0]) ? (word + 2, true) : nil }
    guard counts[0] <= 2, counts[1] <= 2, counts[2] == 4 || counts[2] == 2,
      exists(parts[0], parts[1], parts[2]) || exists(parts[1], parts[0], parts[2])
    else { return nil }
    let isShort = counts[2] == 2 && counts.contains(1)
    // A criterion of WCAG is written 2.4.11.
    if separator == UInt8(ascii: "."), isShort { return nil }
    if separator == UInt8(ascii: " ") { return counts == [2, 2, 4] ? (word + 2, false) : nil }
    return (word + 2, true)
  }

  /// Three numbers with the same sign between.
  private static func numbers(from word: Int, in text: FoldedText) -> [Int]? {
    let first = text.gap(after: word)
    guard first.count == 1, let separator = first.first, "/.- ".utf8.contains(separator),
      text.gap(after: word + 1).elementsEqual(first)
    else { return nil }
    let parts = (0..<3).compactMap { text.number(word + $0) }
    return parts.count == 3 ? parts : nil
  }

  /// True when the same sign and a digit go on: the date is part of something longer.
  private static func continues(_ separator: UInt8, before word: Int, in text: FoldedText) -> Bool {
    let start = text.words[word].lowerBound
    return separator != UInt8(ascii: " ") && text.byte(start - 1) == separator
      && text.byte(start - 2).isASCIIDigit
  }

  private static func continues(_ separator: UInt8, after word: Int, in text: FoldedText) -> Bool {
    let end = text.words[word].upperBound
    return separator != UInt8(ascii: " ") && text.byte(end) == separator && text.byte(end + 1).isASCIIDigit
  }

  // MARK: With the name of a month

  /// `12 March 2015`, `12th of March, 2015` or `March 12, 2015`.
  private static func named(from word: Int, in text: FoldedText) -> Found? {
    if let day = day(word, in: text) {
      let month = text.isWord(word + 1, "of") ? word + 2 : word + 1
      guard let number = month12(month, in: text) else { return nil }
      return year(month + 1, day: day, month: number, in: text)
    }
    guard let day = day(word + 1, in: text), let number = month12(word, in: text) else { return nil }
    return year(word + 2, day: day, month: number, in: text)
  }

  private static func day(_ word: Int, in text: FoldedText) -> Int? {
    guard text.words.indices.contains(word), text.words[word].count <= 4,
      text.bytes[text.words[word].lowerBound].isASCIIDigit
    else { return nil }
    let small = text.small(word)
    let digits = small.prefix { $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(small.dropFirst(digits.count)), let day = Int(digits),
      (1...31).contains(day)
    else { return nil }
    return day
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static func month12(_ word: Int, in text: FoldedText) -> Int? {
    guard text.words.indices.contains(word), (3...9).contains(text.words[word].count) else { return nil }
    let small = text.small(word)
    return months.firstIndex { $0 == small || (small.count <= 4 && small.count >= 3 && $0.hasPrefix(small)) }
      .map { $0 + 1 }
  }

  private static func year(_ word: Int, day: Int, month: Int, in text: FoldedText) -> Found? {
    guard let year = text.number(word), exists(day, month, year) else { return nil }
    let count = text.words[word].count
    return count == 4 ? (word, true) : count == 2 ? (word, false) : nil
  }

  /// A day of 1900 to 2099; years of two digits are taken for this century, and 29 February is let through.
  private static func exists(_ day: Int, _ month: Int, _ year: Int) -> Bool {
    guard year < 100 || (1900...2099).contains(year) else { return false }
    return CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day) != nil
      || (month == 2 && day == 29)
  }
}
