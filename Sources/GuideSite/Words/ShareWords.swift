import GuideModel
import Templates

/// How budgets are held, and how they compare with the first figure, in words that give no number away.
struct ShareWords {
  let words: Words

  /// `About half of budgets are held as a direct payment.`, or why that is not told.
  func sentence(_ share: ObservedShare) -> String {
    switch share.share {
    case .shown(let value):
      words.phrases.text(
        Self.key(share.measure, "is"), ["share": words.phrases.text("share.\(value.rawValue)")])
    case .hidden: words.phrases.text("share.hidden", ["what": name(share.measure)])
    case .doesNotApply: words.phrases.text("share.does_not_apply", ["what": name(share.measure)])
    }
  }

  private func name(_ measure: ShareMeasure) -> String {
    switch measure {
    case .heldAs(let way): words.heldAs(way)
    case .finalFigure: words.phrases.text(Self.key(measure, "name"))
    }
  }

  private static func key(_ measure: ShareMeasure, _ part: String) -> String {
    switch measure {
    case .heldAs(let way): "share_held.\(way.rawValue)"
    case .finalFigure(let final): "share_final_\(part).\(final.rawValue)"
    }
  }

  /// Every phrase that a share may need.
  static let needs: [PhraseNeed] =
    PublicShare.allCases.map { PhraseNeed("share.\($0.rawValue)") }
    + ShareMeasure.all.map { PhraseNeed(key($0, "is"), values: ["share"]) }
    + FinalFigure.allCases.map { PhraseNeed(key(.finalFigure($0), "name")) }
    + ["share.hidden", "share.does_not_apply"].map { PhraseNeed($0, values: ["what"]) }
}
