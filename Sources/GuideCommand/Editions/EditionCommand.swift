import ArgumentParser

/// `allocation-guide edition`: makes editions, lists them, seals them and compares them with their seals.
struct EditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "Make, list, seal and verify editions.",
    discussion: """
      An edition is a complete set of rules, in force from its date. A seal in ledger.json says what was in it, so that \
      nobody can change it in silence.

      Examples:
        allocation-guide edition new 2027-04-01
        allocation-guide edition seal 2027-04-01
        allocation-guide edition verify
      """,
    subcommands: [
      NewEditionCommand.self, ListEditionsCommand.self, SealEditionCommand.self, VerifyEditionsCommand.self,
    ])
}
