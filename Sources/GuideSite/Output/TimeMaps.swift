import GuideModel

/// `/editions/timemap/<scheme>/<level>.wlnk`: every state of a level's page, with the day from which it counted.
///
/// A Memento time map (RFC 7089, section 5) in the link format (RFC 6690, section 2). Archives and their readers know it.
struct TimeMaps {
  let guide: Guide
  let asAt: CalendarDate
  let addresses: Addresses

  private struct Memento {
    let address: String
    let from: CalendarDate
  }

  /// One file for each level that any edition had by the day of the build.
  var files: [SiteFile] {
    // An edition that was taken back before its first day has never counted.
    let counted = Set(guide.periods.filter { $0.from <= asAt }.map(\.edition))
    let editions = guide.editions.filter { counted.contains($0.date) }
    var seen: Set<SitePath> = []
    return editions.flatMap { edition in
      edition.schemes.flatMap { scheme in
        scheme.table.levels.compactMap { level -> SiteFile? in
          let map = SitePath.timeMap(of: level.id, in: scheme.id)
          guard seen.insert(map).inserted else { return nil }
          return file(
            map, of: .level(level.id, in: scheme.id), mementos(of: level.id, in: scheme.id, editions))
        }
      }
    }
  }

  private func mementos(of level: LevelID, in scheme: SchemeID, _ editions: [Edition]) -> [Memento] {
    editions.filter { edition in
      edition.schemes.contains { $0.id == scheme && $0.table[level] != nil }
    }.map { edition in
      Memento(
        address: addresses.within(.edition(edition.date)).absolute(.level(level, in: scheme)),
        from: edition.date.date)
    }
  }

  private func file(_ map: SitePath, of page: SitePath, _ mementos: [Memento]) -> SiteFile {
    var links = [
      "<\(addresses.absolute(page))>; rel=\"original\"",
      "<\(addresses.absolute(map))>; rel=\"self\"; type=\"application/link-format\"",
    ]
    for (index, memento) in mementos.enumerated() {
      let ends = [index == 0 ? "first" : nil, index == mementos.count - 1 ? "last" : nil].compactMap(\.self)
      let rel = (ends + ["memento"]).joined(separator: " ")
      links.append("<\(memento.address)>; rel=\"\(rel)\"; datetime=\"\(memento.from.httpDate)\"")
    }
    return SiteFile(path: map.outputFile, bytes: Array((links.joined(separator: ",\n") + "\n").utf8))
  }
}

extension CalendarDate {
  /// The start of the day as HTTP writes it (RFC 9110, section 5.6.7).
  fileprivate var httpDate: String {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    // 1 January 1970 was a Thursday; a day before it counts backwards.
    let weekday = days[((Int(daysSince1970) % 7) + 7) % 7]
    let day = day < 10 ? "0\(day)" : "\(day)"
    return "\(weekday), \(day) \(months[month - 1]) \(year) 00:00:00 GMT"
  }
}
