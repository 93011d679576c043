import ArgumentParser

/// What the command's end means to the shell; `sysexits.h` where it has a number.
extension ExitCode {
  /// Something was found, and nothing has been published.
  static let findings = ExitCode(1)
  /// EX_CANTCREAT: the site cannot be written.
  static let cannotWrite = ExitCode(73)
  /// EX_IOERR: the content or the templates cannot be read.
  static let cannotRead = ExitCode(74)
  /// EX_TEMPFAIL: another build holds the lock.
  static let locked = ExitCode(75)
}
