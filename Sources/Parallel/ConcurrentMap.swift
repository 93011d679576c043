import Dispatch

extension Array where Element: Sendable {
  /// What a function makes of each element, in the order of the elements, worked out on all cores at once.
  ///
  /// The commands are synchronous from end to end, and a task group can only be waited for by asynchronous code.
  package func concurrentMap<Made: Sendable>(_ make: @Sendable (Element) -> Made) -> [Made] {
    guard count > 1 else { return map(make) }
    return [Made](unsafeUninitializedCapacity: count) { result, made in
      // Safe, for each place is written once, by the one call that makes its value; nobody reads before all are done.
      nonisolated(unsafe) let places = result
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: make(self[index]))
      }
      made = count
    }
  }
}
