package import Diagnostics

extension Receipt {
  /// The form of a receipt that this program writes and reads.
  package static let version = 1

  /// Its name in the root of the site.
  package static let fileName = "receipt.json"

  /// The bytes of the file, the same for the same receipt.
  package var fileBytes: [UInt8] { JSONWriter.bytes(json) + Array("\n".utf8) }

  /// The first bytes of every receipt, whatever its form.
  package static let firstBytes = Array("{\n  \"receipt\": ".utf8)

  package var json: JSONValue {
    [
      "receipt": .integer(Self.version), "tool": ["name": "allocation-guide", "version": .string(tool)],
      "as_at": .string(asAt.iso), "next_rebuild": .optional(nextRebuild) { .string($0.iso) },
      "edition": [
        "date": .string(shown.edition.date.iso), "standing": .string(shown.standing.name),
      ],
      "base_url": .string(baseURL.address.text), "drafts": .bool(showsDrafts), "strict": .bool(isStrict),
      "content": content.json, "templates": templates.json,
      "output": [
        "pages": .integer(pageCount), "files": .integer(output.digests.count),
        "sha256": .string(output.digest.hex),
      ],
      "checks": .array(checks.map(JSONValue.string)), "findings": .array(findings.map(\.json)),
      "files": .object(output.members),
    ]
  }
}

extension Receipt.Files {
  fileprivate var json: JSONValue { ["files": .integer(count), "sha256": .string(digest.hex)] }
}

extension Receipt.Finding {
  fileprivate var json: JSONValue {
    [
      "code": .string(code.rawValue), "severity": .string(severity.rawValue), "count": .integer(count),
    ]
  }
}

extension PublishedFiles {
  fileprivate var members: [JSONMember] {
    digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      JSONMember($0.key, .string($0.value.hex))
    }
  }
}

extension EditionStanding {
  /// The word for programs.
  fileprivate var name: String {
    switch self {
    case .inForce: "in-force"
    case .announced: "announced"
    case .replaced: "replaced"
    case .withdrawn: "withdrawn"
    case .draft: "draft"
    case .consultation: "consultation"
    }
  }
}
