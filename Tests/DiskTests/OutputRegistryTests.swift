import Testing

@testable import Disk

@Suite("The paths of the new site")
struct OutputRegistryTests {
  @Test("folders are named once, outermost first")
  func folders() throws {
    var registry = OutputRegistry()
    #expect(try registry.add("a/b/c.html") == ["a", "a/b"])
    #expect(try registry.add("a/b/d.html") == [])
    #expect(try registry.add("a/e/f/g.html") == ["a/e", "a/e/f"])
    #expect(try registry.add("top.html") == [])
    #expect(registry.fileCount == 4)
  }

  @Test(
    "paths that cannot be used",
    arguments: [
      ("", OutputPathFault.empty), ("/a", .absolute), ("/", .absolute), ("a//b", .emptyPart),
      ("a/", .emptyPart), (".", .dots), ("..", .dots), ("a/../b", .dots), ("./a", .dots), ("a/.", .dots),
      ("a\0b", .holdsNUL), (String(repeating: "å", count: 128), .partTooLong),
      (Marker.name, .reserved), (Marker.name + "/a", .reserved),
    ])
  func faults(path: String, fault: OutputPathFault) {
    var registry = OutputRegistry()
    #expect(throws: DiskError.outputPath(path, fault)) { try registry.add(path) }
    #expect(registry.fileCount == 0)
  }

  @Test("names with dots in them, and just short enough, are good")
  func good() throws {
    var registry = OutputRegistry()
    for path in [".nojekyll", "...", "a/..b", "a/.b", "b/" + Marker.name, String(repeating: "x", count: 255)]
    {
      _ = try registry.add(path)
    }
    #expect(registry.fileCount == 6)
  }

  @Test("the same path twice, and a path that is file and folder")
  func clashes() throws {
    var registry = OutputRegistry()
    _ = try registry.add("a/b")
    #expect(throws: DiskError.outputTwice("a/b")) { try registry.add("a/b") }
    #expect(throws: DiskError.outputFileAndFolder("a")) { try registry.add("a") }
    #expect(throws: DiskError.outputFileAndFolder("a/b")) { try registry.add("a/b/c") }
    #expect(throws: DiskError.outputFileAndFolder("a/b")) { try registry.add("a/b/c/d") }
    #expect(registry.fileCount == 1)
  }

  @Test("two spellings of a letter are two names")
  func spellings() throws {
    var registry = OutputRegistry()
    #expect(try registry.add("caf\u{E9}/a").count == 1)
    #expect(try registry.add("cafe\u{301}/a").count == 1)
  }
}
