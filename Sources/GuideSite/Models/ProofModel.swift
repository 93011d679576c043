import Templates

/// By what anybody can check that an edition is as it was.
struct ProofModel: TemplateModel {
  /// The SHA-256 digest of the record, in hexadecimal digits.
  let digest: String
  let record: Href
  let checksums: Href

  static let fields: [TemplateField<ProofModel>] = [
    .text("digest", \.digest), .link("record_link", \.record), .link("checksums_link", \.checksums),
  ]
}
