import Diagnostics
import GuideModel

extension Theme {
  /// The theme with a council's logo and colours, and what is wrong with the colours.
  func wearing(_ look: CouncilLook) -> (theme: Theme, findings: [Diagnostic]) {
    let (properties, findings) = CouncilColours([rules, sheetRules]).properties(of: look)
    var theme = self
    theme.stylesheet = Asset(name: "guide", ending: "css", bytes: Array((properties + rules.written).utf8))
    theme.logo = look.logo.map { Asset(name: "logo", ending: $0.kind.rawValue, bytes: $0.bytes) }
    return (theme, findings)
  }

  /// The files of the look, which every page shares.
  var assets: [Asset] { [stylesheet, sheets, icon, searchScript] + (logo.map { [$0] } ?? []) }
}
