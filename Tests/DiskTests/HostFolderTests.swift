import Testing

@testable import Disk

@Suite("A folder for the sites of many councils")
struct HostFolderTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func sites(_ output: String = "host", protected: [String] = []) throws(DiskError) -> [String] {
    try HostFolder.sites(
      OutputRequest(output: output, currentFolder: folder.path, home: nil, protected: protected))
  }

  @Test("sites are the folders that builds made, in order")
  func sites() throws {
    for name in ["wren", "alder"] { try folder.file("host/\(name)/\(Marker.name)", "") }
    try folder.file("host/.hidden/\(Marker.name)", "")
    try folder.file("host/own/letter.txt", "mine")
    try folder.file("host/index.html", "mine")
    try folder.link("host/link", to: "wren")
    #expect(try sites() == ["alder", "wren"])
    #expect(try sites("nowhere") == [])
  }

  @Test("a folder that is a site itself, is a file, or must not be harmed is refused")
  func refusals() throws {
    try folder.file("site/\(Marker.name)", "")
    try folder.file("file", "")
    try folder.folder("councils/alder")
    let cases: [(output: String, reason: OutputRefusal)] = [
      ("site", .holdsOneSite), ("file", .notFolder), ("councils", .protected("councils")),
      ("councils/host", .insideProtected("councils")), (".", .dots),
    ]
    for (output, reason) in cases {
      #expect(throws: DiskError.outputRefused(path: output, reason: reason)) {
        try sites(output, protected: ["councils"])
      }
    }
  }

  @Test("folders are listed by name, links to folders too, and nothing else")
  func names() throws {
    for name in ["b", "a", ".hidden", "Z z"] { try folder.folder("all/\(name)") }
    try folder.folder("elsewhere")
    try folder.file("all/file", "")
    try folder.link("all/link", to: "../elsewhere")
    try folder.link("all/link-to-file", to: "file")
    try folder.link("all/broken", to: "nothing")
    #expect(try FolderList.names(in: folder.at("all")) == ["Z z", "a", "b", "link"])
  }

  @Test("what is no folder cannot be listed")
  func unreadable() throws {
    try folder.file("file", "")
    #expect(throws: DiskError.unreadable(path: folder.at("file"), fault: .notFolder)) {
      try FolderList.names(in: folder.at("file"))
    }
    #expect(throws: DiskError.unreadable(path: folder.at("none"), fault: .missing)) {
      try FolderList.names(in: folder.at("none"))
    }
  }
}
