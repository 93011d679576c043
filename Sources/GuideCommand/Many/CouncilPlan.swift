import Diagnostics
import Disk
import GuideModel

/// Which council's guide is published where, when many are built in one run.
///
/// Nothing is read or touched here.
struct CouncilPlan: Equatable {
  /// A folder that stands in the one of all councils.
  struct Folder {
    let name: String
    let hasGuideFile: Bool
    /// The address in its `guide.yml`; nil where there is none that can be used.
    var address: Located<BaseAddress>?
  }

  /// One council's part of the run.
  struct Council: Equatable {
    /// The name of its folder, which is also the name of its site.
    let name: String
    /// The folder with its content, and the one to publish into.
    let content: String
    let output: String
    /// An address in place of the one in `guide.yml`.
    let address: BaseAddress?
    /// What is wrong besides what is found in its own folder.
    var findings: [Diagnostic] = []
    /// False where there is nothing that could be read as a guide and published under its name.
    let isGuide: Bool
  }

  /// In the order of the names, which is that of the report.
  let councils: [Council]
  /// Sites in the output of which the content is gone; they stay as they are.
  let left: [String]

  /// Plans the run: `host` is the address that all sites stand below, where it is given with the command, and `sites` are
  /// those that the output holds already.
  init(of folders: [Folder], in folder: String, output: String, host: BaseAddress?, sites: [String]) {
    let known = Set(folders.map(\.name))
    left = sites.filter { !known.contains($0) }
    // A folder that must be renamed first has no address yet.
    let shared =
      host == nil ? Self.sharedAddresses(folders.filter { AddressPart.isValid($0.name) }) : [:]
    councils = folders.map { found in
      let content = PathText.joined(folder, found.name)
      let fault = Self.fault(of: found, at: SourceLocation(path: content, line: 1, column: 1))
      return Council(
        name: found.name, content: content, output: PathText.joined(output, found.name),
        address: host.flatMap { BaseAddress($0.address.text + found.name + "/") },
        findings: [fault, shared[found.name]].compactMap(\.self), isGuide: fault == nil)
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func fault(of folder: Folder, at place: SourceLocation) -> Diagnostic? {
    guard AddressPart.isValid(folder.name) else {
      return Diagnostic(
        .councilFolder, "the name “\(folder.name)” cannot stand in an address", at: place,
        help: "rename the folder with lower-case letters, digits and single hyphens, such as north-wrenshire")
    }
    guard folder.hasGuideFile else {
      return Diagnostic(
        .councilFolder, "the folder “\(folder.name)” holds no guide.yml", at: place,
        help: "put the council’s guide into it, or move the folder elsewhere")
    }
    return nil
  }
}

extension CouncilPlan {
  /// A finding for each council that shares a host with another, and has an address that is not that of its folder.
  ///
  /// A council with a host of its own may have any address: its site is then the root of that host, or where its web server
  /// puts it.
  private static func sharedAddresses(_ folders: [Folder]) -> [String: Diagnostic] {
    let addressed = folders.compactMap { folder in folder.address.map { (name: folder.name, address: $0) } }
    let hosts = Dictionary(grouping: addressed) { $0.address.value.host }
    var found: [String: Diagnostic] = [:]
    for (name, address) in addressed {
      let others = (hosts[address.value.host] ?? []).filter { $0.name != name }
      guard let other = others.first, address.value.lastPart != name else { continue }
      let twin = others.first { $0.address.value.place == address.value.place }
      let note = twin.map { Diagnostic.Note("“\($0.name)” has the same address", at: $0.address.location) }
      found[name] = Diagnostic(
        .councilAddress,
        "this address does not end in “\(name)/”, the council’s folder, and “\(other.name)” is at the same host",
        at: address.location,
        help: "write “base_url: \(address.value.ending(in: name))”, or rename the folder",
        notes: [note ?? Diagnostic.Note("“\(other.name)” is at the same host", at: other.address.location)])
    }
    return found
  }
}

extension BaseAddress {
  /// The host as all spellings of it: without capitals, and without the port that is meant anyway.
  fileprivate var host: String {
    let name = origin.lowercased()
    for (scheme, port) in [("https:", ":443"), ("http:", ":80")] where name.hasPrefix(scheme) {
      if name.hasSuffix(port) { return String(name.dropLast(port.count)) }
    }
    return name
  }

  /// All of the address, as all spellings of it.
  fileprivate var place: String { host + pathPrefix }

  /// The last part of the path; empty for an address without a path.
  fileprivate var lastPart: String { PathText.lastPart(pathPrefix) }

  /// The same address with another last part.
  fileprivate func ending(in name: String) -> String {
    let parts = PathText.parts(pathPrefix).dropLast() + [name]
    return origin + "/" + parts.joined(separator: "/") + "/"
  }
}
