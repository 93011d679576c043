import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSite

/// One guide's way from its folders to its published site.
///
/// Nothing is printed here: what there is to say is given back, for several guides may be under way at once.
struct GuideBuild {
  let options: SiteOptions
  /// The folder to publish into.
  let output: String
  var isFull = false
  /// Where a second copy of the receipt is to be written.
  var receipt: String?
  /// A folder that holds the guides of many councils, which the output must not touch.
  var guides: String?
  /// What is wrong with the guide besides what is found in its own folders; with an error it is not published.
  var besides: [Diagnostic] = []
  let interruption: Interruption

  /// What was made, before any of it is published.
  enum Made {
    /// The site that stands: another run would make the same.
    case standing(LastRun)
    case fresh(Pipeline.Outcome, remembered: BuildMemory, sources: ContentDigest?)

    var findings: [Diagnostic] {
      switch self {
      case .standing(let run): run.findings
      case .fresh(let outcome, _, _): outcome.findings
      }
    }

    /// The bytes of a file whose lines may be shown.
    func bytes(at path: String) -> [UInt8]? {
      switch self {
      case .standing: try? FileReader.read(path)
      case .fresh(let outcome, _, _): outcome.sources.bytes(at: path)
      }
    }
  }

  /// Reads and checks everything, and makes the pages.
  ///
  /// - Throws: `WorkFailure` when a whole folder cannot be read.
  func make() throws -> Made {
    try WorkFailure.reading {
      let sources = besides.isEmpty ? try options.decidingDigest(output: output) : nil
      if let run = try standing(of: sources) { return .standing(run) }
      let remembered =
        try lastSite().flatMap { site in BuildMemory(site.memory)?.intact(in: site) } ?? .nothing
      var outcome = try Pipeline(options: options, remembered: remembered).run()
      outcome.findings = (outcome.findings + besides).inReportOrder()
      return .fresh(outcome, remembered: remembered, sources: sources)
    }
  }

  /// Puts the new site in the place of the old one, where there is one to publish.
  ///
  /// - Returns: what is to be said of it; nil where findings have stopped it.
  /// - Throws: `WorkFailure` when it cannot be written: the old site stands.
  func publish(_ made: Made) throws -> Summary.Words? {
    guard case .fresh(let outcome, let remembered, let sources) = made else {
      if case .standing(let run) = made { return run.summary }
      return nil
    }
    guard let site = outcome.site, !outcome.isStopped, let receipt = Receipt(of: outcome, options: options)
    else { return nil }
    let summary = Summary(outcome: outcome, output: output)
    return try WorkFailure.writing {
      let copy = try self.receipt.map {
        try ReceiptCopy(at: $0, besides: [output, options.content, options.templates])
      }
      let own = SiteFile(path: Receipt.fileName, bytes: receipt.fileBytes)
      let report = try publish(site, and: own, remembered) { site in
        guard let sources, let site else { return nil }
        return LastRun(sources: sources, site: site, findings: outcome.findings, summary: summary.words)
      }
      // Last, so that a build that fails leaves the copy of the site that stands.
      try copy?.write(receipt)
      return summary.words(report)
    }
  }

  private func publish(
    _ site: GeneratedSite, and receipt: SiteFile, _ remembered: BuildMemory,
    lastRun: (FolderInventory?) -> LastRun?
  ) throws(DiskError) -> PublicationReport {
    let stage = try interruption.begin(try request())
    defer { interruption.end(stage) }
    var stamps: [String: FileStamp] = [:]
    for file in site.files + [receipt] {
      stamps[file.path] = try stage.write(OutputFile(path: file.path, bytes: file.bytes))
    }
    for file in site.kept {
      guard let stamp = remembered.stamps[file.path] else {
        throw .unreadable(path: file.path, fault: .vanished)
      }
      stamps[file.path] = try stage.carry(file.path, stamp: stamp)
    }
    let run = lastRun(stage.inventory())
    return try stage.commit(memory: BuildMemory(lastRun: run, trees: site.trees, stamps: stamps).bytes)
  }

  /// The last run, where the site stands as it made it and another run would make the same.
  ///
  /// With a second copy of the receipt to write, there is always something to do.
  private func standing(of sources: ContentDigest?) throws -> LastRun? {
    guard let sources, receipt == nil, let site = try lastSite(), site.isTidy,
      let run = BuildMemory.lastRun(in: site.memory), run.sources == sources, run.stands(site.inventory)
    else { return nil }
    return run
  }

  /// What a build before may have left; nil when every page is to be made again.
  private func lastSite() throws(DiskError) -> LastSite? { isFull ? nil : LastSite.find(try request()) }

  private func request() throws(DiskError) -> OutputRequest {
    try OutputRequest(
      publishing: output, besides: [options.content, options.templates, guides].compactMap(\.self))
  }
}

extension OutputRequest {
  /// A request to publish into a folder that must not touch those that the build reads, nor the project's own.
  init(publishing output: String, besides folders: [String]) throws(DiskError) {
    self.init(
      output: output, currentFolder: try WorkingFolder.current, home: Environment.value("HOME"),
      protected: folders + ["Sources", "Tests", "docs", ".git"])
  }
}
