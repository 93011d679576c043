import GuideChanges
import GuideModel

/// What has become of the levels of an edition in the one that the site shows.
struct LevelNews: Sendable {
  /// What a page of the earlier edition may say of its level.
  enum Word {
    case changed
    /// The level is as it was, and ground rules around it are not.
    case rulesChanged
    case same
  }

  private let changed: Set<Key>
  private let schemesWithOtherRules: Set<SchemeID>

  private struct Key: Hashable {
    let scheme: SchemeID
    let level: LevelID
  }

  init(from edition: Edition, to shown: Edition) {
    let changes = EditionChanges(from: edition, to: shown)
    changed = Set(
      changes.schemes.flatMap { scheme in
        let levels = scheme.levels.flatMap(\.before).map(\.id)
        let services = scheme.services.filter(Self.countsAsNews).compactMap(\.id.before?.level)
        return (levels + services).map { Key(scheme: scheme.id, level: $0) }
      })
    schemesWithOtherRules = Set(changes.schemes.filter { !$0.promises.isEmpty }.map(\.id))
  }

  /// All of it as texts, in one order: equal news give equal texts.
  var texts: [String] {
    changed.map { "\($0.scheme)/\($0.level.slug)" }.sorted()
      + schemesWithOtherRules.map { "\($0)" }.sorted()
  }

  func word(of level: LevelID, in scheme: SchemeID) -> Word {
    if changed.contains(Key(scheme: scheme, level: level)) { return .changed }
    return schemesWithOtherRules.contains(scheme) ? .rulesChanged : .same
  }

  /// A price that was looked up again and is the same is no news.
  static func countsAsNews(_ service: ItemChange<ServiceKey>) -> Bool {
    let quiet: [Field] = [.part(.priceDate), .part(.source)]
    return service.isAdded || service.isGone || service.fields.contains { !quiet.contains($0.field) }
  }
}
