import GuideModel
import Templates

/// Makes what pages show of one scheme's current range, from disclosed figures alone.
struct SchemeRanges {
  let context: PageContext
  let scheme: Scheme
  private let words: RangeWords
  /// What is published about each level for everybody.
  private let figures: [LevelID: ObservedFigure]

  init(_ context: PageContext, _ scheme: Scheme) {
    self.context = context
    self.scheme = scheme
    words = RangeWords(context.words, table: scheme.table)
    figures = Dictionary(
      (scheme.observed?.figures ?? []).compactMap { figure in
        guard figure.group == nil, case .level(let level) = figure.scope else { return nil }
        return (level, figure)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The range of the whole scheme.
  func model(_ prose: inout ProseWriter) -> RangeModel {
    let levels = scheme.table.levels
    return RangeModel(
      table: table(of: levels, others: figures(of: nil) { $0.isOfSeveral }),
      picture: picture(of: levels, &prose),
      held: shares { $0.measure.kind == .heldAs }, finals: shares { $0.measure.kind == .finalFigure })
  }

  /// The range of one level, beside those of its neighbours.
  func model(of level: Level, _ prose: inout ProseWriter) -> LevelRangeModel {
    let table = scheme.table
    let neighbours = [table.level(before: level.id), level, table.level(after: level.id)].compactMap(\.self)
    let current = range(of: level)
    return LevelRangeModel(
      words: sentences(of: level), table: self.table(of: neighbours, others: [], current: level.id),
      picture: picture(of: neighbours, current: level.id, &prose), isShown: current.range != nil,
      compare: compare(level, current),
      all: context.addresses.link(.scheme(scheme.id), fragment: "real-budgets"))
  }

  /// The range of a level in sentences.
  func sentences(of level: Level) -> RangeWordsModel {
    let figure = figures[level.id]
    let sentences = words.sentences(range(of: level), of: level)
    return RangeWordsModel(
      words: sentences.first, more: sentences.more,
      people: figure.flatMap { $0.people == .doesNotApply ? nil : words.people($0.people) },
      asAt: figure.map(words.asAt), isPublished: scheme.observed != nil,
      together: figures(of: nil) { $0.contains(level.id, in: scheme.table) }.map {
        row($0, sharedDate: $0.asAt == figure?.asAt ? $0.asAt : nil)
      })
  }

  /// What is published about a group; nil when nothing is.
  func table(of group: Group) -> RangeTableModel? {
    let figures = figures(of: group.id) { _ in true }
    guard !figures.isEmpty else { return nil }
    return RangeTableModel(
      rows: figures.map { row($0, sharedDate: sharedDate(of: figures)) },
      asAt: sharedDate(of: figures).map(context.words.date),
      per: words.sharedPeriod.map(context.words.per), isPublished: true, showsFigures: false,
      showsRanges: false, showsFastTrack: false, fastTrackDays: nil)
  }

  // MARK: Tables

  func range(of level: Level) -> CurrentRange {
    CurrentRange(of: level, figures[level.id])
  }

  /// The day of a level's range.
  func dateOfRange(of level: Level) -> CalendarDate? {
    figures[level.id].map { $0.amountsAsAt ?? $0.asAt }
  }

  private func figures(of group: GroupID?, _ isMeant: (LevelScope) -> Bool) -> [ObservedFigure] {
    scheme.observed?.figures.filter { $0.group == group && isMeant($0.scope) } ?? []
  }

  private func table(
    of levels: [Level], others: [ObservedFigure], current: LevelID? = nil
  ) -> RangeTableModel {
    let figures = levels.compactMap { self.figures[$0.id] } + others
    let date = sharedDate(of: figures)
    let isPublished = scheme.observed != nil
    return RangeTableModel(
      rows: levels.map { row($0, sharedDate: date, isCurrent: $0.id == current) }
        + others.map { row($0, sharedDate: date) },
      asAt: date.map(context.words.date), per: words.sharedPeriod.map(context.words.per),
      isPublished: isPublished, showsFigures: true, showsRanges: isPublished,
      showsFastTrack: levels.contains { $0.fastTrackUpTo != nil },
      fastTrackDays: scheme.facts.promises.fastTrackDays)
  }

  /// The one date of everything shown, if it is one.
  private func sharedDate(of figures: [ObservedFigure]) -> CalendarDate? {
    guard let first = figures.first?.asAt,
      figures.allSatisfy({ $0.asAt == first && ($0.amountsAsAt == nil || $0.amounts.value == nil) })
    else { return nil }
    return first
  }

  private func row(_ level: Level, sharedDate: CalendarDate?, isCurrent: Bool) -> RangeRowModel {
    let figure = figures[level.id]
    return RangeRowModel(
      name: context.words.title(of: level), link: context.addresses.link(.level(level.id, in: scheme.id)),
      figure: level.budget.map { words.amount($0.amount, $0.period) },
      range: words.short(range(of: level), level.budget?.period),
      people: figure.map { words.people($0.people) },
      fastTrack: level.fastTrackUpTo.map { words.amount($0, level.budget?.period) },
      asAt: sharedDate == nil ? figure.map(words.asAt) : nil, isCurrent: isCurrent,
      isWithoutMoney: (level.budget?.amount ?? .zero) == .zero)
  }

  /// A row for a group or for several levels, of which only the number of people is ever told.
  private func row(_ figure: ObservedFigure, sharedDate: CalendarDate?) -> RangeRowModel {
    RangeRowModel(
      name: words.title(of: figure.scope, in: scheme.table), link: nil, figure: nil,
      range: nil, people: words.people(figure.people),
      fastTrack: nil, asAt: sharedDate == nil ? words.asAt(figure) : nil, isCurrent: false,
      isWithoutMoney: false)
  }

  // MARK: Shares and comparing

  private func shares(_ isMeant: (ObservedShare) -> Bool) -> SharesModel? {
    let shares = scheme.observed?.shares.filter(isMeant) ?? []
    guard !shares.isEmpty else { return nil }
    let shareWords = ShareWords(words: context.words)
    return SharesModel(
      sentences: shares.map(shareWords.sentence),
      asAt: Set(shares.map(\.asAt)).sorted().map { words.asAt($0) })
  }

  private func compare(_ level: Level, _ current: CurrentRange) -> CompareModel? {
    guard let budget = level.budget, budget.amount > .zero else { return nil }
    let compareWords = CompareWords(words: context.words, period: budget.period)
    return CompareModel(
      places: compareWords.places(current, figure: budget.amount).map {
        CompareModel.Place(figures: $0.figures, name: $0.name, text: $0.text)
      },
      above: shares { $0.measure == .finalFigure(.above) && $0.share.value != nil },
      costsMore: context.costsMorePage(for: scheme))
  }
}

extension SchemeRanges {
  // MARK: The picture

  /// The picture of some levels, on the scale of all.
  private func picture(
    of levels: [Level], current: LevelID? = nil, _ prose: inout ProseWriter
  ) -> RangePictureModel? {
    guard let scale = AmountScale(scheme.table.levels.compactMap(marks)),
      let first = scale.lines.dropFirst().first
    else { return nil }
    let phrases = context.words.phrases
    let picture = RangePicture(
      rows: levels.map { level in
        RangePicture.Row(
          label: words.label(level), words: pictureWords(level), marks: marks(of: level),
          isCurrent: level.id == current)
      }, scale: scale,
      texts: RangePicture.Texts(
        title: phrases.text("picture.title"), description: phrases.text("picture.description"),
        figureKey: phrases.text("picture.key.figure"), middleHalfKey: phrases.text("picture.key.range"),
        aboutKey: phrases.text("picture.key.about"), fastTrackKey: phrases.text("picture.key.fast_track")))
    let ids = RangePicture.IDs(
      title: prose.takeID("real-budgets-picture"), description: prose.takeID("real-budgets-picture-text"))
    return RangePictureModel(
      svg: picture.svg(ids), firstLine: first.description,
      per: context.words.per(words.sharedPeriod ?? .year))
  }

  /// The printed figures of a level, by the year where levels are set by different periods.
  private func marks(of level: Level) -> RangePicture.Marks? {
    guard let budget = level.budget else { return nil }
    let times = words.sharedPeriod == nil ? budget.period.perYear : 1
    func scaled(_ amount: Pounds) -> Pounds { amount.times(times) ?? amount }
    return RangePicture.Marks(
      figure: scaled(budget.amount),
      middleHalf: range(of: level).range.flatMap {
        PublicRange(low: scaled($0.low), high: scaled($0.high))
      }, fastTrack: level.fastTrackUpTo.map(scaled))
  }

  /// The range, or with nothing published the council's own figure.
  private func pictureWords(_ level: Level) -> String {
    let current = range(of: level)
    guard scheme.observed == nil, current == .unpublished, let budget = level.budget else {
      return words.short(current, level.budget?.period)
    }
    return words.amount(budget.amount, budget.period)
  }

  /// Every phrase that a picture needs.
  static let needs: [PhraseNeed] = [
    "picture.title", "picture.description", "picture.key.figure", "picture.key.range", "picture.key.about",
    "picture.key.fast_track",
  ].map { PhraseNeed($0) }
}

extension LevelScope {
  fileprivate var isOfSeveral: Bool {
    if case .level = self { false } else { true }
  }

  /// Whether a level is among some that are shown together.
  fileprivate func contains(_ level: LevelID, in table: BandTable) -> Bool {
    guard case .span(let span) = self else { return false }
    return span.levels(in: table.levels.map(\.id))?.contains(level) ?? false
  }
}

extension PageContext {
  /// The guidance page with the fixed name `when-your-plan-costs-more`, of the scheme or of the guide.
  func costsMorePage(for scheme: Scheme) -> LinkModel? {
    let name = "when-your-plan-costs-more"
    if let page = scheme.guidance.first(where: { $0.id.slug == name }) {
      return link(page.title, .guidance(page.id, in: scheme.id))
    }
    return edition.guidance.first { $0.id.slug == name }.map { link($0.title, .guidance($0.id)) }
  }
}
