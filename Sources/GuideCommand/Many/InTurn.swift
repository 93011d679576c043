import Diagnostics
import Disk
import Synchronization

/// Prints what is said of each council in the order of their names, whichever is ready first: each as soon as all before it
/// have been printed, and never one within another.
final class InTurn: Sendable {
  private struct State {
    var waiting: [Int: CouncilRun] = [:]
    var next = 0
    /// The first failure to print.
    var failure: DiskError?
  }

  private let format: ReportFormat
  private let state = Mutex(State())

  init(format: ReportFormat) {
    self.format = format
  }

  /// Takes what there is to say of a council, by its place in the order.
  func take(_ run: CouncilRun, at place: Int) {
    state.withLock { state in
      state.waiting[place] = run
      while let next = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        guard state.failure == nil else { continue }
        do throws(DiskError) { try print(next) } catch { state.failure = error }
      }
    }
  }

  /// - Throws: the first failure to print.
  func end() throws(DiskError) {
    if let failure = state.withLock(\.failure) { throw failure }
  }

  private func print(_ run: CouncilRun) throws(DiskError) {
    if !run.report.isEmpty {
      let text = run.report.hasSuffix("\n") ? run.report : run.report + "\n"
      try (format == .text ? Standard.error : .output).write(Array(text.utf8))
    }
    try Standard.error.write(Array(run.lines.map { $0 + "\n" }.joined().utf8))
  }
}
