import GuideModel

/// Some addresses of the site.
enum ServedAddresses: Hashable, Sendable {
  case all
  /// A folder, and all that is in it.
  case folder(SitePath)
  case file(SitePath)
  /// The file of this name in the tree of each edition.
  case fileOfEachEdition(String)

  /// `address` starts at the root of the guide.
  func contains(_ address: String) -> Bool {
    switch self {
    case .all: return true
    case .folder(let folder): return address.hasPrefix(folder.text)
    case .file(let file): return address == file.text
    case .fileOfEachEdition(let name):
      let parts = address.split(separator: "/")
      return parts.count == 3 && parts[0] == "editions" && parts[2] == name
    }
  }
}

/// Headers for some addresses.
struct ServingRule: Hashable, Sendable {
  let addresses: ServedAddresses
  let headers: [ResponseHeader]
}

/// Which headers each address of the site is to have: the one place that says so.
///
/// Where two rules say something about one header, the later one counts.
struct ServingTable: Sendable {
  let rules: [ServingRule]

  /// `settled` are the editions whose pages have all but stopped to change.
  init(settled: [EditionDate]) {
    rules =
      [
        ServingRule(
          addresses: .all,
          headers: [
            .policy(ContentPolicy(isSearch: false)), .noReferrer, .noGuessing, .noFrames, .noDevices,
            .ownWindow, .ownResources, .caching(.asksEachTime),
          ]),
        ServingRule(addresses: .folder(.search), headers: [.policy(ContentPolicy(isSearch: true))]),
        // Their names change with what is in them.
        ServingRule(addresses: .folder(.assets), headers: [.caching(.forEver)]),
        ServingRule(addresses: .folder(.dataFolder), headers: [.openData]),
        ServingRule(addresses: .file(.feed), headers: [.openData, .type(.atom)]),
        // What hosts do not know by the ending of its name.
        ServingRule(addresses: .folder(.timeMaps), headers: [.type(.wlnk)]),
        ServingRule(addresses: .fileOfEachEdition(SitePath.checksumsName), headers: [.type(.plain)]),
      ]
      + settled.sorted().flatMap { date in
        [SitePath.edition(date), .data(of: date)].map {
          ServingRule(addresses: .folder($0), headers: [.caching(.aDay)])
        }
      }
  }

  /// The editions of a guide that are sealed and count no more on a day.
  ///
  /// Before, the figures of an edition may be renewed, and its pages must say on the very day that it counts no more.
  static func settled(in guide: Guide, asAt day: CalendarDate) -> [EditionDate] {
    let sealed = Set(guide.ledger.seals.map(\.edition))
    return guide.editions.filter { edition in
      switch guide.standing(of: edition, asAt: day) {
      case .replaced, .withdrawn: sealed.contains(edition.date)
      case .inForce, .announced, .draft, .consultation: false
      }
    }.map(\.date)
  }

  /// The headers of an address, which starts at the root of the guide.
  func headers(at address: String) -> [HeaderName: ResponseHeader] {
    var headers: [HeaderName: ResponseHeader] = [:]
    for rule in rules where rule.addresses.contains(address) {
      for header in rule.headers { headers[header.name] = header }
    }
    return headers
  }

  /// The headers that all addresses have alike.
  var everywhere: [ResponseHeader] {
    let differing = Set(differing)
    return rules.filter { $0.addresses == .all }.flatMap(\.headers).filter { !differing.contains($0.name) }
  }

  /// In which headers addresses differ, but for the type of a file, which is a matter of its name.
  var differing: [HeaderName] {
    Set(rules.filter { $0.addresses != .all }.flatMap(\.headers).map(\.name))
      .subtracting([.contentType]).sorted()
  }
}
