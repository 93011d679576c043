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
  /// The state as it is written, which is also the form whose digest seals remember: it must never change.
  package var json: JSONValue {
    [
      "edition": .string(edition.date.iso), "scheme": .string(scheme.slug),
      "recorded_for": .string(recordedFor.iso), "table": .array(table.lines.map(JSONValue.string)),
    ]
  }
}

extension Seal {
  /// Ids have no spaces, so a page's stand in one line.
  private var pages: [JSONMember] {
    addresses.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { page, ids in
      JSONMember(
        page,
        .string(ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: " ")))
    }
  }

  /// The seal as it is written, which is also the form whose digest later seals remember.
  ///
  /// It must never change: a new member may be written only where a seal has such content.
  package var json: JSONValue {
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let digests = paths.compactMap { path in files[path].map { JSONMember(path, .string($0.hex)) } }
    var members = [
      JSONMember("edition", .string(edition.date.iso)), JSONMember("sealed_on", .string(sealedOn.iso)),
    ]
    if !corrections.isEmpty {
      members.append(JSONMember("corrections", .array(corrections.map(\.json))))
    }
    if let withdrawnOn { members.append(JSONMember("withdrawn", .string(withdrawnOn.iso))) }
    if let decidedRecord { members.append(JSONMember("decided_record", .string(decidedRecord.hex))) }
    members += [JSONMember("record", .string(record.hex)), JSONMember("files", .object(digests))]
    if !addresses.isEmpty { members.append(JSONMember("addresses", .object(pages))) }
    if let before { members.append(JSONMember("before", before.json)) }
    return .object(members)
  }
}

extension SealedCorrection {
  /// Its day, then the digest of its words.
  fileprivate var json: JSONValue {
    .string(madeOn.iso + (digest.map { " " + $0.hex } ?? ""))
  }
}

extension LedgerBefore {
  fileprivate var json: JSONValue {
    [
      "seals": .integer(seals), "seals_digest": .string(sealsDigest.hex),
      "figures": .array(figures.map { .string($0.hex) }),
      "editions": .array(editions.map { .string($0.date.iso) }),
    ]
  }
}
