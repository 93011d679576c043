import Diagnostics
import GuideModel
import Templates

/// `/<scheme>/<level>/easy/`: a level in Easy Read, made from the same data as its main page.
///
/// Every sentence has at most 15 words and one idea, and a hard word is explained in the sentence after it
/// (`docs/decisions/0031-easy-read.md`).
struct EasyLevelPage: SitePage {
  static let template = "easy-level"
  let context: PageContext
  let ownScheme: Scheme
  let ownLevel: Level

  var path: SitePath { .easy(of: ownLevel.id, in: ownScheme.id) }
  var title: String {
    context.words.phrases.text("easy.title", ["level": context.words.title(of: ownLevel)])
  }
  var summary: String {
    context.words.phrases.text("easy.summary", ["level": context.words.title(of: ownLevel)])
  }
  var crumbs: [LinkModel] {
    context.crumbs(below: ownScheme) + [
      context.link(context.words.title(of: ownLevel), .level(ownLevel.id, in: ownScheme.id))
    ]
  }
  var scheme: Scheme? { ownScheme }
  var look: String? { "easy" }
  var promise: PagePromise { .startingPointAndChallenge(.challenge(in: ownScheme.id)) }

  func model(_ prose: inout ProseWriter) -> EasyLevelModel {
    let level = context.level(ownLevel, in: ownScheme)
    let words = EasyLevelWords(context.words)
    let ranges = SchemeRanges(context, ownScheme)
    let range = ranges.range(of: ownLevel)
    let contacts = context.contactLines(for: ownScheme)
    return EasyLevelModel(
      title: title, level: level, kind: words.kind(ownLevel.kind),
      otherAmount: ownLevel.budget.map(words.otherAmount),
      range: words.range(range, ownLevel.budget?.period),
      rangeDate: range.range == nil ? nil : ranges.dateOfRange(of: ownLevel).map(context.words.date),
      prices: context.reference(of: ownLevel, in: ownScheme).map { _ in
        context.addresses.link(.level(ownLevel.id, in: ownScheme.id), fragment: "reference-service")
      },
      independent: contacts.independent, others: contacts.others)
  }

  static let needs: [PhraseNeed] =
    ["title", "summary"].map { PhraseNeed("easy.\($0)", values: ["level"]) } + EasyLevelWords.needs
}
