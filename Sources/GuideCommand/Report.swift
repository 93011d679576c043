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
    try telling { try WorkFailure.reading(work) }
  }

  /// Does work that writes to the disk; a disk error is printed and becomes the end of the command.
  func writing<Value>(_ work: () throws -> Value) throws -> Value {
    try telling { try WorkFailure.writing(work) }
  }

  /// Does work whose failure is printed and becomes the end of the command.
  func telling<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let failure as WorkFailure {
      for line in failure.lines { try Report.say(line) }
      throw failure.code
    }
  }
}

/// A disk error that ends a run, with the exit code for it.
struct WorkFailure: Error {
  let error: DiskError
  let code: ExitCode

  private init(_ error: DiskError, else code: ExitCode) {
    self.error = error
    self.code =
      switch error {
      case .locked: .locked
      case .unreadable: .cannotRead
      default: code
      }
  }

  /// Does work that reads the disk.
  static func reading<Value>(_ work: () throws -> Value) throws -> Value {
    try doing(work, else: .cannotRead)
  }

  /// Does work that writes to the disk.
  static func writing<Value>(_ work: () throws -> Value) throws -> Value {
    try doing(work, else: .cannotWrite)
  }

  private static func doing<Value>(_ work: () throws -> Value, else code: ExitCode) throws -> Value {
    do {
      return try work()
    } catch let error as DiskError {
      throw WorkFailure(error, else: code)
    }
  }

  /// What went wrong and what to do, as it is printed.
  var lines: [String] {
    let name: DiagnosticCode =
      switch error {
      case .locked: .outputLocked
      case .unreadable: .fileUnreadable
      case .outputRefused: .outputRefused
      default: .outputUnwritable
      }
    return ["error[\(name.rawValue)]: \(error.message)"] + (error.help.map { ["  help: \($0)"] } ?? [])
  }
}
