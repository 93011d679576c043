import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Taking files over from the old site")
struct CarryTests {
  private static let memory = Array("what the next build needs".utf8)

  /// Publishes a site of which some files are taken over as they stand.
  private func publish(
    _ files: [OutputFile], carrying paths: [String], stamps: [String: FileStamp] = [:],
    memory: [UInt8]? = memory, in folder: TestFolder, hook: StepHook? = nil
  ) throws -> PublicationReport {
    let last = LastSite.find(folder.request())
    let stage = try Publication.begin(folder.request(), hook: hook)
    for file in files {
      if paths.contains(file.path) {
        let stamp = try #require(stamps[file.path] ?? last?.stamp(of: file.path))
        _ = try stage.carry(file.path, stamp: stamp)
      } else {
        try stage.write(file)
      }
    }
    return try stage.commit(memory: memory)
  }

  @Test("a file taken over is the very same file, and the site is the same as one written anew")
  func carried() throws {
    let folder = try TestFolder()
    let files = TestSite.files("one")
    _ = try publish(files, carrying: [], in: folder)
    let inode = try folder.inode("public/speech/levels/index.html")
    let report = try publish(files, carrying: files.dropFirst().map(\.path), in: folder)
    #expect(report.fileCount == files.count)
    #expect(report.method == .exchange)
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: files))
    #expect(try folder.inode("public/speech/levels/index.html") == inode)
    #expect(try folder.names() == [".public.memory", "public"])
  }

  @Test("the stamp of a file taken over stays, and that of a written one is known")
  func stamps() throws {
    let folder = try TestFolder()
    let stage = try Publication.begin(folder.request())
    let written = try stage.write(TestSite.file("a/page.html", "page"))
    _ = try stage.commit(memory: Self.memory)
    let site = try #require(LastSite.find(folder.request()))
    #expect(site.stamp(of: "a/page.html") == written)
    #expect(site.isTooYoung(written), "it was written in the same two seconds as the memory")
    let next = try Publication.begin(folder.request())
    #expect(try next.carry("a/page.html", stamp: written) == written)
    _ = try next.commit()
    #expect(LastSite.find(folder.request())?.stamp(of: "a/page.html") == written)
  }

  @Test("a file that was written to, exchanged, deleted or made a link stops the build", arguments: 0...3)
  func changed(kind: Int) throws {
    let folder = try TestFolder()
    let files = TestSite.files("one")
    _ = try publish(files, carrying: [], in: folder)
    let path = "speech/index.html"
    let stamp = try #require(LastSite.find(folder.request())?.stamp(of: path))
    switch kind {
    case 0: try folder.file("public/\(path)", "another text")
    case 1:
      unlink(folder.at("public/\(path)"))
      try folder.file("public/\(path)", "speech one")
    case 2: unlink(folder.at("public/\(path)"))
    default:
      unlink(folder.at("public/\(path)"))
      try folder.link("public/\(path)", to: "../index.html")
    }
    let before = try folder.snapshot("")
    #expect(throws: DiskError.self) {
      try publish(files, carrying: [path], stamps: [path: stamp], in: folder)
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test("where the disk allows no second name the file is copied")
  func copied() throws {
    let folder = try TestFolder()
    let files = TestSite.files("one")
    _ = try publish(files, carrying: [], in: folder)
    let inode = try folder.inode("public/index.html")
    _ = try publish(files, carrying: ["index.html"], in: folder) { operation, _ in
      operation == .linkFile ? EMLINK : 0
    }
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: files))
    #expect(try folder.inode("public/index.html") != inode)
  }

  @Test("a second name of the old file elsewhere keeps its text whatever is published later")
  func neverWrittenInPlace() throws {
    let folder = try TestFolder()
    _ = try publish(TestSite.files("one"), carrying: [], in: folder)
    link(folder.at("public/index.html"), folder.at("backup.html"))
    _ = try publish(TestSite.files("one"), carrying: ["index.html"], in: folder)
    _ = try publish(TestSite.files("two"), carrying: [], in: folder)
    #expect(try folder.snapshot("backup.html") == ["": "file 644 start one"])
  }

  @Test("the memory is found again, but not without the site or its marker")
  func memory() throws {
    let folder = try TestFolder()
    #expect(LastSite.find(folder.request()) == nil)
    _ = try publish(TestSite.files("one"), carrying: [], in: folder)
    #expect(LastSite.find(folder.request())?.memory == Self.memory)
    _ = try publish(TestSite.files("two"), carrying: [], memory: Array("more".utf8), in: folder)
    #expect(LastSite.find(folder.request())?.memory == Array("more".utf8))
    unlink(folder.at("public/\(Marker.name)"))
    #expect(LastSite.find(folder.request()) == nil)
  }

  @Test("a file of that name that no build made is neither read nor replaced")
  func foreignMemory() throws {
    let folder = try TestFolder()
    try folder.file(".public.memory", "my diary")
    let report = try publish(TestSite.files("one"), carrying: [], in: folder)
    #expect(
      report.forgotten
        == .outputRefused(path: folder.at("public"), reason: .memoryTaken(folder.at(".public.memory"))))
    #expect(try folder.snapshot(".public.memory") == ["": "file 644 my diary"])
    #expect(LastSite.find(folder.request()) == nil)
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: TestSite.files("one")))
  }

  @Test("a build that is killed at any step leaves one whole site, and one whole memory or none")
  func killed() throws {
    for step in 1... {
      let folder = try TestFolder(inMemory: true)
      let old = TestSite.files("one")
      let new = TestSite.files("two").dropLast() + [old[4]]
      _ = try publish(old, carrying: [], in: folder)
      let saboteur = Saboteur { $0 >= step ? EIO : 0 }
      let report = try? publish(
        Array(new), carrying: ["style.css"], memory: Array("two".utf8), in: folder, hook: saboteur.hook)
      let site = try folder.snapshot("public")
      #expect([TestSite.snapshot(of: old), TestSite.snapshot(of: Array(new))].contains(site), "step \(step)")
      let memory = try #require(LastSite.find(folder.request())?.memory, "step \(step)")
      #expect([Self.memory, Array("two".utf8)].contains(memory), "step \(step)")
      if report != nil, !saboteur.hasStruck { break }
    }
  }
}

@Suite("The program that runs")
struct RunningProgramTests {
  @Test("it is the same whenever it is asked for, and names its file and the library that reads Markdown")
  func identity() throws {
    #if os(Linux)
      let identity = try #require(RunningProgram.identity)
      #expect(RunningProgram.identity == identity)
      let program = try #require(try? RealPath.of("/proc/self/exe"))
      let start = identity.split(separator: "\n").first { $0.hasPrefix(program + " ") }
      // Device and inode twice, size and two times.
      #expect(start?.dropFirst(program.count).split(separator: " ").count == 7)
      #expect(identity.contains("/libc.") || identity.contains("/ld-"))
    #endif
  }
}
