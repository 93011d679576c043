import ArgumentParser
import Disk

/// The start of the program.
public enum Program {
  /// Runs the command line and ends the program with its exit code.
  public static func main() {
    Standard.ignoreBrokenPipes()
    AllocationGuide.main()
  }
}

/// The command that a council runs.
///
/// Each subcommand is a file of its own.
struct AllocationGuide: ParsableCommand {
  /// The version of the program; receipts name it.
  static let version = "0.1.0"

  /// Its name, help and subcommands.
  static let configuration = CommandConfiguration(
    commandName: "allocation-guide",
    abstract: "Publishes a council's transparent allocation guide.",
    discussion: """
      Reads a folder of plain files, checks every one, and makes the guide's pages. When anything is wrong it says \
      where and what to do, and publishes nothing.

      Exit codes: 0 done; 1 findings, nothing published; 2 a sealed edition no longer matches; 64 wrong use; \
      73 cannot write; 74 cannot read; 75 another build is at work; 130 interrupted.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, AggregateCommand.self, DiffCommand.self, EditionCommand.self,
      ExplainCommand.self,
    ])
}
