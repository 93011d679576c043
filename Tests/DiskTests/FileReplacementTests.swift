import Testing

@testable import Disk

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Reading a file piece by piece")
struct FileStreamTests {
  private func read(_ path: String, _ more: ([UInt8]) -> Bool = { _ in true }) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    try FileStream.read(path) { piece in
      pieces.append(piece)
      return more(piece)
    }
    return pieces
  }

  @Test("several pieces come in order and make the whole file")
  func pieces() throws {
    let folder = try TestFolder()
    let text = String(repeating: "0123456789", count: 300_000)
    try folder.file("large", text)
    try folder.link("link", to: "large")
    let pieces = try read(folder.at("link"))
    #expect(pieces.count > 1)
    #expect(Array(pieces.joined()) == Array(text.utf8))
  }

  @Test("an empty file has no piece")
  func empty() throws {
    let folder = try TestFolder()
    try folder.file("empty")
    #expect(try read(folder.at("empty")) == [])
  }

  @Test("whoever has had enough is given no more")
  func earlyStop() throws {
    let folder = try TestFolder()
    try folder.file("large", String(repeating: "0123456789", count: 300_000))
    #expect(try read(folder.at("large")) { _ in false }.count == 1)
  }

  @Test("what is no file says so, and a pipe does not block")
  func faults() throws {
    let folder = try TestFolder()
    try folder.folder("folder")
    try folder.pipe("pipe")
    try folder.link("loop", to: "loop")
    let expected: [String: FileFault] = [
      "folder": .isFolder, "pipe": .special(.pipe), "loop": .linkLoop, "none": .missing,
    ]
    for (name, fault) in expected {
      #expect(throws: DiskError.unreadable(path: folder.at(name), fault: fault)) {
        try read(folder.at(name))
      }
    }
  }

  @Test(
    "a file that is written to meanwhile is not believed, read to its end or not", arguments: [true, false])
  func changed(toTheEnd: Bool) throws {
    let folder = try TestFolder()
    try folder.file("records", "one\n")
    #expect(throws: DiskError.unreadable(path: folder.at("records"), fault: .changed)) {
      try read(folder.at("records")) { _ in
        try? folder.file("records", "one\ntwo\n")
        return toTheEnd
      }
    }
  }
}

@Suite("Replacing single files")
struct FileReplacementTests {
  private let bytes = Array("new".utf8)

  @Test("a file is replaced or made, and no lock is left")
  func replaces() throws {
    let folder = try TestFolder()
    try folder.file("home/a/b/old.csv", "old")
    do {
      let files = try FileReplacement(in: folder.at("home"))
      #expect(try folder.names("home") == [".lock", "a"])
      try files.replace("a/b/old.csv", bytes)
      try files.replace("ledger.json", bytes)
    }
    #expect(try folder.names("home") == ["a", "ledger.json"])
    #expect(try folder.snapshot("home/a/b") == ["/": "folder 755", "/old.csv": "file 644 new"])
  }

  @Test("whichever step fails, the old file stands and nothing is left beside it, or the new one does")
  func anyStep() throws {
    var failures = 0
    for step in 1...20 {
      let folder = try TestFolder(inMemory: true)
      try folder.file("old.csv", "old")
      let saboteur = Saboteur { $0 == step ? EIO : 0 }
      do {
        let files = try FileReplacement(in: folder.path, hook: saboteur.hook)
        try files.replace("old.csv", bytes)
        #expect(try folder.snapshot("old.csv") == ["": "file 644 new"])
      } catch let error as DiskError {
        failures += 1
        #expect(
          error
            == .system(
              operation: saboteur.failed?.operation ?? .lock, path: saboteur.failed?.path ?? "", code: EIO))
        #expect(try folder.snapshot("old.csv") == ["": "file 644 old"], "step \(step)")
        #expect(try folder.names().filter { $0 != ".lock" } == ["old.csv"], "step \(step)")
      }
      if !saboteur.hasStruck { break }
    }
    #expect(failures >= 5)
  }

  @Test("what a killed run left is written over")
  func leftOver() throws {
    let folder = try TestFolder()
    try folder.file("old.csv", "old")
    try folder.file(".old.csv.new", "half")
    try folder.file(".lock")
    try FileReplacement(in: folder.path).replace("old.csv", bytes)
    #expect(try folder.names() == ["old.csv"])
    #expect(try folder.snapshot("old.csv") == ["": "file 644 new"])
  }

  @Test("a folder that another run has is left alone until that one ends")
  func locked() throws {
    let folder = try TestFolder()
    var first: FileReplacement? = try FileReplacement(in: folder.path)
    #expect(throws: DiskError.locked(path: folder.at(".lock"))) { try FileReplacement(in: folder.path) }
    try first?.replace("a", bytes)
    first = nil
    try FileReplacement(in: folder.path).replace("b", bytes)
    #expect(try folder.names() == ["a", "b"])
  }
}

