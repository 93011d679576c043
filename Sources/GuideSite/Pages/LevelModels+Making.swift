import GuideModel
import Templates

/// Makes the models that describe levels and their money.
extension PageContext {
  func money(_ budget: Budget) -> MoneyModel {
    MoneyModel(
      amount: budget.amount.description, per: words.per(budget.period), isNothing: budget.amount == .zero,
      year: AmountModel(budget, by: .year),
      quarter: budget.period == .quarter ? AmountModel(budget, by: .quarter) : nil,
      month: AmountModel(budget, by: .month), week: AmountModel(budget, by: .week))
  }

  func level(_ level: Level, in scheme: Scheme) -> LevelModel {
    LevelModel(
      name: level.id.name, title: words.title(of: level), slug: level.id.slug,
      link: addresses.link(.level(level.id, in: scheme.id)), kind: words.kind(level.kind),
      kindMeaning: words.kindMeaning(level.kind), support: level.support, summary: level.meaning?.summary,
      money: level.budget.map(money), hasMoney: level.budget.map { $0.amount > .zero } ?? false,
      points: level.points.map(words.points), people: level.expectedPeople.flatMap(people),
      spend: spend(level.totalSpend), reviewMonths: level.reviewMonths,
      fastTrack: level.fastTrackUpTo?.description, fastTrackDays: scheme.facts.promises.fastTrackDays)
  }

  func table(of scheme: Scheme) -> LevelTableModel {
    let levels = scheme.table.levels.map { level($0, in: scheme) }
    let totals = scheme.table.totals
    return LevelTableModel(
      levels: TemplateRows(levels), hasPoints: levels.contains { $0.points != nil },
      hasPeople: levels.contains { $0.people != nil }, hasSpend: levels.contains { $0.spend != nil },
      hasMoney: levels.contains { $0.money != nil },
      hasTotals: totals?.expectedPeople.flatMap(people) != nil,
      totalPeople: totals?.expectedPeople.flatMap(people), totalSpend: spend(totals?.totalSpend),
      exactReason: exactReason)
  }

  /// Nil for a level that need not buy anything.
  func reference(of level: Level, in scheme: Scheme) -> ReferenceModel? {
    let services = scheme.services(of: level.id)
    guard !services.isEmpty, let budget = level.budget else { return nil }
    let totals = services.map { $0.units.price(at: $0.unitPrice) ?? 0 }
    let sum = roundedUp(totals.reduce(0, +))
    let left = budget.amount - sum
    return ReferenceModel(
      services: zip(services, totals).map { service, total in
        ServiceModel(
          service: service.service, unit: service.unit, units: service.units.decimal,
          unitPrice: service.unitPrice.description, total: roundedUp(total).description,
          priceDate: words.date(service.priceDate), source: scheme.source(service.source).map(source))
      },
      total: sum.description, budget: budget.amount.description, left: left.description, hasLeft: left > .zero
    )
  }

  /// Why exact numbers of expected people are shown, where they are.
  var exactReason: String? {
    if case .exact(let reason) = guide.facts.expectedPeople { return reason }
    return nil
  }

  func promises(of scheme: Scheme) -> [PromiseModel] {
    promiseLines(of: scheme).map { PromiseModel(name: $0.name, text: $0.text, isUnsaid: $0.isUnsaid) }
  }

  /// The same for one side of paper.
  func rules(of scheme: Scheme) -> [OnePageRuleModel] {
    promiseLines(of: scheme).map {
      OnePageRuleModel(name: $0.name, text: $0.text, isMain: OnePage.mainRules.contains($0.promise))
    }
  }

  private func promiseLines(of scheme: Scheme) -> [PromiseWords.Line] {
    PromiseWords(words: words, asking: asking).lines(scheme.facts.promises)
  }

  func legalBasis(of scheme: Scheme) -> [LegalBasisModel] {
    scheme.facts.legalBasis.map {
      LegalBasisModel(title: $0.title, says: $0.says, link: $0.url.flatMap { Href($0.text) })
    }
  }

  /// As the guide's policy lets expected numbers be shown; nil when it hides them.
  private func people(_ count: Int) -> String? {
    switch guide.facts.expectedPeople {
    case .banded: words.band(holding: count)
    case .exact: GroupedDigits.text(count)
    case .hidden: nil
    }
  }

  /// Spend only beside exact numbers: price × people would give banded numbers away.
  private func spend(_ amount: Pounds?) -> String? {
    exactReason == nil ? nil : amount?.description
  }

  /// Thousandths of a penny as pounds, never shown as less than they are.
  private func roundedUp(_ thousandthsOfAPenny: Int64) -> Pounds {
    Pounds(pence: (thousandthsOfAPenny + 999) / 1_000)
  }
}

extension AmountModel {
  /// A budget by another period, rounded where it must be: the one place where that is decided for pages and letters.
  init(_ budget: Budget, by period: Period) {
    let converted = budget.converted(to: period)
    self.init(amount: converted.pounds.description, isAbout: !converted.isExact)
  }
}
