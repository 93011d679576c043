import Synchronization
import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("One build at a time")
struct LockTests {
  @Test("a second build is turned away, touches nothing, and comes in when the first has ended")
  func second() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("one"), to: folder.request())
    let stage = try Publication.begin(folder.request())
    try stage.write(TestSite.file("a", "A"))
    let before = try folder.snapshot("")
    #expect(throws: DiskError.locked(path: folder.at(".public.build/lock"))) {
      try Publication.begin(folder.request())
    }
    #expect(try folder.snapshot("") == before)
    _ = try stage.commit()
    _ = try Publication.publish(TestSite.files("two"), to: folder.request())
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: TestSite.files("two")))
  }

  @Test("a lock held by whoever else counts")
  func heldElsewhere() throws {
    let folder = try TestFolder()
    try folder.file(".public.build/lock")
    try folder.file(".public.build/staged/half.html", "half")
    let held = open(folder.at(".public.build/lock"), O_RDWR | O_CLOEXEC)
    try #require(flock(held, LOCK_EX | LOCK_NB) == 0)
    let before = try folder.snapshot("")
    #expect(throws: DiskError.locked(path: folder.at(".public.build/lock"))) {
      try Publication.begin(folder.request())
    }
    #expect(try folder.snapshot("") == before)
    close(held)
    _ = try Publication.publish(TestSite.files("one"), to: folder.request())
    #expect(try folder.names() == ["public"])
  }

  @Test("different outputs side by side do not disturb each other")
  func sideBySide() throws {
    let folder = try TestFolder()
    let first = try Publication.begin(folder.request("a"))
    let second = try Publication.begin(folder.request("b"))
    try first.write(TestSite.file("x", "1"))
    try second.write(TestSite.file("x", "2"))
    _ = try second.commit()
    _ = try first.commit()
    #expect(try folder.names() == ["a", "b"])
    #expect(try folder.snapshot("a/x") == ["": "file 644 1"])
  }

  @Test(
    "a lock deleted by its last holder just before we have it is worth nothing, and taken anew",
    arguments: [false, true])
  func deletedLock(withFolder: Bool) throws {
    let folder = try TestFolder()
    let turns = Mutex(0)
    let stage = try Publication.begin(folder.request()) { operation, path in
      guard operation == .lock,
        turns.withLock({
          $0 += 1; return $0
        }) == 1
      else { return 0 }
      unlink(path)
      if withFolder { rmdir(folder.at(".public.build")) }
      return 0
    }
    #expect(turns.withLock { $0 } == 2)
    #expect(throws: DiskError.locked(path: folder.at(".public.build/lock"))) {
      try Publication.begin(folder.request())
    }
    _ = try stage.commit()
    #expect(try folder.names() == ["public"])
  }

  @Test("what a killed build left is cleared: lock, half a site, shut folders, links out")
  func leftOvers() throws {
    let folder = try TestFolder()
    try folder.file("precious", "dear")
    _ = try Publication.publish(TestSite.files("one"), to: folder.request())
    try folder.file(".public.build/lock")
    try folder.file(".public.build/staged/half/page.html", "half")
    try folder.link(".public.build/staged/link", to: "../..")
    try folder.file(".public.build/previous/index.html", "old")
    try folder.folder(".public.build/staged/half", mode: 0o555)
    try folder.folder(".public.build/staged/shut", mode: 0)
    _ = try Publication.publish(TestSite.files("two"), to: folder.request())
    #expect(try folder.names() == ["precious", "public"])
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: TestSite.files("two")))
  }

  @Test("an empty work folder, from a build killed at once, is taken over")
  func emptyWorkFolder() throws {
    let folder = try TestFolder()
    try folder.folder(".public.build")
    _ = try Publication.publish([], to: folder.request())
    #expect(try folder.names() == ["public"])
  }

  @Test("builds that race for the lock each publish a whole site or are turned away")
  func race() async throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("start"), to: folder.request())
    let published = try await withThrowingTaskGroup(of: Int.self) { group in
      for worker in 0..<3 {
        group.addTask {
          var count = 0
          for turn in 0..<60 {
            do throws(DiskError) {
              let report = try Publication.publish(TestSite.files("\(worker)-\(turn)"), to: folder.request())
              #expect(report.leftOver == nil)
              count += 1
            } catch {
              #expect(error == .locked(path: folder.at(".public.build/lock")))
            }
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(published > 0)
    _ = try Publication.publish(TestSite.files("end"), to: folder.request())
    #expect(try folder.names() == ["public"])
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: TestSite.files("end")))
  }

  @Test("whoever looks at the output meanwhile never finds it away or half done")
  func neverAway() async throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("0"), to: folder.request())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for turn in 1..<150 {
          let report = try Publication.publish(TestSite.files("\(turn)"), to: folder.request())
          #expect(report.method == .exchange)
        }
      }
      group.addTask {
        for _ in 0..<20_000 {
          // Names in one step each, by the whole path: the marker is written first, the last file last.
          guard access(folder.at("public/style.css"), F_OK) == 0 else {
            Issue.record("the output was away")
            return
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
