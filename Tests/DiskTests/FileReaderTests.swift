import Disk
import Testing

@Suite("Reading one file")
struct FileReaderTests {
  @Test("the bytes come back, also through a link and from an empty file")
  func content() throws {
    let folder = try TestFolder()
    try folder.file("a.txt", "æøå\n")
    try folder.file("empty")
    try folder.link("link", to: "a.txt")
    #expect(try FileReader.read(folder.at("a.txt")) == Array("æøå\n".utf8))
    #expect(try FileReader.read(folder.at("link")) == Array("æøå\n".utf8))
    #expect(try FileReader.read(folder.at("empty")) == [])
  }

  @Test("a file of several pieces comes back whole")
  func large() throws {
    let folder = try TestFolder()
    let text = String(repeating: "0123456789", count: 300_000)
    try folder.file("large", text)
    #expect(try FileReader.read(folder.at("large")) == Array(text.utf8))
  }

  @Test("the limit is the largest size allowed")
  func limit() throws {
    let folder = try TestFolder()
    try folder.file("a", "12345")
    #expect(try FileReader.read(folder.at("a"), limit: 5).count == 5)
    #expect(throws: DiskError.unreadable(path: folder.at("a"), fault: .tooLarge(limit: 4))) {
      try FileReader.read(folder.at("a"), limit: 4)
    }
  }

  @Test("what is no file says so, and a pipe does not block")
  func faults() throws {
    let folder = try TestFolder()
    try folder.folder("folder")
    try folder.pipe("pipe")
    try folder.link("loop", to: "loop")
    try folder.file("file")
    let expected: [String: FileFault] = [
      "folder": .isFolder, "pipe": .special(.pipe), "loop": .linkLoop, "none": .missing,
    ]
    for (name, fault) in expected {
      #expect(throws: DiskError.unreadable(path: folder.at(name), fault: fault)) {
        try FileReader.read(folder.at(name))
      }
    }
    #expect(throws: DiskError.self) { try FileReader.read(folder.at("file/below")) }
    #expect(throws: DiskError.self) { try FileReader.read(folder.at("fi\0le")) }
    #expect(throws: DiskError.unreadable(path: "/dev/null", fault: .special(.device))) {
      try FileReader.read("/dev/null")
    }
  }

  #if os(Linux)
    @Test("a file whose size is not what it seemed is not believed")
    func changing() {
      // proc(5): files there say that they are empty, as a file does that grows while it is read.
      #expect(throws: DiskError.unreadable(path: "/proc/meminfo", fault: .changed)) {
        try FileReader.read("/proc/meminfo")
      }
    }
  #endif
}
