import ArgumentParser
import Diagnostics
import Disk
import GuideModel
import GuideSource

/// `allocation-guide edition new DATE`: the last published edition once more, as a draft to be changed.
struct NewEditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a new edition as a copy of the last one.",
    discussion: """
      Copies every file of the last published edition, sets “state: draft”, and takes out its corrections and changes. Then it lists \
      the lines that must say something new. Readers see nothing of a draft.

      Example:
        allocation-guide edition new 2027-04-01
      """)

  @Argument(help: ArgumentHelp("The day on which the edition comes into force.", valueName: "date"))
  var date: DayArgument

  @Option(help: ArgumentHelp("The folder with the guide's content.", valueName: "folder"))
  var content = "content"

  func run() throws { try reading(make) }

  private func make() throws {
    // Held from before the content is read until the folder is there.
    let files = try FileReplacement(in: content)
    let source = try ContentFolderOnDisk.load(content)
    var copy = EditionCopy(of: source, to: EditionDate(date.date))
    guard let result = copy.result() else {
      try Report(format: .text).show(copy.findings.inReportOrder(), bytes: source.bytes)
      try Report.say("\(FindingSummary(of: copy.findings).words): nothing was made")
      throw ExitCode.findings
    }
    try writing {
      try files.add("editions/\(date.date)", result.files)
    }
    try Standard.output.write(Array((result.toChange.joined(separator: "\n") + "\n").utf8))
    try Report.say(
      "\(result.files.count) files of \(result.source) were copied → "
        + "\(source.folder.displayPath("editions/\(date.date)")); change the lines above")
  }
}
