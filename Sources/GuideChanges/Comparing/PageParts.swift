import GuideModel

/// Guidance pages, letters and glossary terms.
enum PageParts {
  static func guidance(from before: [GuidancePage], to after: [GuidancePage]) -> [ItemChange<PageID>] {
    Comparison(id: \.id, title: \.title) { (old: GuidancePage?, new: GuidancePage?) in
      var fields = FieldChanges()
      fields.compare(.title, old?.title, new?.title) { .text($0) }
      fields.compare(.summary, old?.summary, new?.summary) { .text($0) }
      fields.compare(.order, old?.order, new?.order) { .number($0) }
      fields.compare(.body, old?.body.words, new?.body.words) { .prose($0) }
      fields.compareEasyRead(old?.easy, new?.easy)
      return fields.all
    }.changes(from: before, to: after)
  }

  static func letters(from before: [Letter], to after: [Letter]) -> [ItemChange<LetterID>] {
    Comparison(id: \.id, title: \.title) { (old: Letter?, new: Letter?) in
      var fields = FieldChanges()
      fields.compare(.title, old?.title, new?.title) { .text($0) }
      fields.compare(.summary, old?.summary, new?.summary) { .text($0) }
      fields.compare(.subject, old?.subject, new?.subject) { .text($0) }
      fields.compare(.audience, old?.audience, new?.audience) { .audience($0) }
      fields.compare(.to, old?.to, new?.to) { .contact($0) }
      fields.compareLists(.reliesOn, old?.reliesOn, new?.reliesOn) { reliance in
        switch reliance {
        case .law(let title): .text(title)
        case .promise(let name): .promise(name)
        }
      }
      fields.compare(.body, old?.words, new?.words) { .letterText($0) }
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

extension Letter {
  fileprivate var words: LetterWording { LetterWording(written: body.words, text: text) }
}
