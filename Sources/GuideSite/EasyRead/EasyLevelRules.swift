import Diagnostics
import GuideModel
import Readability

/// Whether what levels are for is told in Easy Read, and easily: in the column `support_easy`.
enum EasyLevelRules {
  /// A scheme that tells it of one level tells it of all: a page among others would have hard words.
  static func findings(in scheme: Scheme) -> [Diagnostic] {
    let levels = scheme.table.levels
    guard levels.contains(where: { $0.supportEasy != nil }) else { return [] }
    return levels.flatMap { level -> [Diagnostic] in
      guard let place = level.supportEasyPlace else { return [] }
      guard let text = level.supportEasy else { return [missing(level, at: place)] }
      return SentenceReader.sentences(in: text).flatMap {
        EasyReadRules.length($0, at: place) + EasyReadRules.ideas($0, at: place)
      }
    }
  }

  private static func missing(_ level: Level, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .easyMissing, "“\(level.id)” has no words in Easy Read, and other levels have", at: place,
      help: "say in the column “support_easy” what the level is for, in short sentences")
  }
}
