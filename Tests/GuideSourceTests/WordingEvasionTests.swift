import Diagnostics
import GuideSource
import GuideTestSupport
import Testing

/// Sentences that say “cap” in other words, and sentences that only sound like it.
@Suite struct WordingEvasionTests {
  static let caps = [
    "When you have level F you cannot get more than £2,000.",
    "If your level is F nothing above £2,000 is paid.",
    "If you have level F your plan will not exceed it.",
    "If you have level F your plan must stay within the level.",
    "There will be no more money than your level.",
    "Plans must stay within the level.",
    "You have to keep under £500.",
    "Please keep within your budget.",
    "Your plan must be below £500.",
    "You pay anything above £500 yourself.",
    "Anything above your level is for you to pay.",
    "£500 max",
    "You can only have £500.",
    "The upper bound is £500.",
    "Help at home is cut off at £500.",
    "The most available is £500.",
    "Limits apply.",
    "Do not plan above your level.",
    "You get £500, not a penny more.",
    "A budget not exceeding £500 is agreed.",
    "It is against our rules to go over the maximum.",
    "This is not advice, the maximum is £2,000.",
    "This is not advice and the maximum is £2,000.",
    "Without exception the maximum is £2,000.",
    "It is not only a cap.",
    "You must not pass the maximum.",
    "No more than your level.",
    "You can have no more than 2,000 pounds.",
    "You will never get more than your level.",
    "Nobody gets more than £2,000.",
    "Nothing above £2,000 is paid.",
    "You cannot go over your level.",
    "You cannot go above it.",
    "Your plan will not exceed the level.",
    "Your plan won’t exceed £500.",
    "The most you can get is £2,000.",
    "This is the most that a person can have.",
    "£2,000 is the upper limit.",
    "There is a limit of 2,000 pounds.",
    "Your limit is £2,000.",
    "The limit: £500",
    "Support is limited to £2,000 a year.",
    "Spending is limited to your level.",
    "You can get up to £2,000.",
    "You get £2,000 and no more.",
    "You get £2,000, and no more.",
    "£2,000 at most",
    "At the most, £2,000",
    "Max £500",
    "max. £500",
    "Max: £500",
    "Plans over your level are refused.",
    "Plans above £2,000 are not agreed.",
    "A plan that costs more than its level is declined.",
    "We refuse plans that cost more than their level.",
    "The figure cannot be increased.",
    "That is all you can get.",
    "The ceiling is £500.",
    "We cap budgets at £500.",
    "Caps apply.",
    "It is not a target, the cap is £500.",
    "No plan can cost more than its level.",
    "No family may receive more than the amount shown.",
    "The budget is restricted to £500.",
    "Only up to £500 is paid.",
    "Highest amount: £500",
    "The level is not advice – the maximum is £500.",
    "A starting point (maximum £500)",
  ]
  static let quotas = [
    "There are 12 places at level F.",
    "Only 12 families can have level F.",
    "First come, first served.",
    "Places are limited.",
  ]
  static let allowed = [
    "If your plan is not above your level, you get a quick yes.",
    "Where a plan does not exceed £500 the worker signs it.",
    "You can plan freely as long as it costs no more than your level says.",
    "Your plan does not have to stay within your level.",
    "If your plan is within your level, the team manager signs it.",
    "A plan within your level is agreed in 15 working days.",
    "You pay for more than half of it.",
    "Nights cost more money than days.",
    "The help is under the table of levels.",
    "You must not be below your own plan.",
    "It is unlawful to use a band as a cap.",
    "The council was at fault for using its bands as a cap.",
    "It goes against the law to treat a band as the most that a person can have.",
    "This is a starting point, not a cap.",
    "It is neither a cap nor a quota.",
    "It is not a cap, a quota or a limit.",
    "A level is not a target, a cap or a promise.",
    "We have no upper limit.",
    "There is no limit on what a plan may cost.",
    "Your plan can cost more than its level.",
    "We never refuse a plan because it costs more than its level.",
    "We do not say no to a plan that costs more than its level.",
    "If your plan does not cost more than £1,720, you get a quick yes.",
    "A plan that costs more than your level is not refused.",
    "Nobody is refused because their plan is above their level.",
    "A plan up to £1,720 gets a quick yes.",
    "You can spend up to £50 without asking.",
    "The time limit is 12 months.",
    "There is a limit of 12 months.",
    "A ceiling hoist was fitted.",
    "Her illness limits what she can do.",
    "The most important thing is you.",
    "Most people in the middle get £2,500 to £3,500.",
    "It takes 20 days at most.",
    "We need no more than a short talk.",
    "It does not mean that you cannot get more than £2,000.",
    "Your budget is not limited to £2,000.",
    "The level is not the most you can get.",
    "Fewer than 10 people are at this level.",
    "More than half of the budget went on nights.",
    "You do not have to spend all of it.",
    "It is not a maximum, and nobody treats it as one.",
    "No child is too young.",
    "There is no maximum or minimum.",
    "We do not use a maximum.",
    "Nights cost more than days.",
    "You can have more or less than your level’s figure for a reason that we agree with you.",
    "Their figure is not a limit.",
  ]

  /// As a value in a table, where nothing is in the way.
  private func codes(_ sentence: String) -> [DiagnosticCode] {
    findings(ContentFolder().replacing("A small grant", with: "\"\(sentence)\"", in: Path.levels)).map(\.code)
  }

  @Test(arguments: caps)
  func capInOtherWordsIsRefused(_ sentence: String) {
    #expect(codes(sentence) == [.wordingCap])
  }

  @Test(arguments: quotas)
  func quotaInOtherWordsIsRefused(_ sentence: String) {
    #expect(codes(sentence) == [.wordingQuota])
  }

  @Test(arguments: allowed)
  func denialsConditionsAndOtherLimitsAreAllowed(_ sentence: String) {
    #expect(codes(sentence) == [])
  }

  /// A denial ends with its clause; in a list with “or” it goes on.
  @Test(arguments: [
    "This is not advice, the maximum is £500.", "This is not advice (the maximum is £500).",
    "This is not advice but a cap.", "Not a target – a cap.", "This is no advice, your limit is £500.",
    "It is not a target, the cap or the limit is £500.",
  ])
  func denialOfSomethingElseDeniesNoCap(_ sentence: String) {
    #expect(codes(sentence).first == .wordingCap)
  }

  @Test func findingNamesTheWholePieceOfWording() {
    let found = findings(
      ContentFolder().replacing(
        "Say what a good week looks like.", with: "You will never get\nmore than your level.",
        in: Path.planning))
    #expect(found.map(\.message) == ["“never get more than your level” makes the level a cap"])
    #expect(found.first?.location?.line == 8)
  }
}
