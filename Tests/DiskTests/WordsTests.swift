import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Errors in plain words")
struct WordsTests {
  private static let refusals: [OutputRefusal] = [
    .emptyPath, .unusablePath, .dots, .root, .home, .containsHome, .currentFolder, .containsCurrentFolder,
    .protected("content"), .containsProtected("content"), .insideProtected("content"), .notFolder,
    .brokenLink, .mountPoint, .noMarker, .workFolderTaken("/x/.public.build"),
    .previousWaiting("/x/.public.build/previous"), .memoryTaken("/x/.public.memory"),
  ]

  private static let faults: [FileFault] = [
    .missing, .vanished, .changed, .isFolder, .notFolder, .special(.pipe), .tooLarge(limit: 64 << 20),
    .nameNotUTF8, .linkOutside(target: "/etc/passwd"), .linkBroken, .linkLoop,
    .system(operation: .openFile, code: EACCES),
  ]

  private static let pathFaults: [OutputPathFault] = [
    .empty, .absolute, .emptyPart, .dots, .holdsNUL, .partTooLong, .reserved,
  ]

  private static let codes = [
    ENOSPC, EACCES, EROFS, EMFILE, ENAMETOOLONG, EIO, EBUSY, EXDEV, ENOTDIR, EINVAL, 9999,
  ]

  static let errors: [DiskError] =
    refusals.map { .outputRefused(path: "public", reason: $0) }
    + faults.map { .unreadable(path: "a.txt", fault: $0) }
    + pathFaults.map { .outputPath("a", $0) }
    + DiskOperation.allCases.map { .system(operation: $0, path: "a", code: EIO) }
    + codes.map { .system(operation: .writeFile, path: "a", code: $0) }
    + [.locked(path: "/x/lock"), .outputTwice("a"), .outputFileAndFolder("a"), .stageClosed, .readerGone]

  @Test("each starts in lower case and has no full stop", arguments: errors)
  func style(error: DiskError) {
    for text in [error.message, error.help ?? "–"] {
      let first = text.prefix(1)
      #expect(first == first.lowercased())
      #expect(!text.hasSuffix("."))
      #expect(!text.contains("\""))
      #expect(!text.contains("  "))
    }
  }

  @Test("each refusal has words of its own")
  func different() {
    #expect(Set(Self.refusals.map(\.message)).count == Self.refusals.count)
    #expect(Set(Self.faults.map(\.message)).count == Self.faults.count)
    #expect(Set(Self.pathFaults.map(\.message)).count == Self.pathFaults.count)
  }

  @Test("some, word for word")
  func examples() {
    #expect(
      DiskError.system(operation: .writeFile, path: "/x/a.html", code: ENOSPC).message
        == "cannot write the file “/x/a.html”: no space left on device")
    #expect(
      DiskError.outputRefused(path: "..", reason: .insideProtected("content")).message
        == "the output folder “..” lies inside “content”, which the build needs")
    #expect(
      DiskError.unreadable(path: "a.pdf", fault: .tooLarge(limit: 64 << 20)).message
        == "“a.pdf” is larger than 64 MiB")
    #expect(
      DiskError.unreadable(path: "a", fault: .system(operation: .openFile, code: EACCES)).message
        == "“a” cannot be read: permission denied")
  }
}
