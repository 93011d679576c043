package import GuideModel

/// The records behind figures that were published for an earlier day.
package struct PublishedBasis: Sendable {
  package let asAt: CalendarDate
  let caseload: Caseload

  package init(asAt: CalendarDate, caseload: Caseload) {
    self.asAt = asAt
    self.caseload = caseload
  }
}
