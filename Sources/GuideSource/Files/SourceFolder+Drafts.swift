package import GuideModel

extension SourceFolder {
  /// Editions that are no more than a draft or a consultation, as far as their files can be read.
  ///
  /// Empty where there is no other edition beside them.
  package var drafts: [EditionDate] {
    let dates = editionDates
    let drafts = dates.filter { date in
      let state = EditionOutline(of: date, in: self)?.state
      return state == .draft || state == .consultation
    }
    return drafts.count < dates.count ? drafts : []
  }

  /// The same folder without some editions: work in progress must not stop a correction of what is public.
  package func without(_ drafts: [EditionDate]) -> SourceFolder {
    guard !drafts.isEmpty else { return self }
    let hidden = drafts.map { "editions/\($0)" }
    let isShown = { (path: String) in
      !hidden.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    let files = paths.filter(isShown).map { ($0, bytes(at: $0) ?? []) }
    return SourceFolder(
      displayPrefix: displayPrefix, files: Dictionary(files, uniquingKeysWith: { first, _ in first }),
      folders: folders.filter(isShown))
  }

  private var editionDates: [EditionDate] {
    let names = paths.compactMap { path -> CalendarDate? in
      let parts = path.split(separator: "/")
      return parts.count > 2 && parts[0] == "editions" ? CalendarDate(iso: parts[1]) : nil
    }
    return Set(names.map { EditionDate($0) }).sorted()
  }
}
