import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSite

/// `allocation-guide build`: checks everything, then puts the new site in the place of the old one.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the guide's pages.",
    discussion: """
      The new site takes the place of the old one in a single step, and only when nothing is wrong. Files in the root \
      of the output whose name starts with a full stop, and CNAME, are kept.

      Editions of which nothing has changed since the last build are taken over as they are. What the build needs to \
      know for that stands beside the output, in a hidden file such as .public.memory, which may be deleted at any time.

      With --guides, one council's findings never keep another's guide from being published. The command ends with 0 only \
      when every guide is published.

      Examples:
        allocation-guide build
        allocation-guide build --as-at 2026-04-01 --output preview
        allocation-guide build --content guide --format json
        allocation-guide build --receipt ../receipts/today.json
        allocation-guide build --guides councils --output host
        allocation-guide build --check-published public   (has a file changed since? It writes nothing)
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
  var output = "public"

  @Option(
    help: ArgumentHelp(
      "Build the guides of many councils: each folder in this one is the content of one, and is published into a folder "
        + "of the same name in the output.", valueName: "folder"))
  var guides: String?

  @Flag(help: "Make every page again, whatever stands in the output folder.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "Write a second copy of the site's receipt.json here, outside the site; with --check-published, compare with it.",
      valueName: "file"))
  var receipt: String?

  @Option(
    help: ArgumentHelp(
      "Build nothing: compare a published folder with its receipt, and name each file that is missing, added or changed. "
        + "Besides, only --receipt and --format count.", valueName: "folder"))
  var checkPublished: String?

  func run() throws {
    if let checkPublished {
      try reading { try compare(checkPublished) }
    } else if let guides {
      try buildMany(guides)
    } else {
      try build()
    }
  }

  mutating func validate() throws {
    guard guides != nil else { return }
    let others = [
      ("--content", options.givenContent, "each folder of --guides is the content of one council"),
      ("--receipt", receipt, "each council’s receipt.json stands in its own folder"),
      ("--check-published", checkPublished, "compare the folder of one council at a time"),
    ]
    for (name, given, reason) in others where given != nil {
      throw ValidationError("\(name) cannot stand beside --guides: \(reason)")
    }
  }

  private func compare(_ folder: String) throws {
    let result = try PublishedCheck(folder: folder, receipt: receipt).run()
    try Report(format: options.format).show(result.findings) { _ in nil }
    guard result.findings.isEmpty, let count = result.fileCount else {
      let end = result.fileCount == nil ? "nothing was compared" : "\(folder) is not as it was published"
      try Report.say("\(FindingSummary(of: result.findings).words): \(end)")
      throw ExitCode.findings
    }
    try Report.say("\(count) files of \(folder) are as they were published")
  }

  private func build() throws {
    let build = GuideBuild(
      options: options, output: output, isFull: full, receipt: receipt, interruption: watched())
    let started = ContinuousClock.now
    let made = try telling { try build.make() }
    try Report(format: options.format).show(made.findings, bytes: made.bytes)
    guard let words = try telling({ try build.publish(made) }) else {
      try Report.say("\(FindingSummary(of: made.findings).words): nothing was published")
      throw ExitCode.stopped(by: made.findings)
    }
    try Report.say(words.text(took: ContinuousClock.now - started))
  }

  private func buildMany(_ folder: String) throws {
    let many = ManyGuides(
      folder: folder, options: options, output: output, isFull: full, interruption: watched())
    if let code = try telling({ try many.run() }) { throw code }
  }

  private func watched() -> Interruption {
    let interruption = Interruption()
    interruption.watch()
    return interruption
  }
}
