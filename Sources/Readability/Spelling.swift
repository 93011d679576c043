/// Endings of a word in which an e is written and not spoken.
struct Spelling {
  let letters: [UInt8]
  let vowels: [Bool]

  func ends(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { letters.count >= $0.count && letters.suffix($0.count).elementsEqual($0) }
  }

  /// True for an e at the end that is not spoken: “make”, “makes”, “asked”, but not “table”, “places” or “wanted”.
  var hasSilentEnd: Bool {
    let count = letters.count
    if ends("e") {
      guard count > 2, isConsonant(fromEnd: 2) else { return false }
      return !(ends("le") && isConsonant(fromEnd: 3))
    }
    guard count > 3, isConsonant(fromEnd: 3) else { return false }
    if ends("es") {
      return !hisses(fromEnd: 3) && !(ends("les") && isConsonant(fromEnd: 4))
    }
    if ends("ed") {
      let last = letters[count - 3]
      if last == UInt8(ascii: "t") || last == UInt8(ascii: "d") { return false }
      // “settled” has the syllable of “settle”; “called” has not.
      guard last == UInt8(ascii: "l"), count > 4, isConsonant(fromEnd: 4) else { return true }
      return [UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "w")].contains(letters[count - 4])
    }
    return false
  }

  /// True for an e before an ending that is not spoken: “safely”, “statement”, “useful”.
  var hasSilentEInside: Bool {
    for ending in Self.endings
    where letters.count > ending.count && letters.suffix(ending.count) == ending[...] {
      let before = letters.count - ending.count - 1
      guard before >= 1, !vowels[before], vowels[..<before].contains(true) else { return false }
      let isSpokenWithL =
        letters[before] == UInt8(ascii: "l") && !vowels[before - 1]
      return !isSpokenWithL
    }
    return false
  }

  private static let endings = [
    "ely", "ement", "ements", "eful", "efully", "eless", "eness", "ety", "esome",
  ].map { Array($0.utf8) }

  private func isConsonant(fromEnd place: Int) -> Bool {
    letters.count >= place && !vowels[letters.count - place]
  }

  /// True where the sound before -es makes it a syllable: “places”, “boxes”, “pages”, “churches”.
  private func hisses(fromEnd place: Int) -> Bool {
    let sound = letters[letters.count - place]
    if sound == UInt8(ascii: "h"), letters.count > place {
      let before = letters[letters.count - place - 1]
      return before == UInt8(ascii: "c") || before == UInt8(ascii: "s")
    }
    return "sxzcg".utf8.contains(sound)
  }
}
