import Diagnostics
import GuideModel

/// Reads the file of a logo: a picture of a known kind, small, and without anything that could run or be fetched.
struct LogoReader {
  let folder: SourceFolder
  /// The name of the file, as `guide.yml` says it.
  let name: Located<String>
  let alt: String

  /// Every page carries the logo.
  private static let mostBytes = 10_000

  func read(_ findings: inout Findings) -> Logo? {
    guard let kind = Logo.Kind.allCases.first(where: { name.value.hasSuffix(".\($0)") }) else {
      return refuse("a logo is an SVG or a PNG file", "name a file that ends in .svg or .png", &findings)
    }
    guard !name.value.contains("/"), let bytes = folder.bytes(at: name.value) else {
      return refuse(
        "there is no file “\(name.value)” beside guide.yml",
        Suggestion.help(for: name.value, among: folder.paths.filter { $0.hasSuffix(".\(kind)") })
          ?? "put it into the content folder, beside guide.yml", &findings)
    }
    guard bytes.count <= Self.mostBytes else {
      return refuse(
        "the logo has \(bytes.count) bytes, and every page carries it",
        "make it smaller, at most \(Self.mostBytes) bytes; SVG is mostly the smallest", &findings)
    }
    switch kind {
    case .png: return png(bytes, &findings)
    case .svg: return svg(bytes, &findings)
    }
  }

  private func refuse(_ message: String, _ help: String, _ findings: inout Findings) -> Logo? {
    findings.add(.lookLogo, message, at: name.location, help: help)
    return nil
  }

  /// The first chunk of a PNG file is its header, which begins with the width and the height.
  private func png(_ bytes: [UInt8], _ findings: inout Findings) -> Logo? {
    let start: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]
    let number = { (at: Int) in bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    guard bytes.count >= 24, bytes.starts(with: start), number(16) > 0, number(20) > 0 else {
      return refuse("“\(name.value)” is not a PNG picture", "save it again as PNG", &findings)
    }
    return Logo(kind: .png, bytes: bytes, width: number(16), height: number(20), alt: alt)
  }

  private func svg(_ bytes: [UInt8], _ findings: inout Findings) -> Logo? {
    guard let text = SourceText(path: folder.displayPath(name.value), bytes: bytes, findings: &findings)
    else {
      return nil
    }
    let before = findings.diagnostics.count
    LogoSafety.check(text, &findings)
    guard findings.diagnostics.count == before else { return nil }
    guard text.string.contains("<svg"), text.string.contains("http://www.w3.org/2000/svg") else {
      return refuse("“\(name.value)” is not an SVG picture", "save it again as SVG, for the web", &findings)
    }
    guard let (width, height) = Self.viewBox(of: text.string) else {
      return refuse(
        "“\(name.value)” does not say its shape",
        "give the <svg> element a viewBox, for example viewBox=\"0 0 60 40\"",
        &findings)
    }
    return Logo(kind: .svg, bytes: text.bytes, width: width, height: height, alt: alt)
  }

  /// The width and height of a picture's own measures, in hundredths.
  private static func viewBox(of text: String) -> (width: Int, height: Int)? {
    guard let start = text.firstRange(of: "viewBox=")?.upperBound,
      let box = text[start...].dropFirst().split(whereSeparator: { "\"'".contains($0) }).first
    else { return nil }
    let sizes = box.split(whereSeparator: { $0.isWhitespace || $0 == "," }).dropFirst(2).compactMap {
      hundredths(of: $0)
    }
    guard sizes.count == 2, let width = sizes.first, let height = sizes.last, width > 0, height > 0 else {
      return nil
    }
    return (width, height)
  }

  private static func hundredths(of number: Substring) -> Int? {
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int($0.isEmpty ? "0" : $0) }), (0...100_000).contains(whole)
    else {
      return nil
    }
    let decimals = String(((parts.dropFirst().first ?? "") + "00").prefix(2))
    return Int(decimals).map { 100 * whole + $0 }
  }
}

/// What an SVG picture must not hold: scripts, what moves, and whatever is fetched from elsewhere.
///
/// The picture stands in an `<img>`, where a browser runs and fetches nothing. But its file has an address of its own too.
private enum LogoSafety {
  static func check(_ text: SourceText, _ findings: inout Findings) {
    let string = text.string
    for (words, what) in forbidden {
      for range in string.ranges(of: words.ignoresCase()) {
        let place = text.location(
          ofByte: string.utf8.distance(from: string.startIndex, to: range.lowerBound),
          length: string[range].utf8.count)
        findings.add(.lookLogo, "a logo must not hold \(what)", at: place, help: cure)
      }
    }
  }

  private static let cure =
    "take it out, or save the picture as a plain SVG, with its pictures and letters made into paths"

  private static var forbidden: [(Regex<Substring>, String)] {
    [
      (
        /<\s*(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|listener)/,
        "a script or a page"
      ),
      (/<\s*(?:\w+:)?(?:animate|set[\s\/>])/, "anything that moves"),
      (/\son\w+\s*=/, "a script"),
      (/javascript\s*:/, "a script"),
      (/href\s*=\s*["']?(?!["'#\s])/, "anything from elsewhere"),
      (/\ssrc\s*=/, "anything from elsewhere"),
      (/url\(\s*["']?(?!["'#\s])/, "anything from elsewhere"),
      (/@import/, "anything from elsewhere"),
      (/<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/, "a document type or another file"),
      // Both could hide the words above.
      (/&#/, "a character written as a number"),
      (/\\/, "a backslash"),
    ]
  }
}
