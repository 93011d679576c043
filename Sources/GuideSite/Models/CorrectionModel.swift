import GuideModel
import Templates

/// A mistake that the council has put right in the open.
struct CorrectionModel: TemplateModel {
  let id: String
  let madeOn: String
  let what: String
  let why: String
  /// Where all corrections of the edition are listed.
  let list: Href

  static let fields: [TemplateField<CorrectionModel>] = [
    .text("id", \.id), .text("made_on", \.madeOn), .text("what", \.what), .text("why", \.why),
    .link("list_link", \.list),
  ]
}

extension PageContext {
  /// The edition's corrections, in the council's order.
  var corrections: [(correction: Correction, model: CorrectionModel)] {
    zip(edition.facts.corrections, edition.facts.correctionAnchors).map { correction, id in
      (
        correction,
        CorrectionModel(
          id: id, madeOn: words.date(correction.madeOn), what: correction.what, why: correction.why,
          list: addresses.link(.aboutEdition, fragment: id))
      )
    }
  }

  /// The corrections that name a page, or no page at all.
  func corrections(of path: SitePath) -> [CorrectionModel] {
    corrections.filter { correction, _ in
      correction.pages.isEmpty || correction.pages.contains { SitePath.page($0) == path }
    }.map(\.model)
  }
}
