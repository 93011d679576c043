import Templates

/// What stands around every page: the outer scope of every template.
struct FrameModel: TemplateModel {
  let language: String
  let siteTitle: String
  let council: String
  let notice: String?
  let pageTitle: String
  /// The scheme in the title of a page below it: two schemes may have pages of one name.
  let titleScheme: String?
  /// The edition in the title of a page of its own tree.
  let titleEdition: String?
  let description: String
  let canonical: Href
  let canonicalText: String
  /// The page in its edition's own tree, where it stands for ever.
  let permanent: Href
  let permanentText: String
  let stylesheet: Href
  /// The style sheet that only pages for paper need.
  let sheets: Href
  let logo: LogoModel?
  let icon: Href
  /// Data files with the figures of the page.
  let dataFiles: [DataFileModel]
  /// Classes of `body`, on pages that look other than the rest.
  let look: String?
  let home: Href
  let schemes: [LinkModel]
  /// Breadcrumbs: from the home page down to the page above this one.
  let crumbs: [LinkModel]
  let guidance: Href
  let glossary: Href
  let aToZ: Href
  let search: Href
  let coverage: Href
  let accessibility: Href
  let aboutEdition: Href
  let editions: Href
  /// What changed in the edition; nil for the first.
  let changes: Href?
  let feed: Href
  /// The challenge page that fits this page best.
  let challenge: Href
  /// The first thing to do; nil on pages of an edition that is past, and where no scheme is meant.
  let nextStep: NextStepModel?
  let editionTitle: String
  let editionDate: String
  let standing: StandingModel
  let now: NowModel?
  let moved: [MovedPlaceModel]
  /// Those that are about this page.
  let corrections: [CorrectionModel]
  let versions: VersionsModel
  let proof: ProofModel?
  let reviewOn: String
  let licence: CitationModel

  static let fields: [TemplateField<FrameModel>] = [
    .text("language", \.language), .text("site_title", \.siteTitle), .text("council", \.council),
    .text("notice", \.notice), .text("page_title", \.pageTitle), .text("title_scheme", \.titleScheme),
    .text("title_edition", \.titleEdition), .text("description", \.description),
    .link("canonical", \.canonical), .text("canonical_text", \.canonicalText),
    .link("permanent", \.permanent),
    .text("permanent_text", \.permanentText),
    .link("stylesheet", \.stylesheet), .link("sheets", \.sheets), .object("logo", \.logo),
    .flag("logo_names_council", { $0.logo?.alt.contains($0.council) ?? false }), .link("icon", \.icon),
    .list("data_files", \.dataFiles), .text("look", \.look), .link("home", \.home),
    .list("schemes", \.schemes), .flag("has_crumbs", { !$0.crumbs.isEmpty }), .list("crumbs", \.crumbs),
    .link("guidance_link", \.guidance), .link("a_to_z_link", \.aToZ),
    .link("search_link", \.search),
    .link("glossary_link", \.glossary), .link("coverage_link", \.coverage),
    .link("accessibility_link", \.accessibility), .link("about_edition_link", \.aboutEdition),
    .link("editions_link", \.editions), .link("changes_link", \.changes), .link("feed_link", \.feed),
    .link("challenge_link", \.challenge), .object("next_step", \.nextStep),
    .text("edition_title", \.editionTitle),
    .text("edition_date", \.editionDate), .object("standing", \.standing),
    .flag("past", \.standing.isPast), .object("now", \.now),
    .flag("has_moved", { !$0.moved.isEmpty }), .list("moved", \.moved),
    .list("page_corrections", \.corrections), .object("versions", \.versions), .object("proof", \.proof),
    .text("review_on", \.reviewOn),
    .object("licence", \.licence),
  ]
}
