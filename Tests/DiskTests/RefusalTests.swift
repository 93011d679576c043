import Testing

@testable import Disk

@Suite("Outputs that are refused")
struct RefusalTests {
  /// A project in a home folder, with something to lose everywhere.
  private func project() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.file("home/notes.txt", "notes")
    try folder.file("home/project/content/guide.md", "guide")
    try folder.file("home/project/templates/page.html", "page")
    try folder.file("home/project/.git/config", "settings")
    try folder.folder("home/project/content/inner")
    try folder.file("home/project/a-file", "text")
    try folder.file("home/project/mine/own.txt", "mine")
    try folder.file("home/project/nested/sources/Main.swift", "code")
    try folder.link("home/project/to-home", to: "..")
    try folder.link("home/project/to-content", to: "content")
    try folder.link("home/project/to-nothing", to: "nothing")
    try folder.link("home/project/to-itself", to: "to-itself")
    try folder.link("home/project/to-file", to: "a-file")
    return folder
  }

  private func request(_ output: String, in folder: TestFolder) -> OutputRequest {
    OutputRequest(
      output: output, currentFolder: folder.at("home/project"), home: folder.at("home"),
      protected: ["content", "templates", ".git", folder.at("home/project/nested/sources"), "not-there"])
  }

  private func expectRefusal(_ output: String, _ reason: OutputRefusal, in folder: TestFolder) throws {
    let before = try folder.snapshot("")
    let error = #expect(throws: DiskError.self) {
      try Publication.publish(TestSite.files("new"), to: request(output, in: folder))
    }
    guard case .outputRefused(_, let given)? = error else {
      Issue.record("“\(output)”: \(String(describing: error))")
      return
    }
    #expect(given == reason, "“\(output)”")
    #expect(try folder.snapshot("") == before, "“\(output)”")
  }

  @Test(
    "by where they lie",
    arguments: [
      ("", OutputRefusal.emptyPath), ("a\0b", .unusablePath),
      (".", .dots), ("./", .dots), ("..", .dots), (".//..", .dots),
      ("/", .root), ("//", .root), ("/..", .root), ("../../../../../../../..", .root),
      ("public/..", .currentFolder), ("../project", .currentFolder),
      ("to-home", .home), ("../../home", .home), ("../..", .containsHome),
      ("content", .protected("content")), ("content/", .protected("content")),
      ("./templates/../content", .protected("content")), ("to-content", .protected("content")),
      ("missing/../content", .protected("content")), ("missing/../to-content", .protected("content")),
      (".git", .protected(".git")),
      ("content/inner", .insideProtected("content")), ("to-content/new/deep", .insideProtected("content")),
      ("not-there", .protected("not-there")),
      ("to-nothing", .brokenLink), ("to-nothing/below", .brokenLink), ("to-itself", .brokenLink),
      ("a-file", .notFolder), ("a-file/below", .notFolder), ("to-file", .notFolder),
      ("mine", .noMarker),
    ])
  func byPlace(output: String, reason: OutputRefusal) throws {
    try expectRefusal(output, reason, in: try project())
  }

  @Test("a folder above a protected one, given by its absolute path")
  func containsProtected() throws {
    let folder = try project()
    let sources = folder.at("home/project/nested/sources")
    try expectRefusal("nested", .containsProtected(sources), in: folder)
    try expectRefusal(folder.at("home/project/nested"), .containsProtected(sources), in: folder)
    try expectRefusal("not-there/..", .currentFolder, in: folder)
  }

  @Test("a folder above the current one, where no home is known")
  func containsCurrentFolder() throws {
    let folder = try project()
    let before = try folder.snapshot("")
    for home in [nil, ""] {
      let request = OutputRequest(
        output: "../..", currentFolder: folder.at("home/project/mine"), home: home, protected: [])
      #expect(throws: DiskError.outputRefused(path: "../..", reason: .containsCurrentFolder)) {
        try Publication.begin(request)
      }
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test("a folder with files and no marker; dot-files and CNAME count for nothing")
  func noMarker() throws {
    let folder = try TestFolder()
    try folder.file("public/.git/config", "settings")
    try folder.file("public/CNAME", "guide.example")
    try folder.file("public/index.html", "by hand")
    let before = try folder.snapshot("")
    let path = folder.at("public")
    #expect(throws: DiskError.outputRefused(path: path, reason: .noMarker)) {
      try Publication.publish(TestSite.files("new"), to: folder.request())
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test("a marker that is a link or a folder is none", arguments: [true, false])
  func falseMarker(isLink: Bool) throws {
    let folder = try TestFolder()
    try folder.file("public/index.html", "by hand")
    if isLink {
      try folder.link("public/" + Marker.name, to: "index.html")
    } else {
      try folder.folder("public/" + Marker.name)
    }
    let before = try folder.snapshot("")
    #expect(throws: DiskError.outputRefused(path: folder.at("public"), reason: .noMarker)) {
      try Publication.begin(folder.request())
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test("a work folder's place taken by something of somebody's own", arguments: ["file", "folder", "link"])
  func workFolderTaken(kind: String) throws {
    let folder = try TestFolder()
    switch kind {
    case "file": try folder.file(".public.build", "mine")
    case "link": try folder.link(".public.build", to: "elsewhere")
    default:
      try folder.file(".public.build/thesis.txt", "mine")
      try folder.file(".public.build/staged/thesis.txt", "mine")
    }
    try folder.folder("elsewhere")
    let before = try folder.snapshot("")
    let reason = OutputRefusal.workFolderTaken(folder.at(".public.build"))
    #expect(throws: DiskError.outputRefused(path: folder.at("public"), reason: reason)) {
      try Publication.begin(folder.request())
    }
    #expect(try folder.snapshot("") == before)
  }

  #if os(Linux)
    @Test("a place where another disk is attached")
    func mountPoint() throws {
      // proc(5) is always a file system of its own.
      let target = OutputTarget(path: "/proc")
      #expect(throws: DiskError.outputRefused(path: "/proc", reason: .mountPoint)) {
        try OutputState.of(target)
      }
    }
  #endif

  @Test("nothing made on the way to an output that is refused or cannot be made")
  func parentsPutBack() throws {
    let folder = try TestFolder()
    let name = String(repeating: "n", count: 255)
    #expect(throws: DiskError.self) { try Publication.begin(folder.request("a/b/" + name)) }
    #expect(try folder.names() == [])
  }
}

