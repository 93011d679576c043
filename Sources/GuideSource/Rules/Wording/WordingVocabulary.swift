/// The words of `WordingRule`: what denies a cap, what says no, and what is money.
enum WordingVocabulary {
  /// Words that stand for one another in `WordingPhrases`.
  static let classes: [String: [String]] = [
    "<get>": receive + [
      "paid", "give", "gives", "spend", "cost", "costs", "offer", "agree", "grant", "granted", "provide",
      "ask",
      "allow", "allowed",
    ],
    "<receive>": receive,
    "<people>": ["people", "families", "children", "adults", "households"],
    "<places>": ["places", "spaces", "slots"],
    "<visits>": ["night", "nights", "visit", "visits", "session", "sessions"],
  ]
  private static let receive = [
    "get", "gets", "have", "receive", "receives", "pay", "pays", "fund", "funds", "award", "awards", "given",
    "awarded",
  ]

  /// Behind a word these make it another thing: a ceiling hoist, a maximum dose.
  static let harmlessAfter: [String: Set<String>] = [
    "ceiling": ["hoist", "hoists", "track", "tracks", "light", "lights", "fan", "rail", "rails"],
    "maximum": ["dose", "doses", "penalty", "weight", "load", "speed", "temperature", "age", "height"],
    "for": ["savings", "capital", "income"], "on": ["savings", "capital", "income"], "places": ["to", "in"],
    "fixed": ["in", "by"], "final": ["only", "when", "once"], "most": ["places", "clubs", "schools"],
  ]

  /// Before a word, at most so many words away, these make it another thing: a woolly cap, an age limit, a charge.
  static let harmlessBefore: [String: (words: Set<String>, reach: Int)] = [
    "cap": (clothes, 1), "a": (["wears", "wear", "wearing", "wore"], 1), "caps": (clothes, 1),
    "limit": (
      ["time", "age", "speed", "word", "weight", "size", "page", "capital", "savings", "income", "alcohol"], 1
    ),
    "pay": (outsiders.union(["you"]), 6), "get": (some, 4), "receive": (some, 4), "have": (some, 4),
    "given": (outsiders, 6), "paid": (["worker", "workers", "assistant", "assistants", "staff"], 4),
    "award": (outsiders, 6), "awards": (outsiders, 6),
    "up": (["plan", "plans", "costs", "costing"], 1),
    "keep": (helping, 4), "stick": (helping, 4),
  ]
  private static let clothes: Set<String> = [
    "baseball", "swimming", "swim", "woolly", "flat", "knee", "bottle", "peaked", "lifetime", "benefit",
    "rent", "price",
  ]
  private static let outsiders: Set<String> = [
    "tribunal", "ombudsman", "court", "judge", "charity", "charities", "employer",
  ]
  private static let some: Set<String> = ["most", "some", "many", "half", "others"]
  static let helping: Set<String> = [
    "help", "helps", "helped", "helping", "easier", "learn", "learned", "learning",
  ]

  static let negatives: Set<String> = [
    "not", "never", "no", "nor", "neither", "nobody", "none", "nothing", "without", "cannot", "can't",
    "won't", "mustn't", "shan't", "isn't", "aren't", "don't", "doesn't", "shouldn't", "couldn't", "wouldn't",
    "noone", "nowhere", "unable", "hardly",
  ]

  /// A “no” that makes a rule, whatever stands around it.
  static let ruleNegatives: Set<String> = [
    "cannot", "can't", "won't", "mustn't", "shan't", "nobody", "noone", "nothing", "none", "unable",
  ]
  static let modals: Set<String> = ["can", "may", "must", "will", "shall", "should"]

  /// What makes a wording right that stands after it: “not a cap”.
  ///
  /// “Cannot” does not: “you cannot pass the maximum”.
  static let denials: Set<String> = [
    "not", "never", "no", "nor", "neither", "isn't", "aren't", "without", "don't", "doesn't", "wasn't",
    "weren't", "nobody", "nothing", "hardly", "rather", "instead", "far",
  ]
  /// What is left or not: “no” before them denies no quota.
  static let things: Set<String> = ["places", "spaces", "slots", "vacancies"]

