package import Diagnostics

extension Ledger {
  /// The form of `ledger.json` that this program writes.
  package static let version = 1

  /// The ledger as it is written to `ledger.json`: each state as the very lines that `observed.csv` had, then the seals.
  package var json: JSONValue {
    var members = [
      JSONMember("version", .integer(Self.version)),
      JSONMember("figures", .array(entries.map(\.json))),
    ]
    // A guide without seals keeps the ledger that it always had.
    if !seals.isEmpty { members.append(JSONMember("seals", .array(seals.map(\.json)))) }
    return .object(members)
  }

  /// The bytes of `ledger.json`.
  package var fileBytes: [UInt8] { JSONWriter.bytes(json) + Array("\n".utf8) }
}

extension Ledger.Entry {
  fileprivate var json: JSONValue {
    [
      "edition": .string(edition.date.iso), "scheme": .string(scheme.slug),
      "recorded_for": .string(recordedFor.iso), "table": .array(table.lines.map(JSONValue.string)),
    ]
  }
}

extension Seal {
  fileprivate var json: JSONValue {
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let digests = paths.compactMap { path in files[path].map { JSONMember(path, .string($0.hex)) } }
    var members = [
      JSONMember("edition", .string(edition.date.iso)), JSONMember("sealed_on", .string(sealedOn.iso)),
    ]
    if !corrections.isEmpty {
      members.append(JSONMember("corrections", .array(corrections.map { .string($0.iso) })))
    }
    if let withdrawnOn { members.append(JSONMember("withdrawn", .string(withdrawnOn.iso))) }
    members += [JSONMember("record", .string(record.hex)), JSONMember("files", .object(digests))]
    return .object(members)
  }
}
