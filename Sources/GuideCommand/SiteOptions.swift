import ArgumentParser
import Diagnostics
import Disk
import GuideModel

/// What `build` and `check` have in common.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .customLong("content"),
    help: ArgumentHelp("The folder with the guide's content. (default: content)", valueName: "folder"))
  var givenContent: String?

  @Option(help: ArgumentHelp("The folder with the page templates.", valueName: "folder"))
  var templates = "templates"

  @Option(
    help: ArgumentHelp(
      "Show the guide as it stands on this day, for example 2026-04-01. Without it: today, in London.",
      valueName: "date"))
  var asAt: DayArgument?

  @Option(
    help: ArgumentHelp("Publish at this address in place of the one in guide.yml.", valueName: "address"))
  var baseURL: BaseAddressArgument?

  @Flag(help: "Show editions that are drafts or in consultation too, marked as such. Not for publication.")
  var drafts = false

  @Option(help: "How findings are reported: text for people, json for programs, github for GitHub.")
  var format: ReportFormat = .text

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  /// The folder with the guide's content.
  var content: String { givenContent ?? "content" }
}

extension ReportFormat: ExpressibleByArgument {}

/// A day given on the command line.
struct DayArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(iso: argument) else { return nil }
    self.date = date
  }
}

/// An address given on the command line.
struct BaseAddressArgument: ExpressibleByArgument {
  let address: BaseAddress

  init(address: BaseAddress) {
    self.address = address
  }

  init?(argument: String) {
    guard let address = BaseAddress(argument) else { return nil }
    self.address = address
  }
}
