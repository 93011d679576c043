import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Publishing a site")
struct PublicationTests {
  @Test("the first site is all there, with the marker and nothing else")
  func first() throws {
    let folder = try TestFolder()
    let files = TestSite.files("one")
    let report = try Publication.publish(files, to: folder.request())
    #expect(report.method == .firstSite)
    #expect(report.fileCount == files.count)
    #expect(report.output == folder.at("public"))
    #expect(report.leftOver == nil)
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: files))
    #expect(try folder.names() == ["public"])
  }

  @Test("the next site replaces all of it; stale files and folders are gone")
  func second() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("one"), to: folder.request())
    try folder.file("public/by-hand.txt", "lost, as the marker says")
    try folder.folder("public/shut/inner", mode: 0o000)
    let report = try Publication.publish(TestSite.files("two"), to: folder.request())
    #expect(report.method == .exchange)
    #expect(report.leftOver == nil)
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: TestSite.files("two")))
    #expect(try folder.names() == ["public"])
  }

  @Test("a link in the old site is deleted and not followed")
  func linkInOldSite() throws {
    let folder = try TestFolder()
    try folder.file("precious/letter.txt", "dear")
    _ = try Publication.publish(TestSite.files("one"), to: folder.request())
    try folder.link("public/link", to: "../precious")
    try folder.link("public/.kept-link", to: "../precious")
    _ = try Publication.publish(TestSite.files("two"), to: folder.request())
    #expect(try folder.snapshot("precious/letter.txt") == ["": "file 644 dear"])
    #expect(try folder.snapshot("public/link").isEmpty)
    #expect(try folder.snapshot("public/.kept-link") == ["": "link ../precious"])
  }

  @Test("files and folders get the permissions the umask leaves of 0644 and 0755")
  func modes() throws {
    let folder = try TestFolder()
    try folder.folder("probe-parent")
    let probe = open(folder.at("probe"), O_WRONLY | O_CREAT, 0o644)
    close(probe)
    mkdir(folder.at("probe-folder"), 0o755)
    _ = try Publication.publish([TestSite.file("a/b", "")], to: folder.request())
    #expect(try folder.snapshot("public/a/b") == folder.snapshot("probe"))
    #expect(try folder.snapshot("public/a")["/"] == folder.snapshot("probe-folder")["/"])
    #expect(try folder.snapshot("public")["/"] == folder.snapshot("probe-folder")["/"])
  }

  @Test("until commit the old site stands; discard leaves no trace")
  func discard() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("one"), to: folder.request())
    let before = try folder.snapshot("")
    let stage = try Publication.begin(folder.request())
    for file in TestSite.files("two") { try stage.write(file) }
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: TestSite.files("one")))
    stage.discard()
    stage.discard()
    #expect(try folder.snapshot("") == before)
    #expect(throws: DiskError.stageClosed) { try stage.write(TestSite.file("a", "")) }
    #expect(throws: DiskError.stageClosed) { try stage.commit() }
  }

  @Test("a stage that is forgotten is given up, with the folders made for it")
  func forgotten() throws {
    let folder = try TestFolder()
    do {
      let stage = try Publication.begin(folder.request("deep/er/public"))
      try stage.write(TestSite.file("a", ""))
      #expect(try folder.names("deep/er") == [".public.build"])
    }
    #expect(try folder.names() == [])
  }

  @Test("commit closes the stage, and discard after it harms nothing")
  func discardAfterCommit() throws {
    let folder = try TestFolder()
    let stage = try Publication.begin(folder.request())
    try stage.write(TestSite.file("a", "A"))
    _ = try stage.commit()
    stage.discard()
    #expect(throws: DiskError.stageClosed) { try stage.commit() }
    #expect(try folder.snapshot("public/a") == ["": "file 644 A"])
  }

  @Test("a site with a bad path is not published, even if the caller goes on")
  func badPath() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("one"), to: folder.request())
    let before = try folder.snapshot("")
    let stage = try Publication.begin(folder.request())
    try stage.write(TestSite.file("a", "A"))
    let fault = DiskError.outputPath("../b", .dots)
    #expect(throws: fault) { try stage.write(TestSite.file("../b", "B")) }
    #expect(throws: fault) { try stage.write(TestSite.file("c", "C")) }
    #expect(throws: fault) { try stage.commit() }
    #expect(try folder.snapshot("") == before)
  }

  @Test("an output that was changed by hand between begin and commit is left alone")
  func changedMeanwhile() throws {
    let folder = try TestFolder()
    let stage = try Publication.begin(folder.request())
    try folder.file("public/thesis.txt", "mine")
    #expect(throws: DiskError.outputRefused(path: folder.at("public"), reason: .noMarker)) {
      try stage.commit()
    }
    #expect(try folder.snapshot("public/thesis.txt") == ["": "file 644 mine"])
    #expect(try folder.names() == ["public"])
  }

  @Test("files may be written from several threads")
  func threads() async throws {
    let folder = try TestFolder()
    let stage = try Publication.begin(folder.request())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          for page in 0..<100 {
            try stage.write(TestSite.file("shared/\(page)/from-\(worker).html", "\(worker) \(page)"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try stage.commit().fileCount == 400)
    #expect(try folder.snapshot("public").count == 400 + 100 + 3)
    #expect(try folder.snapshot("public/shared/42/from-3.html") == ["": "file 644 3 42"])
  }

  @Test("discard from another thread stops those who write")
  func discardFromThread() async throws {
    let folder = try TestFolder()
    let stage = try Publication.begin(folder.request())
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for page in 0..<5000 {
          do throws(DiskError) {
            try stage.write(TestSite.file("\(page)", ""))
          } catch {
            #expect(error == .stageClosed)
          }
        }
      }
      group.addTask { stage.discard() }
    }
    #expect(try folder.names() == [])
  }

  @Test("5,000 files, twice over")
  func many() throws {
    let folder = try TestFolder(inMemory: true)
    for version in ["one", "two"] {
      let text = String(repeating: version, count: 2000)
      let files = (0..<5000).lazy.map { TestSite.file("part-\($0 % 50)/page-\($0)/index.html", text) }
      let start = ContinuousClock.now
      let report = try Publication.publish(files, to: folder.request())
      print("5,000 files, \(report.method): \(ContinuousClock.now - start)")
      #expect(report.fileCount == 5000)
      #expect(try folder.snapshot("public/part-7/page-4957/index.html") == ["": "file 644 " + text])
    }
    #expect(try folder.snapshot("public").count == 5000 + 5000 + 50 + 2)
    #expect(try folder.names() == ["public"])
  }
}
