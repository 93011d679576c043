/// What an edition says of a level, or of a whole scheme, that is not as it was in the edition before, and why.
package struct LevelChange: Hashable, Sendable {
  /// What became of the level, where its name cannot tell.
  package enum Course: Hashable, Sendable {
    /// A level of this edition: with another budget, for example, or new.
    case changed
    /// A level of this edition that is made from these of the edition before: one was renamed, several were merged.
    case made(from: [LevelID])
    /// A level of the edition before that is no more, and the level where its people find themselves.
    case gone(now: LevelID?)
  }

  package let scheme: SchemeID
  /// Nil for a scheme that is new or gone as a whole.
  package let level: LevelID?
  package let course: Course
  package let reason: String
  /// How the needs of the people concerned are still met, where there is less money for them.
  package let howNeedsAreMet: String?

  package init(
    scheme: SchemeID, level: LevelID?, course: Course, reason: String, howNeedsAreMet: String? = nil
  ) {
    self.scheme = scheme
    self.level = level
    self.course = course
    self.reason = reason
    self.howNeedsAreMet = howNeedsAreMet
  }

  /// True where `level` is a name of the edition before.
  package var isGone: Bool {
    if case .gone = course { return true }
    return false
  }
}
