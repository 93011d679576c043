import Disk
import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ends the program in good order when someone presses Ctrl-C or asks it to stop.
///
/// Every half-written site is taken away before the program ends; the old ones stand untouched.
final class Interruption: Sendable {
  private let stages = Mutex<[Stage]>([])

  /// Opens a stage that an interruption gives up.
  ///
  /// No interruption can come between the two: it would leave a work folder behind. Besides, guides that are published side
  /// by side so take turns in making the folder above them.
  /// - Throws: as `Publication.begin` does.
  func begin(_ request: OutputRequest) throws(DiskError) -> Stage {
    try stages.withLock { (stages) throws(DiskError) in
      let stage = try Publication.begin(request)
      stages.append(stage)
      return stage
    }
  }

  /// Forgets a stage that was committed, and gives up one that was not.
  func end(_ stage: Stage) {
    stage.discard()
    stages.withLock { stages in stages.removeAll { $0 === stage } }
  }

  /// Starts to wait for signals.
  ///
  /// They are blocked first, so that every thread made later leaves them to the one that waits: a signal handler could
  /// not take the half-written site away (`signal-safety(7)`).
  func watch() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waited = signals
    DispatchQueue.global().async { [self] in
      var signals = waited
      var number: CInt = 0
      sigwait(&signals, &number)
      stages.withLock { stages in
        for stage in stages { stage.discard() }
        // Still holding the lock, so that no other guide begins.
        _exit(128 + number)
      }
    }
  }
}
