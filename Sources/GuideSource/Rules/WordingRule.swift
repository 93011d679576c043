import Diagnostics

/// No wording turns a level into a cap, or expected numbers into a quota.
///
/// Using a band as a cap is contrary to the Care Act (Local Government and Social Care Ombudsman on Wiltshire, 2018),
/// and expected numbers are a reminder that never fixes an allocation. A denial within the three words before
/// (“not a cap”, “never a quota”) makes the wording right.
enum WordingRule {
  private struct Wording {
    let words: [String]
    let code: DiagnosticCode
  }

  private static let wordings: [Wording] =
    [
      "maximum", "maximums", "capped", "a cap", "the cap", "cap of", "cap on", "budget cap",
      "up to the limit", "upper limit", "spending limit", "limit of £", "ceiling", "no more than £",
      "not more than £", "at most £", "cannot exceed", "must not exceed", "may not exceed",
    ].map { Wording(words: split($0), code: .wordingCap) }
    + [
      "quota", "quotas", "places left", "places remaining", "places available", "spaces left",
      "places still free",
    ].map { Wording(words: split($0), code: .wordingQuota) }

  private static let denials: Set<String> = [
    "not", "never", "no", "nor", "neither", "isn't", "isn’t", "aren't", "aren’t", "without", "don't", "don’t",
  ]

  /// Checks one plain value; findings point at its start.
  static func check(_ text: Located<String>, _ findings: inout Findings) {
    for match in matches(in: text.value) {
      add(match, at: text.location, &findings)
    }
  }

  /// A piece of refused wording.
  struct Match {
    let code: DiagnosticCode
    let words: String
    /// Where it starts, in UTF-8 bytes of the text.
    let offset: Int
    /// How many scalars it covers.
    let length: Int
  }

  /// Adds the finding for one match.
  static func add(_ match: Match, at location: SourceLocation, _ findings: inout Findings) {
    switch match.code {
    case .wordingQuota:
      findings.add(
        .wordingQuota, "“\(match.words)” reads as a quota", at: location,
        help: "expected numbers never fix who gets support: say what people can get")
    default:
      findings.add(
        .wordingCap, "“\(match.words)” makes the level a cap", at: location,
        help:
          "a level is a starting point: say “starting point, not a cap”, or give the figure without a limit")
    }
  }

  /// All refused wording in a text, in order.
  static func matches(in text: String) -> [Match] {
    let words = words(in: text)
    var found: [Match] = []
    var index = 0
    while index < words.count {
      let rest = words[index...]
      if let wording = wordings.first(where: { begins(rest, with: $0.words) }),
        !isDenied(words, before: index)
      {
        let last = words[index + wording.words.count - 1]
        let span = text.utf8.dropFirst(words[index].offset).prefix(
          last.offset + last.length - words[index].offset)
        let quoted = String(decoding: span, as: UTF8.self)
        found.append(
          Match(
            code: wording.code, words: quoted, offset: words[index].offset,
            length: quoted.unicodeScalars.count))
        index += wording.words.count
      } else {
        index += 1
      }
    }
    return found
  }

  private struct Word {
    let text: String
    let offset: Int
    let length: Int
  }

  private static func split(_ phrase: String) -> [String] { phrase.split(separator: " ").map(String.init) }

  private static func begins(_ words: ArraySlice<Word>, with pattern: [String]) -> Bool {
    guard words.count >= pattern.count else { return false }
    return zip(words, pattern).allSatisfy { word, wanted in
      wanted == "£" ? word.text.hasPrefix("£") : word.text == wanted
    }
  }

  /// A denial reaches three words, and over an “or” as far again: “not a cap or a quota”.
  private static func isDenied(_ words: [Word], before index: Int) -> Bool {
    let sentence = words[max(0, index - 6)..<index].reversed().prefix { $0.text != "." }.map(\.text)
    let near = sentence.prefix(3)
    return (near.contains("or") ? sentence[...] : near).contains { denials.contains($0) }
  }

  /// Words in lower case without the punctuation around them.
  ///
  /// A pound sign stays with its figure. The end of a sentence is a word of its own, since it ends a denial's reach.
  private static func words(in text: String) -> [Word] {
    var result: [Word] = []
    var offset = 0
    var start: Int?
    let bytes = Array(text.utf8)
    func close(at end: Int) {
      guard let from = start else { return }
      var word = String(decoding: bytes[from..<end], as: UTF8.self).lowercased()
      for possessive in ["'s", "’s"] where word.hasSuffix(possessive) { word.removeLast(2) }
      result.append(Word(text: word, offset: from, length: end - from))
      start = nil
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if let length = punctuationLength(in: bytes, at: offset, isInWord: start != nil) {
        close(at: offset)
        offset += length
        continue
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        if start == nil { start = offset }
      case UInt8(ascii: "'") where start != nil && isLetter(in: bytes, at: offset + 1): break
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"):
        close(at: offset)
        let isInside = offset + 1 < bytes.count && isLetterOrDigit(bytes[offset + 1])
        if byte != UInt8(ascii: ".") || !isInside {
          result.append(Word(text: ".", offset: offset, length: 1))
        }
      default:
        close(at: offset)
      }
      offset += 1
    }
    close(at: bytes.count)
    return result
  }

  /// How many bytes of punctuation beyond ASCII stand here: quotation marks, dashes, the space that does not break.
  ///
  /// Nil for anything else, and for an apostrophe inside a word.
  private static func punctuationLength(in bytes: [UInt8], at offset: Int, isInWord: Bool) -> Int? {
    if bytes[offset] == 0xC2, offset + 1 < bytes.count {
      return [0xA0, 0xAB, 0xBB].contains(bytes[offset + 1]) ? 2 : nil
    }
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return nil }
    let isApostrophe = bytes[offset + 2] == 0x99
    return isApostrophe && isInWord && isLetter(in: bytes, at: offset + 3) ? nil : 3
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func isLetter(in bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count && (0x61...0x7A).contains(bytes[offset] | 0x20)
  }
}
