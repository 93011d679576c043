import Diagnostics
import GuideModel

/// Reads `look` of `guide.yml`: the council's logo and its two colours.
enum LookReader {
  /// `nil` for `file` where no logo is named, sound or not.
  typealias Result = (look: CouncilLook, file: String?)

  static func read(_ reader: inout MappingReader, folder: SourceFolder, _ findings: inout Findings) -> Result
  {
    let nothing: Result = (CouncilLook(), nil)
    return reader.optionalMapping("look", &findings) { look, findings in
      let colour = look.optional("colour", &findings, colour)
      let accent = look.optional("accent", &findings, self.colour)
      let file: Located<String>? = look.optional("logo", &findings) { text, _ in text }
      let alt = look.optionalText("logo_alt", &findings)
      for (key, other) in [("logo", "logo_alt"), ("logo_alt", "logo")] where look.has(key) && !look.has(other)
      {
        findings.add(
          .yamlKeyMissing, "the key “\(other)” is missing: a logo needs both its file and its words",
          at: look.place(of: key), help: "add “\(other): …”")
      }
      var logo: Logo?
      if let file, let alt { logo = LogoReader(folder: folder, name: file, alt: alt).read(&findings) }
      return (CouncilLook(logo: logo, colour: colour, accent: accent), file?.value)
    } ?? nothing
  }

  private static func colour(_ text: Located<String>, _ findings: inout Findings) -> Located<Colour>? {
    if let colour = Colour(hex: text.value) { return text.map { _ in colour } }
    findings.add(
      .lookColour, "“\(text.value)” is not a colour", at: text.location,
      help: "write # and six digits from 0 to 9 and a to f, between quotation marks, for example \"#0b4f49\"")
    return nil
  }
}
