import Diagnostics

/// The ways to say “cap” and “quota” that can be listed; see `WordingPattern` for the signs.
enum WordingPhrases {
  /// By the words with which they begin; amounts and numbers stand under `£` and `#`.
  static let byBeginning: [String: [WordingPattern]] = {
    let all = caps.map { WordingPattern($0, .wordingCap) } + quotas.map { WordingPattern($0, .wordingQuota) }
    let pairs = all.flatMap { pattern in pattern.beginnings.map { ($0, [pattern]) } }
    return Dictionary(pairs, uniquingKeysWith: +)
  }()

  private static let caps = [
    // One word is enough.
    "maximum|maximums|maximal", "maximised|maximized at £", "a|the cap", "cap|caps|capped|capping",
    "ceiling|ceilings",
    "max ?: £", "a|the max", "max of|amount|budget|figure", "upper|top bound|limit", "lid on", "as a lid",
    "hard stop",
    "set in stone",
    // A limit of money.
    "up to the|a limit", "limit of|to £", "limit is £", "limit : £", "limit for|on", "limits apply",
    "limit applies", "levels|bands are limits", "limits are ~ levels|bands|£",
    "limit|limits|restrict|restricts|confine|confines ~ to <level>",
    "hold|holds|held|kept|freeze|frozen|cut|cuts ~ at|to £",
    "hold|holds|held|kept ~ to ?the|their|its|your level|band",
    // “No more than”, “at most”.
    "no|not more|higher than £", "at ?the most ?, <level>",
    "£ ~ at ?the most", "£ ~ max", "level|band|budget ~ ?, max .", "£ limit", "£ a|per year|month|week limit",
    "go|goes no higher .", "not a penny|pound more|over",
    "£ ~ ?, ?and|but no|not|nothing|never more|else|beyond .",
    "level|band|figure ?, and|but no|not|nothing|never more|else|beyond .", "£ tops",
    "£ is all we|there|you|that",
    "must|should ~ £ or less|under|below",
    "must|should|has|have|need|needs ~ be|stay|come|cost|fit ?in less|under|within|below|inside|in ?than <level>",
    "must|should ~ fit in|within|inside <level>", "keep|stick|sticks ?strictly to <level>",
    // The same of nights, which a family counts in.
    "no|not more than # <visits> a|per|each|every", "at most # <visits> a|per|each|every",
    "limited to # <visits>|hours",
    "# <visits>|hours ~ at most", "# <visits>|hours ~ and no more .",
    // “The most that we pay”.
    "most that|we|you|they|it|your|our|the|a|an|any|anyone|anybody|everyone|we'll|you'll|they'll ~ <get>",
    "most available", "highest|largest|greatest|biggest|top amount|sum",
    "highest|largest|biggest ?budget we|you|that", "as high as we|you", "all ?that you <get>",
    "all ?that you can|will <get>", "all we can|will <get>", "as much as £ and", "tops out", "cut off at £",
    // “Up to” an amount, where it is what people get.
    "only up to", "<receive> ?you|them|people|families up to £",
    "entitled|worth|ask|asking|offered|awarded|granted|given|paid ?for|to|you up to £", "budget of up to £",
    "up to £ ~ paid|available|given|funded|awarded|granted|provided|offered",
    "up to <level> only", "up to <level> ?, and|but no|not|nothing further|beyond|more|above",
    "up to <level> is|are|will ~ funded|paid",
    // “Only” the level.
    "can|may|will only ?be <get> £", "we|council only pay|pays|fund|funds <level>",
    "pay|pays|fund|funds only <level>",
    "you|they|people|families ?can|will only get|have|receive ?the|your level|band|£",
    "get|gets|receive|receives only £", "only ?the|your|their level|band is|are paid|funded|available",
    // Nothing moves it.
    "level|levels|band|bands|figure|amount is|are final|fixed|rigid",
    "level|levels|band|bands|figure|amount|budget is|are not|non negotiable",
    "cannot|can't be raised|increased|topped|lifted|passed|surpassed", "can never be raised|increased",
    "budget|figure|level|amount is never raised|increased",
    "never raise|increase the|your|a budget|figure|level|amount",
    "no increase ~ possible|agreed", "no top ups|up", "more cannot|can't be agreed|paid|given",
    "never|not|don't go over|above|beyond .", "level|figure|amount ~ not to be passed|crossed",
    "cannot|can't go ?any up|higher", "no exceptions ~ <level>",
    "help|support|payment|payments|entitlement|funding|money ?will stop|stops|end|ends at <level>",
    "stop|stops ?paying at £", "£ ~ ?, whatever|regardless ~ need|needs|cost|costs",
    "whatever|regardless ~ need|needs|cost|costs ?, ~ £",
  ]

  private static let quotas = [
    "quota|quotas", "first come ?, first", "first come basis", "while places|budgets|stocks last",
    "until the money|pot runs|is out|gone", "# of these budgets",
    "not|never go over|above # <people>", "until places run out",
    "number of places", "when all places", "<places> left|remaining|available|taken|gone",
    "<places> still free", "<places> ~ at|per|for ?this|each|that|the|every level|band|levels|bands",
    "we have # <places> .", "<places> : #",
    "<places> ?are|is ?all|now|still limited|full|taken|gone|used", "<places> remain", "no ?more <places> .",
    "limited|remaining places", "limited number of <people>|budgets", "limited|remaining budgets",
    "number of <people>|budgets ~ limited|fixed", "budgets ?are left|remaining|gone",
    "only|just # <people>|budgets can|may|will ?ever be|have|get|hold|receive|join",
    "only|just # <people>|budgets get|have|hold|receive|are ~ level|band|levels|bands",
    "only # <people> can|may|will have|get|receive|be", "limited to # <people>",
    "room for ?only|just # <people> ~ level|band", "room for # <people> only",
    "most|to|once|when|after # <people> can|may|will|are|get|have ~ level|band|levels|bands",
    "no more than # <people> can|may|will|are|get|have ~ level|band|levels|bands",
    "allow|allows|allocate|allocates|place # <people>|budgets",
    "level|band|table ?is|are full", "level|band ~ is|are full|rationed",
    "ration|rations ~ level|levels|budgets",
    "waiting list for ?a|the|this|your level|band|budget", "vacancies at|for ?a|the|this level|band",
  ]
}