@Suite("Adding a folder")
struct FolderAdditionTests {
  private let files = [
    OutputFile(path: "edition.yml", bytes: Array("new".utf8)),
    OutputFile(path: "a/b/c.md", bytes: Array("deep".utf8)),
  ]

  @Test("the folder is there with all that is in it, and nothing is left beside it")
  func adds() throws {
    let folder = try TestFolder()
    try folder.file("editions/2026-04-01/edition.yml", "old")
    try FileReplacement(in: folder.path).add("editions/2027-04-01", files)
    #expect(try folder.names("editions") == ["2026-04-01", "2027-04-01"])
    #expect(
      try folder.snapshot("editions/2027-04-01") == [
        "/": "folder 755", "/a/": "folder 755", "/a/b/": "folder 755", "/a/b/c.md": "file 644 deep",
        "/edition.yml": "file 644 new",
      ])
  }

  @Test("whichever step fails, there is all of the folder or nothing, and what a kill leaves is cleared away")
  func anyStep() throws {
    for isKilled in [false, true] {
      var failures = 0
      for step in 1...40 {
        let folder = try TestFolder(inMemory: true)
        try folder.folder("editions")
        let saboteur = Saboteur { isKilled ? ($0 >= step ? EIO : 0) : ($0 == step ? EIO : 0) }
        let isAdded =
          (try? FileReplacement(in: folder.path, hook: saboteur.hook).add("editions/new", files)) != nil
        let visible = try folder.names("editions").filter { !$0.hasPrefix(".") }
        #expect(visible == (isAdded ? ["new"] : []), "step \(step)")
        if !isAdded {
          failures += 1
          if !isKilled { #expect(try folder.names("editions") == [], "step \(step)") }
          try FileReplacement(in: folder.path).add("editions/new", files)
        }
        #expect(try folder.names("editions") == ["new"], "step \(step)")
        #expect(try folder.snapshot("editions/new").count == 5, "step \(step)")
        if !saboteur.hasStruck { break }
      }
      #expect(failures >= 8)
    }
  }

  @Test("what is there already is left alone")
  func taken() throws {
    let folder = try TestFolder()
    try folder.file("editions/new/edition.yml", "old")
    try folder.file("editions/file", "old")
    let replacement = try FileReplacement(in: folder.path)
    for name in ["new", "file"] {
      #expect(throws: DiskError.self) { try replacement.add("editions/\(name)", files) }
    }
    #expect(throws: DiskError.outputPath("../x", .dots)) {
      try replacement.add("editions/other", [OutputFile(path: "../x", bytes: [])])
    }
    #expect(try folder.names("editions") == ["file", "new"])
    #expect(try folder.snapshot("editions/new") == ["/": "folder 755", "/edition.yml": "file 644 old"])
  }
}

@Suite("Where a file lies")
struct FilePlaceTests {
  @Test("links and “..” are followed before a file is judged")
  func inside() throws {
    let folder = try TestFolder()
    try folder.file("content/a.csv")
    try folder.file("private/a.csv")
    try folder.link("way-in", to: "content")
    try folder.link("private/link.csv", to: "../content/a.csv")
    try folder.link("content/way-out", to: "../private")
    let cases: [(String, Bool)] = [
      ("content/a.csv", true), ("content", true), ("content/none/yet.csv", true), ("way-in/a.csv", true),
      ("private/link.csv", true), ("private/../content/a.csv", true), (folder.at("content/a.csv"), true),
      ("private/a.csv", false), ("content/../private/a.csv", false), ("content/way-out/a.csv", false),
      ("content.csv", false), ("contents/a.csv", false),
    ]
    for (path, expected) in cases {
      let isInside = try FilePlace.isInside(
        path, oneOf: ["none", "content"], currentFolder: folder.path)
      #expect(isInside == expected, "\(path)")
    }
  }
}
