import Synchronization
import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Counts the changes a publication makes to the disk, and makes some of them fail.
final class Saboteur: Sendable {
  private struct State: Sendable {
    var count = 0
    var failed: (operation: DiskOperation, path: String)?
  }

  private let state = Mutex(State())
  private let canExchange: Bool
  private let fails: @Sendable (Int) -> CInt

  /// `fails` gives the `errno` for the step of a number, counted from 1; 0 lets it pass.
  init(canExchange: Bool = true, fails: @escaping @Sendable (Int) -> CInt) {
    self.canExchange = canExchange
    self.fails = fails
  }

  var hasStruck: Bool { state.withLock { $0.failed != nil } }

  /// The first step that was made to fail.
  var failed: (operation: DiskOperation, path: String)? { state.withLock { $0.failed } }

  var hook: StepHook {
    { operation, path in
      self.state.withLock { state in
        state.count += 1
        let code = self.fails(state.count)
        if code != 0, state.failed == nil { state.failed = (operation, path) }
        if code == 0, operation == .exchange, !self.canExchange { return EINVAL }
        return code
      }
    }
  }
}

@Suite("Failures on the way")
struct FaultTests {
  @Test("a write that fails at the Nth file leaves the old site and no work folder", arguments: 1...5)
  func writeFails(number: Int) throws {
    let folder = try TestFolder()
    try folder.addKept(to: "public")
    _ = try Publication.publish(TestSite.files("old"), to: folder.request())
    let before = try folder.snapshot("")
    let files = TestSite.files("new")
    let full = folder.at(".public.build/staged/") + files[number - 1].path
    #expect(throws: DiskError.system(operation: .writeFile, path: full, code: ENOSPC)) {
      try Publication.publish(files, to: folder.request()) { operation, path in
        operation == .writeFile && path == full ? ENOSPC : 0
      }
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test(
    "any one step that fails: the old site stands and nothing is left, or the new one does",
    arguments: [SwapMethod.firstSite, .exchange, .twoMoves])
  func anyStep(method: SwapMethod) throws {
    var step = 0
    repeat { step += 1 } while try strikes(at: step, method)
    #expect(step > 15)
  }

  /// - Returns: whether the build was long enough to fail at that step.
  private func strikes(at step: Int, _ method: SwapMethod) throws -> Bool {
    let folder = try TestFolder(inMemory: true)
    let new = TestSite.files("new")
    if method != .firstSite {
      try folder.addKept(to: "public")
      _ = try Publication.publish(TestSite.files("old"), to: folder.request())
    }
    let before = try folder.snapshot("public")
    let after = TestSite.snapshot(of: new, kept: method == .firstSite ? [:] : TestFolder.kept)
    let saboteur = Saboteur(canExchange: method != .twoMoves) { $0 == step ? EIO : 0 }

    switch outcome(new, folder, saboteur) {
    case .success(let report):
      #expect(try folder.snapshot("public") == after, "step \(step)")
      let names = try folder.names()
      #expect(report.leftOver != nil || names == ["public"], "step \(step)")
    case .failure(let error):
      let failed = try #require(saboteur.failed)
      #expect(error == .system(operation: failed.operation, path: failed.path, code: EIO))
      #expect(try folder.snapshot("public") == before, "step \(step)")
      // Without the lock nothing may be deleted, not even the file it is on: somebody else may hold it.
      let work = failed.operation == .lock ? [".public.build"] : []
      #expect(try folder.names() == work + (before.isEmpty ? [] : ["public"]), "step \(step)")
    }

    _ = try Publication.publish(new, to: folder.request())
    #expect(try folder.snapshot("public") == after, "step \(step)")
    #expect(try folder.names() == ["public"], "step \(step)")
    return saboteur.hasStruck
  }

  private func outcome(
    _ files: [OutputFile], _ folder: TestFolder, _ saboteur: Saboteur
  ) -> Result<PublicationReport, DiskError> {
    do {
      return .success(try Publication.publish(files, to: folder.request(), hook: saboteur.hook))
    } catch {
      return .failure(error)
    }
  }

  @Test("a path too long for the system stops the build, and the old site stands")
  func tooLong() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("old"), to: folder.request())
    let before = try folder.snapshot("")
    let path = Array(repeating: String(repeating: "d", count: 250), count: 20).joined(separator: "/")
    let error = #expect(throws: DiskError.self) {
      try Publication.publish([TestSite.file(path, "")], to: folder.request())
    }
    guard case .system(.makeFolder, _, ENAMETOOLONG)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test("an old site that cannot be deleted is told of, and goes with the next build")
  func leftOver() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("old"), to: folder.request())
    let report = try Publication.publish(TestSite.files("new"), to: folder.request()) { operation, _ in
      operation == .removeFile ? EACCES : 0
    }
    #expect(report.method == .exchange)
    #expect(report.leftOver != nil)
    #expect(try folder.snapshot("public") == TestSite.snapshot(of: TestSite.files("new")))
    #expect(try folder.names() == [".public.build", "public"])
    #expect(try Publication.publish(TestSite.files("next"), to: folder.request()).leftOver == nil)
    #expect(try folder.names() == ["public"])
  }
}

