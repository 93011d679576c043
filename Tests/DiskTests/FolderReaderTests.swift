import Disk
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Reading a folder")
struct FolderReaderTests {
  private func read(_ folder: TestFolder, limit: Int = 1 << 20) throws -> FolderContents {
    try FolderReader.read(folder.path, limit: limit)
  }

  private func findings(_ contents: FolderContents) -> [String: FileFault] {
    Dictionary(contents.findings.map { ($0.path, $0.fault) }) { first, _ in first }
  }

  @Test("files and folders come sorted by the bytes of their whole paths")
  func order() throws {
    let folder = try TestFolder()
    for name in ["b/x", "b-1", "b.txt", "B", "a/z/1", "å", "z"] { try folder.file(name, name) }
    try folder.folder("empty/inner")
    let contents = try read(folder)
    #expect(contents.files.map(\.path) == ["B", "a/z/1", "b-1", "b.txt", "b/x", "z", "å"])
    #expect(contents.folders == ["a", "a/z", "b", "empty", "empty/inner"])
    #expect(contents.files.allSatisfy { $0.bytes == Array($0.path.utf8) })
    #expect(contents.findings.isEmpty)
  }

  @Test("names that start with a dot are passed over at any depth")
  func hidden() throws {
    let folder = try TestFolder()
    try folder.file(".hidden/a")
    try folder.file("a/.secret")
    try folder.file("a/b")
    try folder.pipe(".pipe")
    let contents = try read(folder)
    #expect(contents.files.map(\.path) == ["a/b"])
    #expect(contents.folders == ["a"])
    #expect(contents.findings.isEmpty)
  }

