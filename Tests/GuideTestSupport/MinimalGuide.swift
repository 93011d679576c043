/// A small, complete and valid guide in memory, for tests to break in one place.
package enum MinimalGuide {
  package static let edition = "editions/2026-04-01"
  package static let scheme = "\(edition)/short-breaks"

  /// The files by their paths below the content folder.
  package static let files: [String: String] = [
    "guide.yml": guide,
    "checks.yml": """
    routes:
      complaint:
        checked_on: 2026-03-02
        by_role: Complaints manager
    """,
    "bank-holidays.yml": bankHolidays,
    "\(edition)/edition.yml": editionFacts,
    "\(edition)/glossary.yml": """
    personal budget:
      meaning: Money set aside for your support.
      also: [personal budgets]
    review: A meeting to see whether your support still works.
    """,
    "\(edition)/routes/complaint.yml": route,
    "\(edition)/guidance/planning.md": """
    ---
    title: Planning your support
    summary: How to make a plan.
    order: 10
    ---
    ## Start with what matters {#start}

    Say what a good week looks like. See the [levels](/short-breaks/) and your [review](/short-breaks/challenge/).
    """,
    "\(scheme)/scheme.yml": schemeFacts,
    "\(scheme)/levels.csv": """
    level,kind,budget,expected_people,total_spend,support,review_months,fast_track_up_to,source
    A,signpost,0,50,0,Help to find support,12,,table
    B,grant,500,30,15000,A small grant,12,,table
    C,budget,2000,20,40000,Help at home,12,1500,table
    Totals,,,100,55000,,,,
    """,
    "\(scheme)/levels/c.md": """
    ---
    level: C
    summary: A budget for regular help at home.
    ---
    This level is for families who need a hand each week.
    """,
    "\(scheme)/reference-services.csv": """
    level,service,unit,units,unit_price,price_date,source
    B,Holiday club,day,10,45,2026-04-01,prices
    C,Support worker,hour,104,18.50,2026-04-01,prices
    """,
    "\(scheme)/groups/autism.md": """
    ---
    title: Autistic children
    summary: Support that fits.
    ---
    Tell us what your child enjoys.
    """,
    "\(scheme)/examples/saturday-friend.md": example,
    "\(scheme)/guidance/turning-18.md": """
    ---
    title: Turning 18
    summary: What changes.
    order: 10
    ---
    We start to talk early.
    """,
  ]

  private static let guide = """
    title: The test guide
    council: Testshire Council
    base_url: https://guide.testshire.example/
    languages: [en]
    currency: GBP
    licence:
      name: An open licence
      url: https://licence.example/
    contacts:
      - id: advice
        name: Family advice
        kind: independent
        helps_with: Free advice.
        phone: 01632 960100
      - id: team
        name: The team
        kind: council
        helps_with: Questions about your plan.
        email: team@testshire.example
    accessibility:
      status: partial
      tested_on: 2026-03-01
      tested_by: The web team
      method: Keyboard and screen reader.
      prepared_on: 2026-03-02
      problems:
        - what: Wide tables scroll sideways on a phone.
          criterion: 1.4.10 Reflow
          mend_by: 2026-12-01
      contact: team
      answer_within_days: 10
      without_internet: Ring us and we will post it.
    checks:
      # Tests that say no day run on today's, which no check of theirs can keep up with.
      warn_after_days: 36500
      refuse_after_days: 36500
    """

  private static let editionFacts = """
    state: decided
    title: April 2026
    summary: The first table.
    reasons: People asked for figures.
    decision:
      made_on: 2026-02-18
      made_by: Cabinet member
      record: Decision 12
    review_on: 2027-01-15
    took_part:
      - who: Parents
        people: 12
        paid: true
        how: Four evenings.
    """

  private static let route = """
    title: Complain
    nation: england
    audience: children
    checked_on: 2026-03-01
    source:
      title: The regulations
      url: https://law.example/regulations
    summary: Three steps.
    steps:
      - id: ask
        title: Ask for the working
        who_decides: Your worker
        who_may_use: Anyone
        cost: Free
        clock:
          working_days: 10
          starts_when: we get your letter
          extended_to: 20
        act_within:
          months: 12
          starts_when: it happens
        contacts: [advice]
        what_to_do: Ring your worker, or write.
        what_to_say: “Please show me the working.”
        what_happens_next: We send you our notes.
        current_support: It goes on as it is.
        body: |
          Ask us to show how we got to the figure.
        source:
          title: The regulations
        checked_on: 2026-03-01
    """

  private static let schemeFacts = """
    name: Short breaks for disabled children
    short_name: Short breaks
    for: Disabled children and their families.
    nation: england
    audience: children
    ages:
      from: 0
      to: 17
    summary: Money for breaks.
    routes: [complaint]
    groups:
      - id: autism
        name: Autistic children
    promises:
      plan_freely_up_to_level: true
      fast_track_days: 5
    decisions:
      first_figure:
        who_decides: Your worker
        how: Your worker looks for the row that could buy the help you need.
        working: {route: complaint, step: ask}
    legal_basis:
      - title: Children Act 1989, section 17
        says: Councils must support children in need.
    sources:
      - id: table
        title: The table
        author: The council
        year: 2026
      - id: prices
        title: The price list
        author: The council
    coverage:
      - level: A
        reason: No money, so no story yet.
      - level: B
        reason: We are asking families now.
        fill_by: 2026-10-01
      - held_as: [managed-account, third-party, mixed]
        reason: Our one story is about a direct payment.
      - ranges: true
        reason: We have not made them yet.
    """

  private static let example = """
    ---
    title: A Saturday friend
    summary: A worker in place of a club.
    level: C
    groups: [autism]
    held_as: direct-payment
    budget: 2000
    supports:
      - what: A worker on 26 Saturdays
        cost: 1820
      - what: Bus fares
        cost: 180
    outcomes:
      - She goes out most weeks.
    differs: true
    anonymised:
      method: composite
      checked_by_role: Participation lead
      checked_on: 2026-02-20
    ---
    She likes trains.
    """
}