@Suite("File systems that cannot exchange")
struct FallbackTests {
  @Test(
    "the old site is moved away and the new one in", arguments: [EINVAL, ENOSYS, ENOTSUP, EXDEV, EPERM])
  func twoMoves(code: CInt) throws {
    let folder = try TestFolder()
    try folder.addKept(to: "public")
    _ = try Publication.publish(TestSite.files("old"), to: folder.request())
    let report = try Publication.publish(TestSite.files("new"), to: folder.request()) { operation, _ in
      operation == .exchange ? code : 0
    }
    #expect(report.method == .twoMoves)
    #expect(report.leftOver == nil)
    let after = TestSite.snapshot(of: TestSite.files("new"), kept: TestFolder.kept)
    #expect(try folder.snapshot("public") == after)
    #expect(try folder.names() == ["public"])
  }

  @Test("a folder that cannot be moved at all stays as it is")
  func unmovable() throws {
    let folder = try TestFolder()
    _ = try Publication.publish(TestSite.files("old"), to: folder.request())
    let before = try folder.snapshot("")
    #expect(throws: DiskError.self) {
      try Publication.publish(TestSite.files("new"), to: folder.request()) { operation, _ in
        operation == .exchange || operation == .move ? EXDEV : 0
      }
    }
    #expect(try folder.snapshot("") == before)
  }

  @Test("a build killed between the moves: the next puts the old site back before all else")
  func recovery() throws {
    let folder = try TestFolder()
    try folder.addKept(to: "public")
    _ = try Publication.publish(TestSite.files("old"), to: folder.request())
    let before = try folder.snapshot("")
    try folder.file(".public.build/lock")
    try folder.file(".public.build/staged/index.html", "new")
    try #require(rename(folder.at("public"), folder.at(".public.build/previous")) == 0)
    let stage = try Publication.begin(folder.request())
    #expect(
      try folder.snapshot("public")
        == TestSite.snapshot(of: TestSite.files("old"), kept: TestFolder.kept))
    stage.discard()
    #expect(try folder.snapshot("") == before)
  }

  @Test("a last site that cannot go back, for its place is taken, is not deleted")
  func previousWaiting() throws {
    let folder = try TestFolder()
    try folder.file(".public.build/lock")
    try folder.file(".public.build/previous/index.html", "old")
    try folder.file(".public.build/previous/" + Marker.name)
    try folder.folder("public")
    let path = folder.at(".public.build/previous")
    #expect(
      throws: DiskError.outputRefused(path: folder.at("public"), reason: .previousWaiting(path))
    ) { try Publication.begin(folder.request()) }
    #expect(try folder.snapshot(".public.build/previous/index.html") == ["": "file 644 old"])
    try #require(rmdir(folder.at("public")) == 0)
    try Publication.begin(folder.request()).discard()
    #expect(try folder.snapshot("public/index.html") == ["": "file 644 old"])
  }
}
