import Disk

/// Small sites to publish, and what a folder holds once they are.
enum TestSite {
  /// A version of a site: the two differ in every file, and each has a folder the other lacks.
  static func files(_ version: String) -> [OutputFile] {
    [
      file("index.html", "start \(version)"),
      file("speech/index.html", "speech \(version)"),
      file("speech/levels/index.html", "levels \(version)"),
      file("only-\(version)/page.html", version),
      file("style.css", ""),
    ]
  }

  static func file(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: path, bytes: Array(text.utf8))
  }

  /// What `TestFolder.snapshot` says once `files` are published; `kept` are the lines of what was there before.
  static func snapshot(
    of files: [OutputFile], kept: [String: String] = [:], root: String = "/"
  ) -> [String: String] {
    var lines = kept
    lines[root] = "folder 755"
    lines["/" + Marker.name] = "file 644 " + String(decoding: Marker.bytes, as: UTF8.self)
    for file in files {
      lines["/" + file.path] = "file 644 " + String(decoding: file.bytes, as: UTF8.self)
      var folder = ""
      for part in file.path.split(separator: "/").dropLast() {
        folder += "/" + part
        lines[folder + "/"] = "folder 755"
      }
    }
    return lines
  }
}

extension TestFolder {
  /// A request that nothing but the output's own state can refuse.
  func request(_ output: String = "public", protected: [String] = []) -> OutputRequest {
    OutputRequest(output: output, currentFolder: path, home: nil, protected: protected)
  }

  /// Entries that every build keeps.
  func addKept(to output: String) throws {
    try file(output + "/CNAME", "guide.example")
    try file(output + "/.git/config", "settings", mode: 0o600)
    try file(output + "/.git/objects/12/3456", "object", mode: 0o444)
    try file(output + "/.git/hooks/run", "#!/bin/sh", mode: 0o755)
    try folder(output + "/.git/empty", mode: 0o700)
    try folder(output + "/.git/objects/12", mode: 0o555)
    try link(output + "/.git/link", to: "../nowhere")
    try link(output + "/.root-link", to: "CNAME")
  }

  static let kept = [
    "/CNAME": "file 644 guide.example",
    "/.git/": "folder 755",
    "/.git/config": "file 600 settings",
    "/.git/objects/": "folder 755",
    "/.git/objects/12/": "folder 555",
    "/.git/objects/12/3456": "file 444 object",
    "/.git/hooks/": "folder 755",
    "/.git/hooks/run": "file 755 #!/bin/sh",
    "/.git/empty/": "folder 700",
    "/.git/link": "link ../nowhere",
    "/.root-link": "link CNAME",
  ]
}
