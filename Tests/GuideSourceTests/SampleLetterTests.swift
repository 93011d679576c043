import CommonMark
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// The sample's letters, read as somebody who has to send one today.
@Suite struct SampleLetterTests {
  /// A letter and the step that it is for.
  private struct Use {
    let edition: Edition
    let step: ChallengeRoute.Step
    let letter: Letter

    var name: String { "\(edition.date) \(letter.id)" }
    /// The council's own words, without blanks and what the guide fills in.
    var words: String {
      letter.text.blocks.flatMap(\.pieces).map { piece in
        if case .words(let words) = piece { words } else { "…" }
      }.joined()
    }
  }

  private let guide: Guide
  private let uses: [Use]

  init() throws {
    guide = try #require(GuideReader.read(try ProjectFolder.read("content")).guide)
    uses = guide.editions.flatMap { edition in
      edition.routes.flatMap(\.steps).compactMap { step in
        step.letter.flatMap(edition.letter).map { Use(edition: edition, step: step, letter: $0) }
      }
    }
    try #require(uses.count == 16)
  }

  @Test func noTimeAndNoSumIsWrittenByHand() {
    for use in uses {
      #expect(!use.words.contains(/[0-9]+ (working )?(days?|weeks?|months?)|£/), "\(use.name)")
    }
  }

  @Test func letterToTheCouncilHoldsItToItsPromiseThatSupportGoesOn() throws {
    for use in uses where guide.contact(use.letter.to)?.kind == .council {
      #expect(use.words.contains("as your guide promises"), "\(use.name)")
      let promise = use.step.texts.currentSupport.document.plainText
      #expect(promise.hasPrefix("It goes on as it is"), "\(use.name)")
    }
  }

  @Test func councilCanBeWrittenToByPostAndByEmail() {
    for use in uses {
      guard let to = guide.contact(use.letter.to), to.kind == .council else { continue }
      #expect(to.post != nil && to.email != nil, "\(use.name)")
    }
  }

  /// What a sender cannot know, or what gives away what helps them.
  @Test(arguments: [
    "decides nothing", "have not been changed", "no budget of its own", "we are at", "I am at", "I accept",
    "I agree",
  ])
  func noLetterSaysWhatCouldHarmItsSender(_ words: String) {
    for use in uses { #expect(!use.words.contains(words), "\(use.name)") }
  }

  /// A level of £0 and one without a figure share their paragraphs.
  @Test func whereThereIsNoFigureTheLetterSaysNoMoreThanThat() {
    let blocks = uses.flatMap(\.letter.text.blocks).filter { $0.condition == .init(.budget, isThere: false) }
    #expect(blocks.count == 16)
    for block in blocks {
      guard case .words(let words)? = block.pieces.first else {
        Issue.record("\(block)")
        continue
      }
      #expect(words.contains("gives no sum of money for this"), "\(words)")
    }
  }

  @Test func firstFigureCanBeQuestionedAndNotOnlyItsWorkingSeen() {
    for scheme in guide.editions.flatMap(\.schemes) {
      let step = scheme.facts.decisions[.firstFigure]
      #expect(step.challenge != nil && step.challenge != step.working, "\(scheme.id)")
    }
  }

  @Test func noPageSaysThatTheRulesAreTheSameForAllWhileTheyDiffer() {
    for edition in guide.editions {
      let months = Set(edition.schemes.map(\.facts.promises.keepForMonths))
      guard months.count > 1 else { continue }
      for page in edition.guidance {
        #expect(!page.body.document.plainText.contains("the same promises"), "\(page.id)")
      }
    }
  }

  /// “The last step” is another one where two routes share a page.
  @Test func stepsNameTheStepThatTheyMean() {
    for use in uses {
      #expect(!use.step.texts.currentSupport.document.plainText.contains("last step"), "\(use.name)")
    }
  }
}
