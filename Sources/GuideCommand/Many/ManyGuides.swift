import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSource
import Parallel

/// Builds the guides of many councils in one run, each published for itself into a folder of one output.
struct ManyGuides {
  /// The folder that holds a folder of content for each council.
  let folder: String
  let options: SiteOptions
  let output: String
  let isFull: Bool
  let interruption: Interruption

  /// Builds them all, and says what became of each.
  ///
  /// - Returns: the exit code when a guide was not published.
  /// - Throws: `WorkFailure` when no guide could be begun.
  func run() throws -> ExitCode? {
    let started = ContinuousClock.now
    let folders = try WorkFailure.reading { try found() }
    let request = { () throws(DiskError) in
      try OutputRequest(
        publishing: output,
        besides: [folder, options.content, options.templates]
          + folders.map { PathText.joined(folder, $0.name) })
    }
    let sites = try WorkFailure.writing { try HostFolder.sites(try request()) }
    let plan = CouncilPlan(
      of: folders, in: folder, output: output, host: options.baseURL?.address, sites: sites)
    guard !plan.councils.isEmpty else { return try nothingFound() }
    let runs = try build(plan, had: Set(sites))
    try tell(runs, plan, took: ContinuousClock.now - started)
    return ExitCode.worst(of: runs.compactMap(\.code))
  }

  /// The folders, each with what decides where it goes.
  private func found() throws(DiskError) -> [CouncilPlan.Folder] {
    var folders: [CouncilPlan.Folder] = []
    for name in try FolderList.names(in: folder) {
      let path = PathText.joined(PathText.joined(folder, name), "guide.yml")
      // One that is there and cannot be read is found again when the guide is read.
      let bytes: [UInt8]?
      do throws(DiskError) { bytes = try FileReader.readIfThere(path) } catch { bytes = [] }
      folders.append(
        CouncilPlan.Folder(
          name: name, hasGuideFile: bytes != nil,
          address: bytes.flatMap { GuideReader.address(inGuideFile: $0, path: path) }))
    }
    return folders
  }

  /// Several at once, at most as many as there are processors; the pages of each are then made one after the other, for
  /// `concurrentPerform` shares the processors among the calls that are made within it.
  private func build(_ plan: CouncilPlan, had sites: Set<String>) throws -> [CouncilRun] {
    var options = options
    // One day for all, also when the run goes on past midnight.
    options.asAt = try options.asAt ?? DayArgument(argument: Pipeline.today().description)
    let (guides, said) = (builds(plan, options), InTurn(format: options.format))
    let runs = Array(plan.councils.indices).concurrentMap { place in
      let council = plan.councils[place]
      let run = CouncilRun(council, by: guides[place], hadSite: sites.contains(council.name))
      said.take(run, at: place)
      return run
    }
    try said.end()
    return runs
  }

  private func builds(_ plan: CouncilPlan, _ options: SiteOptions) -> [GuideBuild] {
    plan.councils.map { council in
      var own = options
      own.givenContent = council.content
      own.baseURL = council.address.map { BaseAddressArgument(address: $0) }
      return GuideBuild(
        options: own, output: council.output, isFull: isFull, guides: folder, besides: council.findings,
        interruption: interruption)
    }
  }

  private func nothingFound() throws -> ExitCode {
    let finding = Diagnostic(
      .councilFolder, "there is no council’s folder here",
      at: SourceLocation(path: folder, line: 1, column: 1),
      help: "name the folder that holds one folder for each council, with a guide.yml in it")
    if options.format == .json {
      try show(Self.json([], besides: [finding]))
    } else {
      try Report(format: options.format).show([finding]) { _ in nil }
    }
    try Report.say("1 error: nothing was published")
    return .findings
  }

  private func tell(_ runs: [CouncilRun], _ plan: CouncilPlan, took: Duration) throws {
    if options.format == .json { try show(Self.json(runs)) }
    for name in plan.left {
      try Report.say(
        "note: \(PathText.joined(folder, name)) is gone; \(PathText.joined(output, name)) stays as it was published, "
          + "until you delete it yourself")
    }
    let counts = [CouncilRun.End.published, .unchanged, .stopped, .failed].compactMap { end -> String? in
      let count = runs.count { $0.end == end }
      return count == 0 ? nil : "\(count) \(end.rawValue)"
    }
    let councils = runs.count == 1 ? "1 council" : "\(runs.count) councils"
    let found = FindingSummary(of: runs.flatMap(\.findings)).words
    try Report.say("\(councils): \(counts.joined(separator: ", ")), \(found), \(took.inSeconds) → \(output)")
  }

  private func show(_ value: JSONValue) throws {
    try Standard.output.write(Array((JSONWriter.text(value) + "\n").utf8))
  }

  /// All runs as one value: the report of a run, with that of each council in it.
  ///
  /// Its own findings are those that belong to no council; its summary is of all.
  private static func json(_ runs: [CouncilRun], besides: [Diagnostic] = []) -> JSONValue {
    guard case .object(let own) = JSONReport.value(besides),
      case .object(let all) = JSONReport.value(besides + runs.flatMap(\.findings))
    else { return [:] }
    return .object(
      own.filter { $0.name != "summary" } + [JSONMember("councils", .array(runs.map(\.json)))]
        + all.filter { $0.name == "summary" })
  }
}
