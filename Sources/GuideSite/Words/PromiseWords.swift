import GuideModel
import Templates

/// The ground rules in words, each the same wherever it is shown.
struct PromiseWords {
  /// A promise and what the council has said about it.
  struct Line {
    let promise: Promises.Name
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
      PhraseNeed("promise.keep_nothing"), PhraseNeed("promise.same_day"),
      PhraseNeed("promise.keep_any_amount"),
    ]
    + Key.allCases.flatMap { key -> [PhraseNeed] in
      let text = "promise.\(key.rawValue)"
      let texts: [PhraseNeed] =
        switch key {
        case .planFreely, .overLevel, .otherAmounts, .pooling, .reinstatementLight:
          [PhraseNeed(text + ".yes"), PhraseNeed(text + ".no")]
        case .payment: Promises.PaymentSchedule.allCases.map { PhraseNeed("\(text).\($0.rawValue)") }
        case .panel, .panelWhy, .whoDecides, .keepUse, .reinstatementContact: []
        case .keepAtMost: [PhraseNeed(text, values: ["amount"])]
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
      days(.signOff, promises.signOffDays),
      days(.fastTrack, promises.fastTrackDays),
      line(.panel, promises.panelUsedWhen),
      line(.panelWhy, promises.panelWhy),
      line(
        .payment,
        promises.paymentSchedule.map { words.phrases.text("promise.\(Key.payment.rawValue).\($0.rawValue)") }),
      keepShare(promises.keepShareOfSavingsPercent),
      line(.keepAtMost, promises.keepAtMost.map(kept)),
      counted(.keepFor, promises.keepForMonths),
      line(.keepUse, promises.keepMayBeUsedFor),
      counted(.reinstatement, promises.reinstatementDays),
      flag(.reinstatementLight, promises.reinstatementWithoutNewAssessment),
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

  /// A day is never “0 days”.
  private func days(_ key: Key, _ value: Int?) -> Line {
    value == 0 ? line(key, words.phrases.text("promise.same_day")) : counted(key, value)
  }

  private func keepShare(_ percent: Int?) -> Line {
    percent == 0
      ? line(.keepShare, words.phrases.text("promise.keep_nothing")) : counted(.keepShare, percent)
  }

  private func kept(_ amount: Promises.KeptAmount) -> String {
    switch amount {
    case .upTo(let amount):
      words.phrases.text("promise.\(Key.keepAtMost.rawValue)", ["amount": amount.description])
    case .anyAmount: words.phrases.text("promise.keep_any_amount")
    }
  }

  private func line(_ key: Key, _ text: String?) -> Line {
    Line(
      promise: key, name: words.phrases.text("promise_name.\(key.rawValue)"),
      text: text ?? words.phrases.text("promise.unsaid"), isUnsaid: text == nil)
  }
}
