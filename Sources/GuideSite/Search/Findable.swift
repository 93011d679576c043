/// What kind of thing a page is when it is found, and whose.
struct Findable: Hashable, Sendable {
  let kind: AToZ.Kind
  /// The scheme it belongs to, in few words.
  let place: String?
}

// Pages that are not named here are not found: the pack of a level and its letters, say, are a link away from the level.

extension SchemePage { var foundAs: AToZ.Kind? { .scheme } }
extension LevelPage { var foundAs: AToZ.Kind? { .level } }
extension ComparisonPage { var foundAs: AToZ.Kind? { .comparison } }
extension ExamplePage { var foundAs: AToZ.Kind? { .example } }
extension GroupPage { var foundAs: AToZ.Kind? { .need } }
extension GuidancePageView { var foundAs: AToZ.Kind? { .guidance } }
extension ChallengePage { var foundAs: AToZ.Kind? { .challenge } }
extension DecisionsPage { var foundAs: AToZ.Kind? { .guidance } }
extension MoneyPage { var foundAs: AToZ.Kind? { .guidance } }
extension LetterPage { var foundAs: AToZ.Kind? { ownLevel == nil ? .letter : nil } }
extension ExamplesPage { var foundAs: AToZ.Kind? { .page } }
extension GroupsPage { var foundAs: AToZ.Kind? { .page } }
extension LettersPage { var foundAs: AToZ.Kind? { .page } }
extension OnePage { var foundAs: AToZ.Kind? { .paper } }
extension LargePrintPage { var foundAs: AToZ.Kind? { .paper } }
extension EasyReadPage { var foundAs: AToZ.Kind? { .easy } }
extension PrintPage { var foundAs: AToZ.Kind? { .paper } }
extension AccessibilityPage { var foundAs: AToZ.Kind? { .page } }
extension EditionsPage { var foundAs: AToZ.Kind? { .page } }
extension AboutEditionPage { var foundAs: AToZ.Kind? { .page } }
extension CoveragePage { var foundAs: AToZ.Kind? { .page } }
