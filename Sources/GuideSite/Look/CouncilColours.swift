import Diagnostics
import GuideModel

/// The council's colours, for light screens and for dark ones, tested on every ground that letters stand on.
///
/// docs/look.md says how the dark shade is worked out.
struct CouncilColours {
  /// The grounds of the style sheets.
  let light: [Colour]
  let dark: [Colour]

  init(_ sheets: [StyleSheet]) {
    let (light, dark) = (
      sheets.flatMap { $0.grounds(dark: false) }, sheets.flatMap { $0.grounds(dark: true) }
    )
    self.light = light.isEmpty ? [.white] : light
    self.dark = dark.isEmpty ? [.black] : dark
  }

  /// The properties that tell a style sheet the colours, and what is wrong with them.
  func properties(of look: CouncilLook) -> (css: String, findings: [Diagnostic]) {
    var lines: [String] = []
    var findings: [Diagnostic] = []
    for (name, colour) in [("colour", look.colour), ("accent", look.accent)] {
      guard let colour else { continue }
      if let finding = finding(for: colour) { findings.append(finding) }
      lines.append("--council-\(name): \(colour.value);")
      lines.append("--council-\(name)-dark: \(shadeForDark(colour.value));")
    }
    return (lines.isEmpty ? "" : ":root {\n\(lines.joined(separator: "\n"))\n}\n", findings)
  }

  /// The nearest lighter shade that clear text can have on every dark ground; white where none can.
  func shadeForDark(_ colour: Colour) -> Colour {
    colour.lighter { Self.worst($0, on: dark).ratio >= .ofClearText } ?? .white
  }

  private func finding(for colour: Located<Colour>) -> Diagnostic? {
    let inLight = Self.worst(colour.value, on: light)
    if inLight.ratio < .ofText {
      let passing = colour.value.darker { Self.worst($0, on: light).ratio >= .ofText }
      return Diagnostic(
        .lookContrast,
        "letters of \(colour.value) have a contrast of \(inLight.ratio) on \(inLight.ground); they need \(ContrastRatio.ofText)",
        at: colour.location,
        help: passing.map { "write \"\($0)\", the nearest shade that has enough, or a darker one" }
          ?? "no shade has enough on \(inLight.ground): make that ground of the style sheet lighter")
    }
    let shade = shadeForDark(colour.value)
    let inDark = Self.worst(shade, on: dark)
    guard inDark.ratio < .ofText else { return nil }
    return Diagnostic(
      .lookContrast,
      "on dark screens letters of \(colour.value) become \(shade), with a contrast of \(inDark.ratio) on \(inDark.ground)",
      at: colour.location,
      help: "make that ground of the style sheet darker: letters need \(ContrastRatio.ofText)")
  }

  private static func worst(_ colour: Colour, on grounds: [Colour]) -> (ratio: ContrastRatio, ground: Colour)
  {
    let all = grounds.map { (ratio: ContrastRatio(colour, on: $0), ground: $0) }
    return all.min { $0.ratio < $1.ratio } ?? (ContrastRatio(colour, on: .white), .white)
  }
}
