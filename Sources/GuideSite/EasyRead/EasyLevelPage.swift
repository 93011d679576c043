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
    return EasyLevelModel(
      title: title, level: level, support: ownLevel.easySupport,
      kind: words.kind(ownLevel.kind),
      otherAmount: ownLevel.budget.map(words.otherAmount),
      range: words.range(range, ownLevel.budget?.period),
      rangeDate: range.range == nil ? nil : ranges.dateOfRange(of: ownLevel).map(context.words.date),
      prices: context.reference(of: ownLevel, in: ownScheme).map { _ in
        context.addresses.link(.level(ownLevel.id, in: ownScheme.id), fragment: "reference-service")
      },
      allLevels: context.addresses.link(.easy(of: ownScheme.id)),
      helpers: context.easyHelpers(for: ownScheme))
  }

  static let needs: [PhraseNeed] =
    ["title", "summary"].map { PhraseNeed("easy.\($0)", values: ["level"]) } + EasyLevelWords.needs
}

extension Level {
  /// What the level is for, in Easy Read where the council has written it.
  var easySupport: String { supportEasy ?? support }
}

extension PageContext {
  /// Who is open and independent or there at once, and where everybody is.
  func easyHelpers(for scheme: Scheme) -> EasyHelpersModel {
    let contacts = openContacts(for: scheme)
    return EasyHelpersModel(
      independent: contacts.filter(\.isIndependent).map(OnePageContactModel.init),
      urgent: contacts.filter(\.isForUrgentHelp).map(OnePageContactModel.init),
      everyone: addresses.link(.scheme(scheme.id), fragment: "who-to-turn-to"))
  }
}
