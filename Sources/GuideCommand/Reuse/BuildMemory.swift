import Disk
import GuideModel
import GuideSeal
import GuideSite

/// What one build leaves for the next: the trees of its site, and by what their files are known again.
///
/// It is never believed: it must have the digest that stands at its start, and each file must be as it was written.
struct BuildMemory {
  /// The form in which it is written; a memory of another form is none.
  static let form = 2

  /// The run that made the site, where it may stand for another.
  let lastRun: LastRun?
  let trees: [KeptTree]
  /// The stamp of each file of the trees, by its path from the root of the output.
  let stamps: [String: FileStamp]

  /// A memory of no site.
  static let nothing = BuildMemory(lastRun: nil, trees: [], stamps: [:])

  /// A memory of trees; the stamps of other files are left out.
  init(lastRun: LastRun?, trees: [KeptTree], stamps: [String: FileStamp]) {
    self.lastRun = lastRun
    self.trees = trees
    let paths = Set(trees.flatMap(\.files).map(\.path))
    self.stamps = stamps.filter { paths.contains($0.key) }
  }

  /// What a build has left; nil when it is damaged, or of another form.
  init?(_ bytes: [UInt8]) {
    var whole = ByteReader(bytes)
    do throws(UnreadableBytes) {
      lastRun = try Self.lastRun(&whole)
      var reader = try Self.section(&whole)
      trees = try reader.list { (reader) throws(UnreadableBytes) in try KeptTree(&reader) }
      let stamps = try reader.list { (reader) throws(UnreadableBytes) in
        (path: try reader.text(), stamp: try reader.stamp())
      }
      self.stamps = Dictionary(stamps.map { ($0.path, $0.stamp) }, uniquingKeysWith: { first, _ in first })
      guard reader.isAtEnd, whole.isAtEnd else { throw UnreadableBytes() }
    } catch {
      return nil
    }
  }

  /// The run alone, without a look at the rest, which is a thousand times as long.
  static func lastRun(in bytes: [UInt8]) -> LastRun? {
    var whole = ByteReader(bytes)
    return (try? lastRun(&whole)) ?? nil
  }

  private static func lastRun(
    _ whole: inout ByteReader
  ) throws(UnreadableBytes) -> LastRun? {
    var head = try section(&whole)
    guard try head.number() == Self.form else { throw UnreadableBytes() }
    let run = try head.optional { (reader) throws(UnreadableBytes) in try LastRun(&reader) }
    guard head.isAtEnd else { throw UnreadableBytes() }
    return run
  }

  /// A part of the memory, after the digest that it must have.
  private static func section(_ whole: inout ByteReader) throws(UnreadableBytes) -> ByteReader {
    let digest = try whole.text()
    let body = try whole.data()
    guard ContentDigest(of: body).hex == digest else { throw UnreadableBytes() }
    return ByteReader(body)
  }

  /// As it is left.
  var bytes: [UInt8] {
    var head = ByteWriter()
    head.number(Self.form)
    head.optional(lastRun) { $1.write(&$0) }
    var body = ByteWriter()
    body.list(trees) { body, tree in tree.write(&body) }
    body.list(stamps.sorted { $0.key < $1.key }) { body, entry in
      body.text(entry.key)
      body.stamp(entry.value)
    }
    var whole = ByteWriter()
    for section in [head, body] {
      whole.text(section.digest.hex)
      whole.data(section.bytes)
    }
    return whole.bytes
  }

  /// What of it still stands in the output folder.
  func intact(in site: LastSite) -> BuildMemory {
    var found: [String: FileStamp] = [:]
    let trees = trees.filter { tree in
      for file in tree.files {
        guard let stamp = intact(file, in: site) else { return false }
        found[file.path] = stamp
      }
      return true
    }
    return BuildMemory(lastRun: lastRun, trees: trees, stamps: found)
  }

  /// The stamp that a file has now; nil when it is not what was published.
  private func intact(_ file: KeptFile, in site: LastSite) -> FileStamp? {
    guard let written = stamps[file.path], let now = site.stamp(of: file.path), now.size == file.size,
      now.mode == written.mode
    else { return nil }
    if now == written, !site.isTooYoung(now) { return now }
    // Moved, copied, or touched: what is in it decides.
    return site.bytes(of: file.path).map { ContentDigest(of: $0) } == file.digest ? now : nil
  }
}

extension ByteWriter {
  fileprivate mutating func stamp(_ stamp: FileStamp) {
    number(Int(truncatingIfNeeded: stamp.device))
    number(Int(truncatingIfNeeded: stamp.inode))
    number(stamp.size)
    number(stamp.modified)
    number(Int(stamp.mode))
  }
}

extension ByteReader {
  fileprivate mutating func stamp() throws(UnreadableBytes) -> FileStamp {
    FileStamp(
      device: UInt64(truncatingIfNeeded: try number()), inode: UInt64(truncatingIfNeeded: try number()),
      size: try number(), modified: try number(), mode: UInt32(truncatingIfNeeded: try number()))
  }
}
