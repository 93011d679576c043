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
/// The half-written site is taken away before the program ends; the old one stands untouched.
final class Interruption: Sendable {
  private let current = Mutex<Stage?>(nil)

  /// The publication under way, if there is one.
  var stage: Stage? {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
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
      stage?.discard()
      _exit(128 + number)
    }
  }
}
