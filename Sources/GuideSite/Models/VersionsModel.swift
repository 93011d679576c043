import Templates

/// Other states of a page, as link relations (RFC 5829; RFC 7089 for the time map).
struct VersionsModel: TemplateModel {
  let latest: Href?
  let before: Href?
  let after: Href?
  let all: Href?
  let timeMap: Href?

  static let fields: [TemplateField<VersionsModel>] = [
    .link("latest", \.latest), .link("before", \.before), .link("after", \.after), .link("all", \.all),
    .link("time_map", \.timeMap),
  ]
}
