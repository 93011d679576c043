import Diagnostics

/// The words of `WordingRule`: what reads as a cap or a quota, what denies it, and what is money.
///
/// `£` in a phrase is any amount, `#` any number.
enum WordingVocabulary {
  struct Phrase {
    let words: [String]
    let code: DiagnosticCode
  }

  /// Phrases by their first word; `£` and `#` never come first.
  static let phrases: [String: [Phrase]] = Dictionary(
    grouping: phrases(caps, .wordingCap) + phrases(quotas, .wordingQuota), by: { $0.words.first ?? "" })

  private static let caps =
    [
      "maximum", "maximums", "a cap", "the cap", "cap", "caps", "capped", "capping", "ceiling", "ceilings",
      "max £", "max . £",
      "a max", "the max", "max of", "max amount", "max budget", "max figure", "up to the limit",
      "up to a limit", "limit of £", "limit is £", "limit . £", "limit for", "limit on", "limit to £",
      "no more than £",
      "not more than £", "no higher than £", "at most £", "at the most £", "as much as £ and",
      "highest amount", "highest sum", "largest amount", "largest sum", "greatest amount", "greatest sum",
      "top amount", "most you can", "most that you can", "most we can", "most we will", "most we pay",
      "most that can be", "most anyone can", "most a person can", "most a family can", "most that we",
      "most that a", "most anyone gets", "most anybody can", "most a plan can",
      "all you can get", "all that you can get", "all you get", "all you can have", "all you will get",
      "all we can pay", "all we will pay", "only up to", "stops at £", "stop at £", "tops out",
      "upper bound", "cut off at £", "most available", "limits apply", "limit applies",
      "cannot be raised", "cannot be increased", "cannot go up", "can't be raised", "can't be increased",
      "can't go up", "can never be raised", "can never be increased", "not a penny more", "not a pound more",
    ]
    + ["get", "have", "pay", "receive", "fund", "be paid", "spend"].flatMap {
      ["can only \($0) £", "may only \($0) £", "will only \($0) £"]
    }
    + ["get", "gets", "receive", "receives", "have", "pay", "pays", "fund", "funds", "award", "awards"].map {
      "\($0) up to £"
    }

  private static let quotas =
    [
      "quota", "quotas", "first come", "while places last", "until places run out", "number of places",
      "places are limited", "places are full", "places at level", "places at band", "places per level",
      "when all places", "limited number of people", "limited number of families",
    ]
    + ["places", "spaces", "slots"].flatMap { thing in
      ["left", "remaining", "available", "still free", "taken"].map { "\(thing) \($0)" }
    }
    + ["people", "families", "children", "adults", "households", "budgets"].flatMap { who in
      ["only # \(who) can", "only # \(who) may", "only # \(who) will", "limited to # \(who)"]
    }

  /// Things that are called by a word of the list and are none: equipment, and times of day or life.
  static let harmless: [String: Set<String>] = [
    "ceiling": ["hoist", "hoists", "track", "tracks", "light", "lights", "fan", "rail", "rails"]
  ]

  static let negatives: Set<String> = [
    "not", "never", "no", "nor", "neither", "nobody", "none", "nothing", "without", "cannot", "can't",
    "won't",
    "mustn't", "shan't", "isn't", "aren't", "don't", "doesn't", "shouldn't", "couldn't", "wouldn't",
  ]

  /// A “no” that makes a rule, whatever stands around it.
  static let ruleNegatives: Set<String> = [
    "cannot", "can't", "won't", "mustn't", "shan't", "nobody", "nothing", "none",
  ]
  static let modals: Set<String> = ["can", "may", "must", "will", "shall", "should"]

  /// What makes a wording right that stands after it: “not a cap”.
  ///
  /// “Cannot” does not: “you cannot pass the maximum”.
  static let denials: Set<String> = [
    "not", "never", "no", "nor", "neither", "isn't", "aren't", "without", "don't", "doesn't", "wasn't",
    "weren't",
  ]

  static let refusals: Set<String> = [
    "refuse", "refuses", "refused", "reject", "rejects", "rejected", "decline", "declines", "declined",
    "impossible", "forbidden",
  ]

  /// Behind a denial these make it none: “not only a cap”, “without exception, the maximum”.
  static let undoers: Set<String> = [
    "only", "just", "merely", "simply", "exception", "exceptions", "fail", "doubt", "question", "longer",
  ]

  /// Between a denial and a wording these make the wording stand: “you must not pass the maximum”.
  static let passers: Set<String> = [
    "exceed", "exceeds", "pass", "passes", "over", "above", "beyond", "past", "break", "breach", "cross",
    "surpass", "more", "higher", "outside",
  ]

  /// What calls a wording wrong that stands after it: “it is unlawful to use a band as a cap”.
  static let condemnations: Set<String> = [
    "against", "unlawful", "unlawfully", "illegal", "wrong", "wrongly", "fault",
  ]

  /// Words that begin another thought, where a denial ends.
  static let turns: Set<String> = [
    "and", "but", "yet", "because", "so", "while", "although", "though", "however", "whereas", "since", "as",
  ]

  static let conditions: Set<String> = [
    "if", "when", "where", "unless", "whether", "before", "until", "once",
    "long", "provided",
  ]

  static let money: Set<String> = [
    "level", "levels", "band", "bands", "tier", "budget", "budgets", "figure", "figures", "amount", "amounts",
    "sum", "pounds", "gbp", "allowance",
  ]

  static let comparatives: Set<String> = ["more", "higher", "greater", "larger", "bigger"]
  /// Before “within your level” these make the level a fence.
  static let duties: Set<String> = ["must", "stay", "stays", "keep", "keeps", "remain", "remains"]
  static let fences: Set<String> = ["within", "inside", "under", "below"]
  static let exceeding: Set<String> = ["exceed", "exceeds", "exceeded", "exceeding"]
  static let beyond: Set<String> = ["over", "above", "beyond"]

  /// What stands before “limit” where it is one of money.
  static let limitBefore: Set<String> = [
    "a", "the", "its", "your", "our", "this", "that", "upper", "spending", "budget", "cost", "financial",
    "funding",
    "money", "top", "weekly", "monthly", "yearly", "annual", "absolute", "strict", "firm", "fixed", "hard",
    "level", "band", "price", "set",
  ]

  static let time: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months",
    "year", "years", "date",
  ]

  private static func phrases(_ texts: [String], _ code: DiagnosticCode) -> [Phrase] {
    texts.map { Phrase(words: $0.split(separator: " ").map(String.init), code: code) }
  }
}
