import Diagnostics
import GuideTestSupport

/// A mistake of every kind that reading can find in an Easy Read version.
extension Faults {
  private static func easy(_ code: DiagnosticCode, _ old: String, _ new: String) -> Fault {
    Fault(code, SampleEasyRead.path, old, new)
  }

  static let easyReadFaults = [
    easy(.easySymbol, "![](symbol:paper)", "▸![](symbol:papre)"),
    easy(.markdownImage, "![](symbol:paper)", "▸![](paper.png)"),
    easy(.easyShape, "![](symbol:paper)", "▸![A sheet](symbol:paper)"),
    easy(.easyShape, "You make a plan.", "You make ▸![](symbol:yes) a plan."),
    easy(.easyShape, "## What to write {#write}\n", "## What to write {#write}\n\n▸### More {#more}\n"),
    easy(.easyShape, "![](symbol:pound) See", "▸> ![](symbol:pound) See"),
    easy(.easyShape, "![](symbol:choose) Write about these:\n\n", "▸"),
    easy(
      .easyShape, "![](symbol:pound) See", "▸```table A day\nHour,What\n1,Walk\n```\n\n![](symbol:pound) See"),
    easy(.easyShape, "- a good day\n", "▸- a good day\n  - a walk\n"),
    easy(.valueText, "main: \(SampleEasyRead.mark)", "main: ▸12ab"),
    easy(.yamlKeyUnknown, "main: ", "▸mian: x\nmain: "),
    easy(.wordingCap, "You make a plan.", "This is the ▸maximum."),
    easy(.personalPhone, "You make a plan.", "Ring ▸01226 770000."),
    Fault(
      .valueChoice, "guide.yml", "currency: GBP", "currency: GBP\neasy_read:\n  guidance: ▸[all, planning]"),
    Fault(.fileName, "guide.yml", "currency: GBP", "currency: GBP\neasy_read:\n  guidance: ▸Planning it"),
  ]
}
