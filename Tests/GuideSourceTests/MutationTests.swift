import Diagnostics
import GuideModel
import GuideSource
import GuideTestSupport
import Testing

/// Thousands of spoiled guides.
///
/// The seed of a failing one is its number.
@Suite struct MutationTests {
  private static let minimal = ContentFolder().source

  @Test(arguments: 0..<8)
  func spoiledMinimalGuideIsReadOrRefusedWithPlacesInItsFiles(_ part: UInt64) {
    for seed in part * 300..<(part + 1) * 300 {
      let wrong = faults(in: Mutation(of: Self.minimal, seed: seed).folder)
      #expect(wrong == [], "seed \(seed)")
    }
  }

  @Test func spoiledSampleGuideIsReadOrRefusedWithPlacesInItsFiles() throws {
    let sample = try ProjectFolder.read("content")
    for seed in UInt64(0)..<24 {
      let wrong = faults(in: Mutation(of: sample, seed: seed).folder)
      #expect(wrong == [], "seed \(seed)")
    }
  }

  /// What is wrong with the answer to a folder.
  private func faults(in folder: SourceFolder) -> [String] {
    let read = GuideReader.read(folder)
    var wrong: [String] = []
    if read.guide == nil, !read.findings.contains(where: { $0.severity == .error }) {
      wrong.append("neither a guide nor an error")
    }
    if read.guide != nil, read.findings.contains(where: { $0.severity == .error }) {
      wrong.append("a guide and an error")
    }
    let lengths = Dictionary(
      uniqueKeysWithValues: folder.paths.map { path in
        (folder.displayPath(path), LineLengths(folder.bytes(at: path) ?? []))
      })
    for finding in read.findings {
      let places = [finding.location].compactMap(\.self) + finding.notes.map(\.location)
      if finding.location == nil { wrong.append("no place: \(finding.message)") }
      wrong += places.filter { !isInside($0, lengths, folder) }.map {
        "\(words(finding)) (\($0.line):\($0.column))"
      }
      if finding.message.isEmpty || finding.help?.isEmpty == true {
        wrong.append("no words: \(words(finding))")
      }
    }
    return wrong
  }

  private func isInside(
    _ place: Diagnostics.SourceLocation, _ lengths: [String: LineLengths], _ folder: SourceFolder
  ) -> Bool {
    guard let file = lengths[place.path] else {
      return place.path.hasPrefix(folder.displayPrefix) && place.line == 1 && place.column == 1
    }
    return file.holds(place)
  }
}

/// The lengths of a file's lines in scalars, as a report counts them.
private struct LineLengths {
  private var lengths = [0]

  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
      .unicodeScalars
    {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if scalar == "\n" || scalar == "\r" {
        lengths.append(0)
      } else {
        lengths[lengths.count - 1] += 1
      }
    }
  }

  /// Whether a place is in the file, or just past the end of a line or of the file.
  func holds(_ place: Diagnostics.SourceLocation) -> Bool {
    guard place.line >= 1, place.column >= 1, place.line <= lengths.count + 1 else { return false }
    return place.column <= (place.line <= lengths.count ? lengths[place.line - 1] : 0) + 1
  }
}

/// A folder with a few random faults.
private struct Mutation {
  let folder: SourceFolder

  private static let words = [
    "\"", "'", ",", "\n", "\r\n", "\r", "\t", "---\n", "...\n", "|\n", "- ", ": ", "#", "&a ", "*a", "[", "]",
    "{",
    "}", "!!str ", "? ", "<b>", "](/x/)", "```table x\n", "\u{FEFF}", "\u{202E}", "\u{2028}", "\u{85}", "é",
    "😀",
    "0", "9999999999", "-1", "2026-02-30", "\\n", "the cap", "  ", "%YAML 1.1\n", ">", "\u{7}", "\\u0007",
    "`",
  ]

  init(of source: SourceFolder, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var files = Dictionary(uniqueKeysWithValues: source.paths.map { ($0, source.bytes(at: $0) ?? []) })
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      guard let path = source.paths.randomElement(using: &generator) else { continue }
      switch Int.random(in: 0..<40, using: &generator) {
      case 0: files[path] = nil
      case 1: files[path + "x"] = files[path]
      case 2: files[path.replacing("s", with: "S")] = files[path]
      default: files[path] = files[path].map { Self.spoiled($0, &generator) }
      }
    }
    folder = SourceFolder(displayPrefix: source.displayPrefix, files: files, folders: source.folders)
  }

  private static func spoiled(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var bytes = bytes
    let start = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 1...30, using: &generator))
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: bytes[start] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes[start] = UInt8.random(in: 0...255, using: &generator)
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 4: bytes.removeSubrange(start...)
    case 5: bytes = changingLines(of: bytes, &generator)
    case 6: bytes = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
    case 7: bytes = bytes.map { $0 == 10 && Bool.random(using: &generator) ? 13 : $0 }
    default: bytes.insert(contentsOf: Array((words.randomElement(using: &generator) ?? "").utf8), at: start)
    }
    return bytes
  }

  private static func changingLines(of bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    let index = Int.random(in: 0..<lines.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[index], at: index)
    case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &generator))
    default: lines[index] = [32, 32] + lines[index]
    }
    return Array(lines.joined(separator: [10]))
  }
}
