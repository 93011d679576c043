import ArgumentParser
import Diagnostics
import Disk

/// Says what was found: findings for people on standard error, findings for programs on standard output.
struct Report {
  let format: ReportFormat

  /// Prints the findings of a run.
  func show(_ outcome: Pipeline.Outcome) throws {
    try show(outcome.findings, bytes: outcome.sources.bytes)
  }

  /// Prints findings; `bytes` gives the files whose lines may be shown.
  func show(_ findings: [Diagnostic], bytes: (String) -> [UInt8]?) throws {
    let text = format.report(findings, colour: format == .text && Self.usesColour, source: bytes)
    guard !text.isEmpty else { return }
    try (format == .text ? Standard.error : .output).write(
      Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Prints one line for the person at the terminal.
  static func say(_ line: String) throws {
    try Standard.error.write(Array((line + "\n").utf8))
  }

  /// Colour only on a terminal, and not when `NO_COLOR` is set to anything (no-color.org) or the terminal is dumb.
  static var usesColour: Bool {
    Terminal.isTerminal(Standard.error.rawValue) && (Environment.value("NO_COLOR") ?? "").isEmpty
      && Environment.value("TERM") != "dumb"
  }
}

extension ParsableCommand {
  /// Does work that reads the disk; a disk error is printed and becomes the end of the command.
  func reading<Value>(_ work: () throws -> Value) throws -> Value {
    try reporting(else: .cannotRead, work)
  }

  /// Does work that writes to the disk; a disk error is printed and becomes the end of the command.
  func writing<Value>(_ work: () throws -> Value) throws -> Value {
    try reporting(else: .cannotWrite, work)
  }

  private func reporting<Value>(else code: ExitCode, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DiskError {
      throw try error.reported(else: code)
    }
  }
}

extension DiskError {
  /// Prints what went wrong and gives the exit code for it.
  fileprivate func reported(else code: ExitCode) throws -> ExitCode {
    let exit: ExitCode =
      switch self {
      case .locked: .locked
      case .unreadable: .cannotRead
      default: code
      }
    let name: DiagnosticCode =
      switch self {
      case .locked: .outputLocked
      case .unreadable: .fileUnreadable
      case .outputRefused: .outputRefused
      default: .outputUnwritable
      }
    try Report.say("error[\(name.rawValue)]: \(message)")
    if let help { try Report.say("  help: \(help)") }
    return exit
  }
}
