import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("What every build keeps")
struct PreservationTests {
  private let files = TestSite.files("new")

  @Test("dot-files, dot-folders, links and CNAME survive with content and permissions, build after build")
  func survives() throws {
    let folder = try TestFolder()
    try folder.addKept(to: "public")
    let inode = try folder.inode("public/.git/objects/12/3456")
    for version in ["one", "two", "three"] {
      let files = TestSite.files(version)
      let report = try Publication.publish(files, to: folder.request())
      #expect(report.leftOver == nil)
      #expect(
        try folder.snapshot("public") == TestSite.snapshot(of: files, kept: TestFolder.kept))
    }
    #expect(try folder.inode("public/.git/objects/12/3456") == inode)
    #expect(try folder.names() == ["public"])
  }

  @Test("the same by copying, where links cannot be made", arguments: [EXDEV, EPERM, EMLINK])
  func copies(code: CInt) throws {
    let folder = try TestFolder()
    try folder.addKept(to: "public")
    let text = String(repeating: "large", count: 100_000)
    try folder.file("public/.large", text, mode: 0o640)
    let inode = try folder.inode("public/.git/config")
    _ = try Publication.publish(files, to: folder.request()) { operation, _ in
      operation == .linkFile ? code : 0
    }
    var kept = TestFolder.kept
    kept["/.large"] = "file 640 " + text
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: files, kept: kept))
    #expect(try folder.inode("public/.git/config") != inode)
    #expect(try folder.names() == ["public"])
  }

  @Test("any other failure to link ends the build, and the old site stands")
  func linkFails() throws {
    let folder = try TestFolder()
    try folder.addKept(to: "public")
    let before = try folder.snapshot("")
    let path = folder.at(".public.build/staged/CNAME")
    #expect(throws: DiskError.system(operation: .linkFile, path: path, code: ENOSPC)) {
      try Publication.publish(files, to: folder.request()) { operation, path in
        operation == .linkFile && path.hasSuffix("CNAME") ? ENOSPC : 0
      }
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test("the new site's own dot-files win, one by one")
  func newWins() throws {
    let folder = try TestFolder()
    try folder.file("public/.nojekyll", "old")
    try folder.file("public/CNAME", "old.example")
    try folder.file("public/.well-known/security.txt", "old", mode: 0o600)
    try folder.file("public/.well-known/by-hand.txt", "kept")
    try folder.file("public/.file-then-folder", "old")
    try folder.file("public/.folder-then-file/old", "old")
    try folder.link("public/.link-then-file", to: "CNAME")
    let files = [
      TestSite.file(".nojekyll", ""), TestSite.file("CNAME", "new.example"),
      TestSite.file(".well-known/security.txt", "new"), TestSite.file(".file-then-folder/new", "new"),
      TestSite.file(".folder-then-file", "new"), TestSite.file(".link-then-file", "new"),
    ]
    _ = try Publication.publish(files, to: folder.request())
    let kept = ["/.well-known/by-hand.txt": "file 644 kept"]
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: files, kept: kept))
  }

  @Test("only entries in the root are kept")
  func onlyRoot() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(files, to: folder.request())
    try folder.file("public/speech/.stale")
    try folder.file("public/speech/CNAME")
    _ = try Publication.publish(files, to: folder.request())
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: files))
  }

  @Test("pipes and names that are not UTF-8 are kept too")
  func oddEntries() throws {
    let folder = try TestFolder()
    try folder.pipe("public-pipe")
    try folder.folder("public")
    try #require(rename(folder.at("public-pipe"), folder.at("public/.pipe")) == 0)
    let name = Array((folder.path + "/public/.bad-").utf8CString.dropLast()) + [-1, 0]
    let opened = open(name, O_WRONLY | O_CREAT, 0o644)
    #if os(Linux)
      try #require(opened >= 0)
    #endif
    close(opened)
    for _ in 0..<2 { _ = try Publication.publish(files, to: folder.request()) }
    #expect(try folder.snapshot("public/.pipe") == ["": "special 644"])
    #if os(Linux)
      #expect(access(name, F_OK) == 0)
      unlink(name)
    #endif
  }

  @Test("owners are kept, as far as the system lets us")
  func owners() throws {
    let folder = try TestFolder()
    try folder.file("public/.kept/file")
    let isRoot = geteuid() == 0
    if isRoot {
      try #require(chown(folder.at("public/.kept"), 12345, 23456) == 0)
      try #require(chown(folder.at("public/.kept/file"), 12345, 23456) == 0)
    }
    _ = try Publication.publish(files, to: folder.request())
    for path in ["public/.kept", "public/.kept/file"] {
      let status = try #require(try FileStatus.of(folder.at(path)))
      #expect(status.user == (isRoot ? 12345 : geteuid()))
    }
  }
}
