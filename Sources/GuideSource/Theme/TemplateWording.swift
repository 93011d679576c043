import Diagnostics
import Parallel
import Templates

/// The words of templates and phrases are held to the same rules as the council's content.
///
/// A web team may write words into a page, or change a phrase: neither may make a level a cap.
enum TemplateWording {
  /// What stands in the place of a tag inside a word: “max<b>imum</b>” is one word.
  static let nothing: UInt8 = 0x01

  /// Checks every phrase, form by form; a placeholder counts as an amount or as the word that it is called.
  static func check(_ phrases: PhraseBook, _ findings: inout Findings) {
    let sorted = phrases.phrases.sorted { $0.key < $1.key }.map(\.value)
    let found = sorted.concurrentMap { phrase in
      var findings = Findings()
      let forms = (phrase.forms.map { Array($0.values) } ?? []) + [phrase.other]
      for form in Set(forms).sorted() {
        WordingRule.check(Located(AmountFields.filled(form), at: phrase.location), &findings)
      }
      return findings
    }
    for phrase in found { findings.add(contentsOf: phrase) }
  }

  /// The sentence that every page about a level carries still says what it must.
  ///
  /// The pages are searched for it, so an edited one would be found there and say something else.
  static func checkStartingPoint(_ phrases: PhraseBook, _ findings: inout Findings) {
    guard let phrase = phrases.phrases["starting_point.sentence"] else { return }
    let words = WordingText(phrase.other).words.map(\.text).joined(separator: " ")
    for part in ["starting point", "not a cap"] where !words.contains(part) {
      findings.add(
        .pagePromise, "the sentence of every page about a level does not say “\(part)”", at: phrase.location,
        help: "say that a level is a starting point, not a cap")
    }
  }

  /// Checks the words that stand in a template itself.
  static func check(_ template: SourceText, _ findings: inout Findings) {
    let visible = VisibleWords(template.bytes).text
    for match in WordingRule.matches(in: visible) {
      WordingRule.add(match, at: template.location(ofByte: match.offset, length: match.length), &findings)
    }
  }
}

/// The words of a template that a reader meets, each at its own place: all else is blank.
private struct VisibleWords {
  private var bytes: [UInt8]
  /// Attributes whose values are read out or shown.
  private static let shown: Set<String> = [
    "alt", "title", "aria-label", "aria-description", "aria-valuetext", "content", "placeholder", "label",
    "summary", "value",
  ]
  /// Elements inside a sentence, whose ends end no thought.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "em", "i", "mark", "q", "small", "span", "strong",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    blankTags()
    blankMarkup()
    resolveReferences()
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Blanks what stands in curly brackets, but for the name of a value: “no more than {{budget}}” is one of an amount.
  private mutating func blankTags() {
    var index = 0
    while let open = find("{{", from: index), let close = find("}}", from: open + 2) {
      let isValue = open + 2 < close && Self.isLetter(bytes[open + 2])
      let name = String(decoding: bytes[open + 2..<close], as: UTF8.self)
      for place in open..<close + 2 where !(isValue && Self.isLetter(bytes[place])) { blank(place) }
      if AmountFields.names.contains(name) {
        blank(open..<close + 2)
        bytes.replaceSubrange(open..<open + 3, with: "£0".utf8)
      }
      index = close + 2
    }
  }

  private mutating func blankMarkup() {
    var index = 0
    while let open = find("<", from: index) {
      let isComment = bytes[open...].starts(with: "<!--".utf8)
      guard let close = find(isComment ? "-->" : ">", from: open) else { return }
      isComment ? blank(open..<close + 3) : blankElement(open..<close + 1)
      index = close + 1
    }
  }

  private mutating func blankElement(_ range: Range<Int>) {
    let tag = Array(bytes[range])
    let name = String(
      decoding: tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(while: Self.isLetter), as: UTF8.self)
    blank(range)
    if Self.inline.contains(name) {
      for place in range where bytes[place] != UInt8(ascii: "\n") { bytes[place] = TemplateWording.nothing }
    } else {
      bytes[range.lowerBound] = UInt8(ascii: ".")
    }
    for value in Self.values(in: tag) {
      for place in value { bytes[range.lowerBound + place] = tag[place] }
      // The end of a value ends its sentence.
      bytes[range.lowerBound + value.upperBound] = UInt8(ascii: ".")
    }
  }

  /// Writes the sign for a character reference such as `&#105;`, and nothing for one that does not show.
  private mutating func resolveReferences() {
    var index = 0
    while let start = find("&", from: index) {
      index = start + 1
      guard let end = bytes[index...].prefix(9).firstIndex(of: UInt8(ascii: ";")) else { continue }
      let name = String(decoding: bytes[index..<end], as: UTF8.self)
      let sign = Self.sign(ofReference: name).map { Array(String($0).utf8) } ?? []
      guard sign.count <= end - start else { continue }
      for place in start...end { bytes[place] = sign == [0x20] ? 0x20 : TemplateWording.nothing }
      bytes.replaceSubrange(start..<start + sign.count, with: sign)
      index = end + 1
    }
  }

  private static func sign(ofReference name: String) -> Character? {
    guard name.hasPrefix("#") else {
      return ["nbsp": " ", "thinsp": " ", "ensp": " ", "emsp": " ", "pound": "£", "rsquo": "'", "apos": "'"][
        name]
    }
    let digits = name.dropFirst()
    let number =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  /// Where the values stand of the attributes that are shown.
  private static func values(in tag: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while let equals = tag[index...].firstIndex(of: UInt8(ascii: "=")), equals + 1 < tag.count {
      let quote = tag[equals + 1]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = tag[(equals + 2)...].firstIndex(of: quote)
      else {
        index = equals + 1
        continue
      }
      let name = tag[..<equals].reversed().prefix { isLetter($0) || $0 == UInt8(ascii: "-") }.reversed()
      if shown.contains(String(decoding: name, as: UTF8.self)) { ranges.append(equals + 2..<end) }
      index = end + 1
    }
    return ranges
  }

  private func find(_ mark: String, from index: Int) -> Int? {
    let mark = Array(mark.utf8)
    var index = index
    while index + mark.count <= bytes.count {
      if bytes[index...].starts(with: mark) { return index }
      index += 1
    }
    return nil
  }

  private mutating func blank(_ range: Range<Int>) { range.forEach { blank($0) } }

  /// Line ends stay, so that a place is found by its line.
  private mutating func blank(_ place: Int) {
    if bytes[place] != UInt8(ascii: "\n") { bytes[place] = UInt8(ascii: " ") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
