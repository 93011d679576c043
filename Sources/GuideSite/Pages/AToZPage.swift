import GuideModel
import Templates

/// `/a-z/`: needs, supports, words, levels, guidance and ways to challenge, by the letter.
struct AToZPage: SitePage {
  static let template = "a-z"
  let context: PageContext

  var path: SitePath { .aToZ }
  var title: String { context.words.title(.aToZ) }
  var summary: String { context.words.phrases.text("a_to_z.lead") }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  func model(_ prose: inout ProseWriter) -> AToZPageModel {
    AToZPageModel(title: title, letters: context.lettersOfAToZ())
  }

  /// Every phrase that Swift code asks for.
  static let needs = AToZ.needs + [PhraseNeed("a_to_z.lead")]
}

extension PageContext {
  /// The A to Z of the context's edition.
  func lettersOfAToZ() -> [AToZLetterModel] {
    AToZ(self).letters.map { letter in
      AToZLetterModel(id: letter.id, name: letter.name, entries: letter.entries.map(entry))
    }
  }

  private func entry(_ entry: AToZ.Entry) -> AToZEntryModel {
    let isOne = entry.links.count == 1
    return AToZEntryModel(
      name: entry.name, kind: words.phrases.text("a_to_z.kind.\(entry.kind.rawValue)"), place: entry.place,
      link: isOne ? entry.links[0].link : nil, places: isOne ? [] : entry.links)
  }
}
