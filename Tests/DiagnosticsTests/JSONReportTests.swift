import Diagnostics
import Foundation
import Testing

@Suite("JSON report")
struct JSONReportTests {
  private let findings = [
    Diagnostic(.outputLocked, "locked", at: nil),
    finding(
      .stringUnused, "never “used”", path: "templates/strings/en.yml", line: 4, column: 3, length: 8,
      help: "remove it",
      notes: [Diagnostic.Note("here", at: SourceLocation(path: "b", line: 1, column: 2, length: 3))]),
  ]

  @Test("The report has every member in a fixed order")
  func wholeReport() {
    #expect(
      JSONReport.text(findings.reversed()) == """
        {
          "version": 1,
          "findings": [
            {
              "code": "OUTPUT-LOCKED",
              "severity": "error",
              "message": "locked",
              "help": null,
              "path": null,
              "line": null,
              "column": null,
              "length": null,
              "notes": []
            },
            {
              "code": "STRING-UNUSED",
              "severity": "warning",
              "message": "never “used”",
              "help": "remove it",
              "path": "templates/strings/en.yml",
              "line": 4,
              "column": 3,
              "length": 8,
              "notes": [
                {
                  "message": "here",
                  "path": "b",
                  "line": 1,
                  "column": 2,
                  "length": 3
                }
              ]
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 1
          }
        }

        """)
  }

  @Test("The report is JSON, and hostile words come back as they were")
  func parses() throws {
    let message = "“\u{1B}]0;x\u{7}\n\"\\”"
    let text = JSONReport.text([finding(.valueText, message), finding(.valueText, message)])
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let report = try #require(object as? [String: Any])
    let parsed = try #require(report["findings"] as? [[String: Any]])
    #expect(parsed.count == 1)
    #expect(parsed.first?["message"] as? String == message)
    #expect(report["version"] as? Int == JSONReport.version)
    #expect(report["summary"] as? [String: Int] == ["errors": 1, "warnings": 0])
  }

  @Test("No findings are a report too")
  func nothing() {
    #expect(
      JSONReport.text([]) == """
        {
          "version": 1,
          "findings": [],
          "summary": {
            "errors": 0,
            "warnings": 0
          }
        }

        """)
  }
}
