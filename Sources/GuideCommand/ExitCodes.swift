import ArgumentParser
import Diagnostics

/// What the command's end means to the shell; `sysexits.h` where it has a number.
extension ExitCode {
  /// Something was found, and nothing has been published.
  static let findings = ExitCode(1)
  /// A sealed edition or the sealed part of the ledger no longer matches; nothing has been published.
  static let sealBroken = ExitCode(2)
  /// EX_CANTCREAT: the site cannot be written.
  static let cannotWrite = ExitCode(73)
  /// EX_IOERR: the content or the templates cannot be read.
  static let cannotRead = ExitCode(74)
  /// EX_TEMPFAIL: another build holds the lock.
  static let locked = ExitCode(75)

  /// The end of a run that findings have stopped.
  static func stopped(by findings: [Diagnostic]) -> ExitCode {
    findings.contains { $0.code == .sealBroken || $0.code == .ledgerChanged } ? .sealBroken : .findings
  }
}
