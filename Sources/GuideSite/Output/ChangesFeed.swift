import GuideModel
import Templates

/// `/changes.atom`: one entry for each edition, correction and withdrawal (RFC 4287).
struct ChangesFeed {
  let guide: Guide
  let words: Words
  let addresses: Addresses
  /// The day of the build: what happens later is not told as if it had.
  let asAt: CalendarDate

  private struct Entry {
    let id: String
    let title: String
    let on: CalendarDate
    let summary: String
  }

  /// The newest first.
  var file: SiteFile {
    let entries = guide.editions.filter(\.isPublished).flatMap(entries).filter { $0.on <= asAt }.sorted {
      ($1.on, $1.id) < ($0.on, $0.id)
    }
    let own = addresses.absolute(.feed).escapedForXML
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(guide.facts.language.rawValue)">
      <id>\(own)</id>
      <title>\(title.escapedForXML)</title>
      <link rel="self" type="application/atom+xml" href="\(own)"/>
      <link rel="alternate" type="text/html" href="\(addresses.absolute(.editions).escapedForXML)"/>
      <author><name>\(guide.facts.council.escapedForXML)</name></author>
      <updated>\(Self.time(entries.first?.on))</updated>

      """
    for entry in entries { text += Self.xml(entry) }
    return SiteFile(path: SitePath.feed.outputFile, bytes: Array((text + "</feed>\n").utf8))
  }

  private var title: String { words.phrases.text("feed.title", ["title": guide.facts.title]) }

  private func entries(of edition: Edition) -> [Entry] {
    let pages = addresses.within(.edition(edition.date))
    let facts = edition.facts
    let names = ["edition": facts.title, "date": words.date(edition.date.date)]
    let first = Entry(
      id: pages.absolute(.home), title: words.phrases.text("feed.edition", names), on: facts.decision.madeOn,
      summary: facts.summary)
    let corrections = zip(facts.corrections, facts.correctionAnchors).map { correction, anchor in
      Entry(
        id: pages.absolute(.aboutEdition) + "#" + anchor,
        title: words.phrases.text("feed.correction", names), on: correction.madeOn,
        summary: correction.what + " " + correction.why)
    }
    let withdrawal = facts.withdrawal.map { withdrawal in
      Entry(
        id: pages.absolute(.home) + "#withdrawn", title: words.phrases.text("feed.withdrawn", names),
        on: withdrawal.on, summary: withdrawal.reason)
    }
    return [first] + corrections + [withdrawal].compactMap(\.self)
  }

  private static func xml(_ entry: Entry) -> String {
    """
    <entry>
    <id>\(entry.id.escapedForXML)</id>
    <title>\(entry.title.escapedForXML)</title>
    <updated>\(time(entry.on))</updated>
    <link rel="alternate" type="text/html" href="\(entry.id.escapedForXML)"/>
    <summary>\(entry.summary.escapedForXML)</summary>
    </entry>

    """
  }

  /// The start of the day (RFC 3339); a feed without entries has the first day of Unix time.
  private static func time(_ day: CalendarDate?) -> String { "\(day?.iso ?? "1970-01-01")T00:00:00Z" }

  static let needs =
    [PhraseNeed("feed.title", values: ["title"])]
    + ["edition", "correction", "withdrawn"].map { PhraseNeed("feed.\($0)", values: ["edition", "date"]) }
}
