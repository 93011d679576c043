import GuideChanges
import GuideTestSupport
import Testing

/// What a reader sees of two texts, word by word.
@Suite struct WordDifferenceTests {
  /// The runs as `diff` marks them.
  private func marked(_ before: String, _ after: String) -> String {
    WordDifference(from: before, to: after).runs.map { run in
      switch run.kind {
      case .kept: run.text
      case .takenOut: "[-\(run.text)-]"
      case .putIn: "{+\(run.text)+}"
      }
    }.joined()
  }

  @Test func wordsAreKeptTakenOutAndPutIn() {
    #expect(marked("", "") == "")
    #expect(marked("a b c", "a b c") == "a b c")
    #expect(marked("", "a b") == "{+a b+}")
    #expect(marked("a b", "") == "[-a b-]")
    #expect(marked("We meet once a year.", "We meet twice a year.") == "We meet [-once-]{+twice+} a year.")
    #expect(marked("Ask us first.", "Ask us.") == "Ask [-us first.-]{+us.+}")
    #expect(marked("one\ntwo", "one\nnew\ntwo") == "one\n{+new\n+}two")
  }

  @Test func wordsSideBySideAreReadTogether() {
    #expect(marked("x old words y", "x new ways y") == "x [-old words-]{+new ways+} y")
  }

  @Test func sentenceAddedToAParagraphLeavesItsLastWordAlone() {
    #expect(marked("One.\nTwo.", "One. More.\nTwo.") == "One.{+ More.+}\nTwo.")
  }

  @Test func wholeCharactersAreNeverTornApart() {
    let difference = WordDifference(from: "café £5 👩‍👧", to: "cafe £6 👩‍👦")
    #expect(difference.runs.allSatisfy { !$0.text.contains("\u{FFFD}") })
  }

  @Test(arguments: UInt64(0)..<200)
  func bothTextsComeBackByteForByteAndTheOtherDirectionMirrors(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let before = Self.text(&generator)
    let after = seed.isMultiple(of: 3) ? Self.text(&generator) : Self.edited(before, &generator)
    let runs = WordDifference(from: before, to: after).runs
    #expect(Self.side(runs, without: .putIn) == before)
    #expect(Self.side(runs, without: .takenOut) == after)
    let back = WordDifference(from: after, to: before).runs
    let mirrored = runs.map { run -> String in
      switch run.kind {
      case .kept: "=" + run.text
      case .takenOut: "+" + run.text
      case .putIn: "-" + run.text
      }
    }
    // At one place what is taken out stands first, so the order of a pair is not part of the mirror.
    let found = back.map {
      ["kept": "=", "taken-out": "-", "put-in": "+"][$0.kind.rawValue, default: "?"] + $0.text
    }
    #expect(found.sorted() == mirrored.sorted())
    #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.kind != $1.kind }, "runs of a kind are joined")
  }

  @Test func fewestWordsAreMarkedInAPage() {
    let words = (0..<600).map { "word\($0)" }
    let section = (0..<300).map { "new\($0)" }
    let after = words[..<100] + section + words[100..<500] + ["other"] + words[501...]
    let runs = WordDifference(from: words.joined(separator: " "), to: after.joined(separator: " ")).runs
    #expect(runs.map(\.kind) == [.kept, .putIn, .kept, .takenOut, .putIn, .kept])
    #expect(runs[3].text == "word500" && runs[4].text == "other")
  }

  @Test func megabytesThatHaveNothingInCommonTakeLittleTime() {
    var generator = SeededGenerator(seed: 7)
    let texts = [1, 2].map { _ -> String in
      (0..<170_000).map { _ in String(generator.next() % 1_000_000) }.joined(separator: " ")
    }
    #expect(texts.allSatisfy { $0.utf8.count > 1_000_000 })
    let start = ThreadTime.seconds
    let runs = WordDifference(from: texts[0], to: texts[1]).runs
    // A quadratic search would need some 10¹¹ steps: an hour, not seconds, without optimisation too.
    #expect(ThreadTime.seconds - start < 60)
    #expect(Self.side(runs, without: .putIn) == texts[0])
    #expect(Self.side(runs, without: .takenOut) == texts[1])
  }

  @Test func manyShortLinesTakeLittleTimeToo() {
    let before = String(repeating: "a\nb\n", count: 125_000)
    let after = String(repeating: "b\nc\nd\n", count: 80_000)
    let start = ThreadTime.seconds
    let runs = WordDifference(from: before, to: after).runs
    #expect(ThreadTime.seconds - start < 60)
    #expect(Self.side(runs, without: .putIn) == before)
    #expect(Self.side(runs, without: .takenOut) == after)
  }

  @Test func longKeptStretchesAreCutToSomeWordsOnEachSide() {
    let words = (1...40).map(String.init)
    let before = words.joined(separator: " ")
    let after = (words[..<19] + ["new"] + words[20...]).joined(separator: " ")
    let pieces = WordDifference(from: before, to: after).shortened(to: 3).map { piece -> String in
      switch piece {
      case .leftOut(let words): "<\(words)>"
      case .run(let run): run.text
      }
    }
    #expect(pieces == ["<16>", "17 18 19 ", "20", "new", " 21 22 23", "<17>"])
  }

  @Test func stretchThatIsHardlyLongerIsLeftWhole() {
    let pieces = WordDifference(from: "a b c d e f g", to: "A b c d e f G").shortened(to: 2)
    #expect(!pieces.contains { if case .leftOut = $0 { true } else { false } })
  }

  private static func side(_ runs: [WordDifference.Run], without kind: WordDifference.Run.Kind) -> String {
    runs.filter { $0.kind != kind }.map(\.text).joined()
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let pieces = ["a", "b", "é", " ", " ", "  ", "\n", "word", "£5,000", "\t"]
    return (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  private static func edited(_ text: String, _ generator: inout SeededGenerator) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 0...3, using: &generator) where !words.isEmpty {
      let place = Int.random(in: 0..<words.count, using: &generator)
      if Bool.random(using: &generator) { words.remove(at: place) } else { words.insert("new", at: place) }
    }
    return words.joined(separator: " ")
  }
}
