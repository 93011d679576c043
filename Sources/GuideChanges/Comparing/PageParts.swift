import GuideModel

/// Guidance pages and glossary terms.
enum PageParts {
  static func guidance(from before: [GuidancePage], to after: [GuidancePage]) -> [ItemChange<PageID>] {
    Comparison(id: \.id, title: \.title) { (old: GuidancePage?, new: GuidancePage?) in
      var fields = FieldChanges()
      fields.compare(.title, old?.title, new?.title) { .text($0) }
      fields.compare(.summary, old?.summary, new?.summary) { .text($0) }
      fields.compare(.order, old?.order, new?.order) { .number($0) }
      fields.compare(.body, old?.body.words, new?.body.words) { .prose($0) }
      return fields.all
    }.changes(from: before, to: after)
  }

  static func glossary(from before: [GlossaryTerm], to after: [GlossaryTerm]) -> [ItemChange<PageID>] {
    Comparison(id: \.anchor, title: \.term) { (old: GlossaryTerm?, new: GlossaryTerm?) in
      var fields = FieldChanges()
      fields.compare(.term, old?.term, new?.term) { .text($0) }
      fields.compareLists(.also, old?.also, new?.also) { .text($0) }
      fields.compare(.meaning, old?.meaning, new?.meaning) { .text($0) }
      return fields.all
    }.changes(from: before, to: after)
  }
}