@Suite("Outputs that are taken")
struct AcceptanceTests {
  @Test(
    "missing, empty, or holding only what every build keeps",
    arguments: [
      "new", "deep/er/new", "empty", "kept", "./new/", "up/../new", "with space/ünï", "empty/inner",
    ])
  func taken(output: String) throws {
    let folder = try TestFolder()
    try folder.folder("empty")
    try folder.file("kept/.nojekyll")
    try folder.file("kept/CNAME", "guide.example")
    let report = try Publication.publish(TestSite.files("new"), to: folder.request(output))
    #expect(report.output == PathText.absolute(output, from: folder.path))
    #expect(report.leftOver == nil)
    let index = PathText.normalised(output) + "/index.html"
    #expect(try folder.snapshot(index) == ["": "file 644 start new"])
  }

  @Test("a folder in the home folder, beside a protected one with the same beginning")
  func neighbours() throws {
    let folder = try TestFolder()
    try folder.folder("content")
    let request = OutputRequest(
      output: "content-site", currentFolder: folder.path, home: folder.path, protected: ["content"])
    #expect(try Publication.publish([], to: request).fileCount == 0)
  }

  @Test("a link to a folder stays, and what it leads to is replaced")
  func link() throws {
    let folder = try TestFolder()
    try folder.folder("elsewhere/site")
    try folder.link("public", to: "elsewhere/site")
    let request = folder.request()
    for version in ["one", "two"] {
      let report = try Publication.publish(TestSite.files(version), to: request)
      #expect(report.output == folder.at("elsewhere/site"))
      #expect(try folder.snapshot("public") == ["": "link elsewhere/site"])
      #expect(try folder.snapshot("elsewhere/site") == TestSite.snapshot(of: TestSite.files(version)))
    }
    #expect(try folder.names() == ["elsewhere", "public"])
    #expect(try folder.names("elsewhere") == ["site"])
  }
}
