/// Counts the syllables of an English word by its spelling.
///
/// Groups of vowels are counted, then corrected for vowels that are read apart (`VowelPairs`) and for an e that is not
/// spoken. Words that no rule gets right stand in `irregular`. How often it errs is recorded in `SyllableTests`.
enum Syllables {
  /// At least 1 for a word with a letter; 1 for a figure, however it is read aloud.
  static func count(_ word: FoldedWord) -> Int {
    let letters = word.letters
    guard !letters.isEmpty else { return word.hasDigits ? 1 : 0 }
    let figure = word.hasDigits ? 1 : 0
    if let known = irregular[letters] { return known + figure }
    if isSpelledOut(word) { return figure + letters.reduce(0) { $0 + ($1 == UInt8(ascii: "w") ? 3 : 1) } }
    return figure + max(1, spoken(letters))
  }

  /// True for what is read letter by letter: “EHC”, “UK”, and “pm”, which has no vowel.
  private static func isSpelledOut(_ word: FoldedWord) -> Bool {
    let count = word.letters.count
    guard count > 1 else { return false }
    return (word.isAllCapitals && count <= 5) || !word.letters.contains(where: \.isVowel)
  }

  private static func spoken(_ letters: [UInt8]) -> Int {
    let vowels = VowelPairs.vowels(of: letters)
    var count = 0
    for index in letters.indices where vowels[index] {
      let joins = index > 0 && vowels[index - 1]
      if !joins || VowelPairs.isReadApart(letters, at: index, vowels) { count += 1 }
    }
    let word = Spelling(letters: letters, vowels: vowels)
    if word.hasSilentEnd { count -= 1 }
    if word.hasSilentEInside { count -= 1 }
    if word.ends("sm") || word.ends("sms") || word.ends("thm") { count += 1 }
    return count
  }

  /// Words whose spelling misleads, with their syllables.
  private static let irregular: [[UInt8]: Int] = {
    let byCount: [(Int, String)] = [
      (1, "real sure braille league tongue drawer st"),
      (
        2,
        "being going doing every business evening evenings people something sometimes sometime somehow someone "
          + "someones somewhere elsewhere different wednesday maybe colleague colleagues therefore homework household "
          + "households lifetime housework baseline placement placements create creates poem poems poet quiet diet "
          + "science client clients lion trial giant dial dialled lawyer lawyers senior junior tired hired tire choir "
          + "centre centres treated million marriage fashion soldier hundred wicked guideline guidelines mr mrs dr acre"
      ),
      (
        3,
        "everything everyone everyones everywhere businesses area areas anyone anyones whoever whatever recipe created "
          + "creating creative creation employee employees idea ideas quieter quietly radio radios video videos "
          + "beforehand forever timetable tablecloth everyday policeman vegetable valuable cereal"
      ),
      (4, "everybody apostrophe reality dementia geography"),
    ]
    var words: [[UInt8]: Int] = [:]
    for (count, list) in byCount {
      for word in list.split(separator: " ") { words[FoldedWord(word).letters] = count }
    }
    return words
  }()
}

extension UInt8 {
  /// True for the letters that can stand for the sound of a vowel; y too.
  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
