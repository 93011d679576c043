import GuideModel
import Templates

/// The ground rules in words, each the same wherever it is shown.
struct PromiseWords {
  /// A promise and what the council has said about it.
  struct Line {
    let key: Promises.Name
    let name: String
    let text: String
    let isUnsaid: Bool
  }

  let words: Words
  /// The sentence that says to ask a contact.
  let asking: (ContactID) -> String

  private typealias Key = Promises.Name

  /// Every phrase that a promise may need.
  static let needs: [PhraseNeed] =
    [
      PhraseNeed("promise.unsaid"), PhraseNeed("contact.ask", values: ["contact"]),
      PhraseNeed("contact.ask_closed", values: ["contact", "closed_on"]),
      PhraseNeed("contact.ask_instead", values: ["contact", "closed_on", "instead"]),
    ]
    + Key.allCases.flatMap { key -> [PhraseNeed] in
      let text = "promise.\(key.rawValue)"
      let texts: [PhraseNeed] =
        switch key {
        case .planFreely, .overLevel, .otherAmounts, .pooling:
          [PhraseNeed(text + ".yes"), PhraseNeed(text + ".no")]
        case .payment: Promises.PaymentSchedule.allCases.map { PhraseNeed("\(text).\($0.rawValue)") }
        case .panel, .whoDecides, .reinstatementContact: []
        default: [PhraseNeed(text, isCounted: true)]
        }
      return [PhraseNeed("promise_name.\(key.rawValue)")] + texts
    }

  /// The promises in the order in which a family meets them.
  func lines(_ promises: Promises) -> [Line] {
    [
      flag(.planFreely, promises.planFreelyUpToLevel),
      flag(.overLevel, promises.overLevelIsDiscussed),
      flag(.otherAmounts, promises.otherAmountsForAReason),
      line(.whoDecides, promises.whoDecides),
      counted(.signOff, promises.signOffDays),
      counted(.fastTrack, promises.fastTrackDays),
      line(.panel, promises.panelUsedWhen),
      line(
        .payment,
        promises.paymentSchedule.map { words.phrases.text("promise.\(Key.payment.rawValue).\($0.rawValue)") }),
      counted(.keepShare, promises.keepShareOfSavingsPercent),
      counted(.keepFor, promises.keepForMonths),
      counted(.reinstatement, promises.reinstatementDays),
      line(.reinstatementContact, promises.reinstatementContact.map(asking)),
      flag(.pooling, promises.poolingAllowed),
      counted(.leavePool, promises.leavePoolDays),
    ]
  }

  private func flag(_ key: Key, _ value: Bool?) -> Line {
    line(key, value.map { words.phrases.text("promise.\(key.rawValue).\($0 ? "yes" : "no")") })
  }

  private func counted(_ key: Key, _ value: Int?) -> Line {
    line(key, value.map { words.phrases.text("promise.\(key.rawValue)", count: $0) })
  }

  private func line(_ key: Key, _ text: String?) -> Line {
    Line(
      key: key, name: words.phrases.text("promise_name.\(key.rawValue)"),
      text: text ?? words.phrases.text("promise.unsaid"), isUnsaid: text == nil)
  }
}
