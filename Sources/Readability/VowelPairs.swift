/// Two vowels beside each other: read as one sound, as in “plain”, or apart, as in “review”, “usual” and “earlier”.
enum VowelPairs {
  /// Which letters stand for a vowel: not the y of “you” and not the u of “quick”.
  static func vowels(of letters: [UInt8]) -> [Bool] {
    letters.indices.map { index in
      let letter = letters[index]
      if letter == UInt8(ascii: "y"), index == 0, letters.count > 1, letters[1].isVowel { return false }
      if letter == UInt8(ascii: "u"), index > 0, letters[index - 1] == UInt8(ascii: "q") { return false }
      return letter.isVowel
    }
  }

  /// True where the vowel at a place begins a syllable, although a vowel stands before it.
  static func isReadApart(_ letters: [UInt8], at index: Int, _ vowels: [Bool]) -> Bool {
    let rest = letters[(index + 1)...]
    let before = index >= 2 ? letters[index - 2] : 0
    func goesOn(_ ending: StaticString) -> Bool { ending.withUTF8Buffer { rest.starts(with: $0) } }
    func isAll(_ endings: StaticString...) -> Bool {
      endings.contains { ending in ending.withUTF8Buffer { rest.elementsEqual($0) } }
    }
    switch (letters[index - 1], letters[index]) {
    case ("i", "a"):
      // “special”, “initial”
      return before != UInt8(ascii: "c") && before != UInt8(ascii: "t")
    case ("i", "o"):
      // “decision”, “region”, “cautious”; but “opinion” is read with the y of “yes”.
      let ends = goesOn("n") || goesOn("us")
      if before == UInt8(ascii: "n") { return !goesOn("n") }
      return !("cstgx".utf8.contains(before) && ends)
    case ("i", "u"), ("u", "o"), ("i", "i"), ("y", "i"), ("y", "a"), ("y", "o"): return true
    case ("e", "o"): return !goesOn("ple") && before != UInt8(ascii: "g")
    case ("u", "a"): return before != UInt8(ascii: "g") && !goesOn("de")
    case ("i", "e"):
      let compares =
        isAll("r", "rs", "st") && index >= 3 && !before.isVowel && vowels[..<(index - 1)].contains(true)
      let names =
        (goesOn("nce") || goesOn("nt") || goesOn("ty")) && before != UInt8(ascii: "c")
        && before != UInt8(ascii: "t")
      return compares || names
    case ("y", "e"): return !isAll("", "d", "s")
    case ("e", "i"), ("o", "i"): return isAll("ng")
    case ("u", "i"): return isAll("ng") || goesOn("ty")
    case ("u", "e"):
      return isAll("l", "r", "ls", "rs", "nt", "nce") && before != UInt8(ascii: "g")
        && before != UInt8(ascii: "q")
    case ("o", "e"): return goesOn("t") || goesOn("m")
    case ("e", "a"): return goesOn("te") && before == UInt8(ascii: "r") && index <= 3
    default: return false
    }
  }
}

/// Matches a byte with the letter that is written, so that pairs read as they look.
private func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool { UInt32(byte) == letter.value }