  @Test("links that stay inside are followed, to files and to folders")
  func linksInside() throws {
    let folder = try TestFolder()
    try folder.file("real/a.txt", "A")
    try folder.link("file-link", to: "real/a.txt")
    try folder.link("folder-link", to: "real")
    try folder.link("chain", to: "file-link")
    try folder.link("absolute", to: folder.at("real/a.txt"))
    try folder.link("real/up", to: "../real/a.txt")
    let contents = try read(folder)
    #expect(
      contents.files.map(\.path) == [
        "absolute", "chain", "file-link", "folder-link/a.txt", "folder-link/up", "real/a.txt", "real/up",
      ])
    #expect(contents.files.allSatisfy { $0.bytes == Array("A".utf8) })
    #expect(contents.folders == ["folder-link", "real"])
    #expect(contents.findings.isEmpty)
  }

  @Test("links that leave, break or go round are findings")
  func linksOutside() throws {
    let outer = try TestFolder()
    try outer.file("secret.txt", "secret")
    try outer.file("in-twin/secret.txt", "secret")
    try outer.folder("in/deep")
    try outer.link("in/out", to: "../secret.txt")
    try outer.link("in/twin", to: outer.at("in-twin"))
    try outer.link("in/hop", to: "deep/hop")
    try outer.link("in/deep/hop", to: "../../secret.txt")
    try outer.link("in/broken", to: "nothing")
    try outer.link("in/self", to: "self")
    try outer.link("in/deep/up", to: "..")
    try outer.link("in/here", to: ".")
    let contents = try FolderReader.read(outer.at("in"))
    let secret = FileFault.linkOutside(target: outer.at("secret.txt"))
    #expect(
      findings(contents) == [
        "out": secret, "hop": secret, "deep/hop": secret,
        "twin": .linkOutside(target: outer.at("in-twin")),
        "broken": .linkBroken, "self": .linkLoop, "deep/up": .linkLoop, "here": .linkLoop,
      ])
    #expect(contents.files.isEmpty)
    #expect(contents.folders == ["deep"])
  }

  @Test("two folders that link to each other do not go round for ever")
  func mutualLinks() throws {
    let folder = try TestFolder()
    try folder.file("a/1", "1")
    try folder.file("b/2", "2")
    try folder.link("a/to-b", to: "../b")
    try folder.link("b/to-a", to: "../a")
    let contents = try read(folder)
    #expect(contents.files.map(\.path) == ["a/1", "a/to-b/2", "b/2", "b/to-a/1"])
    #expect(findings(contents) == ["a/to-b/to-a": .linkLoop, "b/to-a/to-b": .linkLoop])
  }

  @Test("the folder itself may be a link")
  func rootLink() throws {
    let folder = try TestFolder()
    try folder.file("real/a", "A")
    try folder.link("real/inner", to: "a")
    try folder.link("link", to: "real")
    #expect(try FolderReader.read(folder.at("link")).files.map(\.path) == ["a", "inner"])
  }

  @Test("pipes and sockets are never opened, also not through a link")
  func specials() throws {
    let folder = try TestFolder()
    try folder.pipe("pipe")
    try folder.link("link", to: "pipe")
    let contents = try read(folder)
    #expect(contents.files.isEmpty)
    #expect(findings(contents) == ["pipe": .special(.pipe), "link": .special(.pipe)])
  }

  #if os(Linux)
    @Test("a name that is not UTF-8 is a finding")
    func badName() throws {
      let folder = try TestFolder()
      let name: [CChar] = Array((folder.path + "/bad-").utf8CString.dropLast()) + [-1, 0]
      let opened = open(name, O_WRONLY | O_CREAT, 0o644)
      close(opened)
      defer { unlink(name) }
      try #require(opened >= 0)
      #expect(findings(try read(folder)) == ["bad-\u{FFFD}": .nameNotUTF8])
    }
  #endif

  @Test("a file too large is a finding, and the others are read")
  func tooLarge() throws {
    let folder = try TestFolder()
    try folder.file("large", String(repeating: "x", count: 101))
    try folder.file("right", String(repeating: "x", count: 100))
    let contents = try read(folder, limit: 100)
    #expect(contents.files.map(\.path) == ["right"])
    #expect(findings(contents) == ["large": .tooLarge(limit: 100)])
  }

  @Test("a file or folder closed to us is a finding with the system's reason; root may read all")
  func closed() throws {
    let folder = try TestFolder()
    try folder.file("closed", "x", mode: 0)
    try folder.folder("shut", mode: 0)
    let contents = try read(folder)
    if geteuid() == 0 {
      #expect(contents.files.map(\.path) == ["closed"])
      #expect(contents.folders == ["shut"])
    } else {
      #expect(
        findings(contents) == [
          "closed": .system(operation: .openFile, code: EACCES),
          "shut": .system(operation: .openFolder, code: EACCES),
        ])
    }
  }

  @Test("files that come, go and grow meanwhile are findings at most")
  func races() async throws {
    let folder = try TestFolder()
    try folder.file("steady", "x")
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for turn in 0..<400 {
          try folder.file("flicker-\(turn % 4)", String(repeating: "y", count: turn * 10))
          unlink(folder.at("flicker-\((turn + 2) % 4)"))
        }
      }
      group.addTask {
        for _ in 0..<200 {
          let contents = try FolderReader.read(folder.path)
          #expect(contents.files.last?.path == "steady")
          #expect(contents.findings.allSatisfy { [.vanished, .changed].contains($0.fault) })
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("a missing root, or one that is no folder, is an error")
  func badRoot() throws {
    let folder = try TestFolder()
    try folder.file("file", "x")
    try folder.link("broken", to: "nothing")
    #expect(throws: DiskError.unreadable(path: folder.at("none"), fault: .missing)) {
      try FolderReader.read(folder.at("none"))
    }
    #expect(throws: DiskError.unreadable(path: folder.at("broken"), fault: .missing)) {
      try FolderReader.read(folder.at("broken"))
    }
    for name in ["file", "file/below"] {
      #expect(throws: DiskError.unreadable(path: folder.at(name), fault: .notFolder)) {
        try FolderReader.read(folder.at(name))
      }
    }
  }
}
