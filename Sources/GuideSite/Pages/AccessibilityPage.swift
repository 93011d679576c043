import GuideModel
import Templates

/// `/accessibility/`: the accessibility statement.
struct AccessibilityPage: SitePage {
  static let template = "accessibility"
  let context: PageContext

  var path: SitePath { .accessibility }
  var title: String { context.words.title(.accessibility) }
  var summary: String { title }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  static let needs =
    [
      "full", "partial.problems", "partial.exemptions", "partial.both", "not.problems", "not.exemptions",
      "not.both",
    ]
    .map { PhraseNeed("accessibility.status_\($0)") }

  func model(_ prose: inout ProseWriter) -> AccessibilityPageModel {
    let facts = context.guide.facts.accessibility
    let date = context.words.date
    return AccessibilityPageModel(
      title: title, site: context.addresses.absolute(.home), status: status(facts),
      test: facts.test.map {
        AccessibilityPageModel.Test(on: date($0.on), by: $0.by, method: $0.method, isByPeople: $0.isByPeople)
      },
      preparedOn: date(facts.preparedOn), reviewedOn: facts.reviewedOn.map(date),
      problems: facts.problems.map {
        AccessibilityPageModel.Problem(what: $0.what, criterion: $0.criterion, mendBy: date($0.mendBy))
      },
      burdens: facts.burdens.map {
        AccessibilityPageModel.Burden(
          what: $0.what, criterion: $0.criterion, why: $0.why, assessedOn: date($0.assessedOn))
      },
      outOfScope: facts.outOfScope.map { AccessibilityPageModel.Exemption(what: $0.what, why: $0.why) },
      wanted: facts.wanted.map { AccessibilityPageModel.Wish(what: $0.what, by: $0.by.map(date)) },
      contact: context.contacts([facts.contact]).first, answerWithinDays: facts.answerWithinDays,
      withoutInternet: facts.withoutInternet,
      isNorthernIreland: context.edition.schemes.contains { $0.facts.nation == .northernIreland },
      formats: context.edition.schemes.map { scheme in
        AccessibilityPageModel.Formats(
          shortName: scheme.facts.shortName, onePage: context.addresses.link(.onePage(of: scheme.id)),
          largePrint: context.addresses.link(.largePrint(of: scheme.id)),
          easy: context.addresses.link(.easy(of: scheme.id)),
          print: context.addresses.link(.print(of: scheme.id)))
      })
  }

  /// The sentence that the law fixes, with the words for what is listed.
  private func status(_ facts: AccessibilityFacts) -> String {
    let hasExemptions = !facts.burdens.isEmpty || !facts.outOfScope.isEmpty
    let listed =
      switch (facts.problems.isEmpty, hasExemptions) {
      case (false, true): ".both"
      case (true, true): ".exemptions"
      case (_, false): ".problems"
      }
    let key = facts.status == .full ? "full" : facts.status.rawValue + listed
    return context.words.phrases.text("accessibility.status_\(key)")
  }
}
