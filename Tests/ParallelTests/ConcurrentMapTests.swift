import Parallel
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 3, 1_000])
  func resultStandsInTheOrderOfTheElements(count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.concurrentMap { String($0 * $0) } == numbers.map { String($0 * $0) })
  }

  @Test func everyElementIsTakenOnce() {
    let taken = Mutex<[Int: Int]>([:])
    let numbers = Array(0..<500)
    _ = numbers.concurrentMap { number in taken.withLock { $0[number, default: 0] += 1 } }
    #expect(taken.withLock { $0 } == Dictionary(uniqueKeysWithValues: numbers.map { ($0, 1) }))
  }

  @Test func oneCallMayWaitForOthers() {
    let sums = Array(0..<20).concurrentMap { row in
      Array(0..<20).concurrentMap { $0 * row }.reduce(0, +)
    }
    #expect(sums == (0..<20).map { 190 * $0 })
  }
}
