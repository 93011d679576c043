import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("What surrounds the process")
struct SurroundingsTests {
  @Test("the current folder is an absolute path that exists")
  func currentFolder() throws {
    let current = try WorkingFolder.current
    #expect(PathText.isAbsolute(current))
    #expect(try FileStatus.of(current)?.kind == .folder)
  }

  @Test("variables of the environment")
  func environment() {
    #expect(Environment.value("PATH")?.isEmpty == false)
    #expect(Environment.value("ALLOCATION_GUIDE_NO_SUCH_VARIABLE") == nil)
  }

  @Test("the clock is past 2025 and does not run backwards")
  func clock() {
    let first = Clock.secondsSince1970()
    #expect(first > 1_735_689_600)
    #expect(Clock.secondsSince1970() >= first)
  }

  @Test("a file is no terminal")
  func terminal() throws {
    let opened = open("/dev/null", O_RDONLY)
    defer { close(opened) }
    #expect(!Terminal.isTerminal(opened))
  }
}

@Suite("Writing to standard streams")
struct StandardTests {
  private func pipe() throws -> (reader: CInt, writer: CInt) {
    var ends: [CInt] = [0, 0]
    #if canImport(Darwin)
      let made = Darwin.pipe(&ends)
    #else
      let made = Glibc.pipe(&ends)
    #endif
    try #require(made == 0)
    return (ends[0], ends[1])
  }

  @Test("everything arrives")
  func arrives() throws {
    let ends = try pipe()
    defer { close(ends.reader) }
    try Standard.write(Array("hello".utf8), to: ends.writer, named: "pipe")
    close(ends.writer)
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(ends.reader, &bytes, 16) == 5)
    #expect(bytes.prefix(5) == Array("hello".utf8)[...])
  }

  @Test("a full pipe that does not wait is waited for")
  func nonBlocking() async throws {
    let ends = try pipe()
    defer { close(ends.reader) }
    _ = fcntl(ends.writer, F_SETFL, O_NONBLOCK)
    let count = 300_000
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { close(ends.writer) }
        try Standard.write([UInt8](repeating: 7, count: count), to: ends.writer, named: "pipe")
      }
      group.addTask {
        var total = 0
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
          let got = read(ends.reader, &bytes, bytes.count)
          guard got > 0 else { break }
          total += got
        }
        #expect(total == count)
      }
      try await group.waitForAll()
    }
  }

  @Test("a reader that has gone is an error, not the end of the process")
  func readerGone() throws {
    Standard.ignoreBrokenPipes()
    let ends = try pipe()
    close(ends.reader)
    defer { close(ends.writer) }
    #expect(throws: DiskError.readerGone) {
      try Standard.write([1], to: ends.writer, named: "pipe")
    }
  }

  #if os(Linux)
    @Test("a full disk is an error with the stream's name")
    func full() throws {
      let opened = open("/dev/full", O_WRONLY)
      defer { close(opened) }
      #expect(throws: DiskError.system(operation: .writeStream, path: "full", code: ENOSPC)) {
        try Standard.write([1], to: opened, named: "full")
      }
    }
  #endif

  @Test("nothing to write is no call at all")
  func empty() throws {
    try Standard.write([], to: -1, named: "none")
    try Standard.output.write([])
    try Standard.error.write([])
  }
}
