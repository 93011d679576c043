import Diagnostics
import Testing

@Suite("GitHub report")
struct GitHubReportTests {
  @Test("A finding is one command with its place and code")
  func wholeCommand() {
    let note = Diagnostic.Note("level F", at: SourceLocation(path: "a", line: 2, column: 1))
    let finding = finding(
      .levelFalls, "level G has less than level F", path: "content/levels.csv", line: 3, column: 10,
      length: 4, help: "check it", notes: [note])
    #expect(
      GitHubReport.text([finding])
        == "::error file=content/levels.csv,line=3,endLine=3,col=10,endColumn=14,title=LEVEL-FALLS::"
        + "level G has less than level F%0Ahelp: check it%0Anote: a:2:1: level F\n")
  }

  @Test("A warning without a place has its code alone")
  func noPlace() {
    let finding = Diagnostic(.servicePriceOld, "old", at: nil)
    #expect(GitHubReport.text([finding]) == "::warning title=SERVICE-PRICE-OLD::old\n")
  }

  @Test("Messages are escaped as data, places as properties")
  func escaping() {
    let finding = finding(.fileName, "50%\r\n::error::a,b:c\u{1B}", path: "a:b,c%d\n.md")
    #expect(
      GitHubReport.text([finding])
        == "::error file=a%3Ab%2Cc%25d%0A.md,line=1,endLine=1,col=1,endColumn=2,title=FILE-NAME::"
        + "50%25%0D%0A::error::a,b:c\\u{1B}\n")
  }

  @Test("A range that is too long to count ends at the last number")
  func hugeRange() {
    let finding = finding(column: 5, length: .max)
    #expect(GitHubReport.text([finding]).contains("endColumn=\(Int.max),"))
  }

  @Test("Commands are sorted and stand once")
  func order() {
    let later = finding(line: 2)
    let earlier = finding(line: 1)
    let lines = GitHubReport.text([later, earlier, later]).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("line=1,") == true)
  }
}