  static let refusals: Set<String> = [
    "refuse", "refuses", "refused", "reject", "rejects", "rejected", "decline", "declines", "declined",
    "impossible", "forbidden", "prohibited", "banned", "unfunded", "against", "wrong", "untrue", "myth",
  ]
  /// The same in several words, and what makes the person pay.
  static let refusalPhrases: [[String]] = [
    "turn down", "turns down", "turned down", "turned away", "sent back", "cut back", "brought down",
    "returned to you", "must be cut", "be reduced", "own expense", "own cost", "own pocket", "falls to you",
    "fall to you", "the difference", "pay the rest", "cut it", "reduce it", "met by", "are yours", "yours to",
  ].map { $0.split(separator: " ").map(String.init) }

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
    "against", "unlawful", "unlawfully", "illegal", "wrong", "wrongly", "fault", "contrary",
  ]
  /// The same behind it: “a cap is unlawful”, “using a band as a cap broke the law”.
  static let condemnedAfter: Set<String> = [
    "unlawful", "illegal", "wrong", "untrue", "myth", "broke", "breaks", "contrary", "never", "not",
  ]

  /// Words that begin another thought, where a denial ends.
  static let turns: Set<String> = [
    "and", "but", "yet", "because", "so", "while", "although", "though", "however", "whereas", "since",
  ]

  static let conditions: Set<String> = [
    "if", "when", "where", "unless", "whether", "before", "until", "once",
    "long", "provided",
  ]

  static let levels: Set<String> = [
    "level", "levels", "band", "bands", "tier", "budget", "budgets", "figure", "figures", "amount", "amounts",
    "sum", "pounds", "gbp", "allowance",
  ]

  static let comparatives: Set<String> = [
    "more", "higher", "greater", "larger", "bigger", "dearer", "costlier",
  ]
  /// Before “within your level” these make the level a fence.
  static let duties: Set<String> = ["must", "stay", "stays", "keep", "keeps", "kept", "remain", "remains"]
  static let fences: Set<String> = ["within", "inside", "under", "below"]
  static let exceeding: Set<String> = [
    "exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpasses", "surpassed",
  ]
  static let beyond: Set<String> = ["over", "above", "beyond"]

  /// Behind “larger” they make something that can be refused.
  static let largeThings: Set<String> = [
    "amount", "amounts", "plan", "plans", "budget", "budgets", "sum", "sums",
  ]
  static let giving: Set<String> = [
    "get", "gets", "have", "receive", "give", "fund", "award", "offer", "pay",
  ]
  static let done: Set<String> = [
    "agreed", "paid", "allowed", "funded", "possible", "approved", "considered", "accepted", "met", "covered",
  ]
  static let talks: Set<String> = ["talk", "talking", "asking", "telling", "word"]
  static let quick: Set<String> = ["quick", "quickly", "fast"]
  /// Before “more” these tell what was, or what somebody needs, and make no rule.
  static let facts: Set<String> = ["did", "didn't", "need", "needs", "needed", "want", "wants", "wanted"]
  static let persons: Set<String> = ["her", "his", "my"]
  static let charges: Set<String> = ["charge", "charges", "charged", "contribute", "contribution", "afford"]
  static let saving: Set<String> = ["save", "saved", "savings", "unspent"]
  static let saying: Set<String> = ["say", "says", "tell", "tells", "told", "claims"]

  /// What stands before “limit” where it is one of money.
  static let limitBefore: Set<String> = [
    "a", "the", "its", "your", "our", "this", "that", "upper", "spending", "budget", "cost", "financial",
    "funding",
    "money", "top", "weekly", "monthly", "yearly", "annual", "absolute", "strict", "firm", "fixed", "hard",
    "level", "band", "price", "set",
  ]
  static let limitsBefore = limitBefore.subtracting(["a", "its", "your", "our", "this", "that", "set"])

  static let time: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months",
    "year", "years", "date",
  ]
}
