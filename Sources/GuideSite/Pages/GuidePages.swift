import GuideModel
import Templates

/// `/`: who the guide is for, what is new, how to challenge.
struct HomePage: SitePage {
  static let template = "home"
  let context: PageContext

  var path: SitePath { .home }
  var title: String { context.words.title(.home) }
  var summary: String { context.edition.facts.summary }
  var crumbs: [LinkModel] { [] }

  func model(_ prose: inout ProseWriter) -> HomePageModel {
    HomePageModel(
      schemes: context.edition.schemes.map(card), editionSummary: context.edition.facts.summary,
      guidance: context.edition.guidance.map {
        context.link($0.title, .guidance($0.id), summary: $0.summary)
      },
      contacts: context.allContacts())
  }

  private func card(_ scheme: Scheme) -> SchemeCardModel {
    SchemeCardModel(
      name: scheme.facts.name, shortName: scheme.facts.shortName,
      link: context.addresses.link(.scheme(scheme.id)), whoFor: scheme.facts.whoFor,
      summary: scheme.facts.summary, ages: context.words.ages(scheme.facts.ages),
      challenge: context.addresses.link(.challenge(in: scheme.id)),
      examples: context.addresses.link(.examples(in: scheme.id)),
      comparisons: scheme.table.neighbours.isEmpty
        ? nil : context.addresses.link(.scheme(scheme.id), fragment: "side-by-side"),
      groups: context.addresses.link(.groups(in: scheme.id)),
      letters: context.edition.letters(of: scheme).isEmpty
        ? nil : context.addresses.link(.letters(in: scheme.id)),
      levels: scheme.table.levels.map {
        context.link($0.id.name, .level($0.id, in: scheme.id), summary: context.words.title(of: $0))
      })
  }
}

/// `/guidance/`: every page of guidance.
struct GuidanceIndexPage: SitePage {
  static let template = "guidance-index"
  let context: PageContext

  var path: SitePath { .guidanceIndex }
  var title: String { context.words.title(.guidance) }
  var summary: String { title }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  func model(_ prose: inout ProseWriter) -> GuidanceIndexModel {
    GuidanceIndexModel(
      title: title,
      pages: context.edition.guidance.map { context.link($0.title, .guidance($0.id), summary: $0.summary) },
      schemePages: context.edition.schemes.filter { !$0.guidance.isEmpty }.map { scheme in
        GuidanceIndexModel.SchemePages(
          name: scheme.facts.shortName,
          pages: scheme.guidance.map {
            context.link($0.title, .guidance($0.id, in: scheme.id), summary: $0.summary)
          })
      },
      easyPages: context.easyPages)
  }
}

/// `/glossary/`: words and what they mean.
struct GlossaryPage: SitePage {
  static let template = "glossary"
  let context: PageContext

  var path: SitePath { .glossary }
  var title: String { context.words.title(.glossary) }
  var summary: String { title }
  var crumbs: [LinkModel] { [context.homeCrumb] }
  var keepsPlaces: Bool { true }

  func model(_ prose: inout ProseWriter) -> GlossaryPageModel {
    GlossaryPageModel(
      title: title,
      terms: context.edition.glossary.map {
        GlossaryPageModel.Term(
          term: $0.term, id: $0.anchor.slug, meaning: $0.meaning,
          also: $0.also.isEmpty ? nil : $0.also.joined(separator: ", "))
      })
  }
}

/// `/about-this-edition/`: who decided it, when, why, and who took part.
struct AboutEditionPage: SitePage {
  static let template = "about-edition"
  let context: PageContext

  var path: SitePath { .aboutEdition }
  var title: String { context.words.title(.aboutEdition) }
  var summary: String { context.edition.facts.summary }
  var crumbs: [LinkModel] { [context.homeCrumb] }

  func model(_ prose: inout ProseWriter) -> AboutEditionModel {
    let facts = context.edition.facts
    let decision = facts.decision
    return AboutEditionModel(
      title: title, summary: facts.summary, reasons: facts.reasons,
      madeOn: context.words.date(decision.madeOn), madeBy: decision.madeBy,
      record: context.citation(decision.record),
      tookPart: decision.tookPart.map {
        AboutEditionModel.Participant(who: $0.who, people: $0.people, isPaid: $0.paid, how: $0.how)
      },
      youSaid: decision.youSaid.map { AboutEditionModel.Reply(said: $0.said, did: $0.did) },
      openQuestions: decision.openQuestions, nextMeeting: decision.nextMeeting,
      corrections: context.corrections.map(\.model))
  }
}

/// `/404.html`: the page a web server sends for an address that is not there.
struct NotFoundPage: SitePage {
  static let template = "not-found"
  let context: PageContext

  var path: SitePath { .notFound }
  var title: String { context.words.title(.notFound) }
  var summary: String { title }
  var crumbs: [LinkModel] { [] }

  func model(_ prose: inout ProseWriter) -> NotFoundModel { NotFoundModel(title: title) }
}

extension PageContext {
  /// The first breadcrumb.
  var homeCrumb: LinkModel { link(words.title(.home), .home) }

  /// The breadcrumbs of a page just below a scheme's own.
  func crumbs(below scheme: Scheme) -> [LinkModel] {
    [homeCrumb, link(scheme.facts.shortName, .scheme(scheme.id))]
  }
}
