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

  /// EX_SOFTWARE: a mistake of the program itself.
  static let softwareFault = ExitCode(70)

  /// The end of a run of many guides, of which each that was not published has an end of its own; nil when all were.
  ///
  /// A broken seal comes first, for somebody must look into it; then what a person must mend; then what may go away.
  static func worst(of codes: [ExitCode]) -> ExitCode? {
    let order: [ExitCode] = [.sealBroken, .findings, .softwareFault, .cannotWrite, .cannotRead, .locked]
    return order.first { codes.contains($0) } ?? codes.first
  }

  /// The end of a run that findings have stopped.
  static func stopped(by findings: [Diagnostic]) -> ExitCode {
    findings.contains { $0.code == .sealBroken || $0.code == .ledgerChanged } ? .sealBroken : .findings
  }
}
