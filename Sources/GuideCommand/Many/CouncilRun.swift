import ArgumentParser
import Diagnostics
import Disk

/// How the run of one council ended, and what there is to say of it; its site is no longer held.
struct CouncilRun {
  /// What became of its site.
  enum End: String {
    case published
    /// Another build would make the same, so that the site stands as it was.
    case unchanged
    /// Findings stopped it.
    case stopped
    /// It could not be read or written.
    case failed
  }

  let name: String
  let end: End
  let findings: [Diagnostic]
  /// The findings as they are printed, made while the lines at fault were at hand; empty for programs that read JSON.
  let report: String
  /// What is said on standard error, after the findings.
  let lines: [String]
  /// Why it was not published; nil when it was.
  let code: ExitCode?
}

extension CouncilRun {
  /// Builds and publishes one council's guide.
  ///
  /// Nothing is thrown: whatever happens to one council is no matter of another's.
  init(_ council: CouncilPlan.Council, by guide: GuideBuild, hadSite: Bool) {
    let started = ContinuousClock.now
    let format = guide.options.format
    let site = hadSite ? "\(council.output) stays as it was published" : "nothing was published"
    var findings = council.findings
    var report = format.shown(findings) { _ in nil }
    func ended(_ end: End, _ lines: [String], _ code: ExitCode?) -> CouncilRun {
      CouncilRun(
        name: council.name, end: end, findings: findings, report: report, lines: lines, code: code)
    }
    func stopped() -> CouncilRun {
      let found = FindingSummary(of: findings).words
      let took = (ContinuousClock.now - started).inSeconds
      return ended(.stopped, ["\(council.name): \(found), \(took): \(site)"], .stopped(by: findings))
    }
    do {
      guard council.isGuide else {
        self = stopped()
        return
      }
      let made = try guide.make()
      findings = made.findings
      report = format.shown(findings, source: made.bytes)
      guard let words = try guide.publish(made) else {
        self = stopped()
        return
      }
      let text = words.text(took: ContinuousClock.now - started)
      self =
        if case .standing = made {
          ended(.unchanged, ["\(council.name): \(text) (unchanged)"], nil)
        } else {
          ended(.published, ["\(council.name): \(text)"], nil)
        }
    } catch let failure as WorkFailure {
      self = ended(.failed, failure.lines + ["\(council.name): \(site)"], failure.code)
    } catch {
      self = ended(.failed, ["error: \(error)", "\(council.name): \(site)"], .softwareFault)
    }
  }

  /// The run as a program reads it.
  var json: JSONValue {
    guard case .object(let members) = JSONReport.value(findings) else { return [:] }
    let failure = end == .failed ? lines.first : nil
    return .object(
      [
        JSONMember("council", .string(name)), JSONMember("end", .string(end.rawValue)),
        JSONMember("exit_code", .integer(Int(code?.rawValue ?? 0))),
        JSONMember("failure", .optional(failure, JSONValue.string)),
      ] + members.filter { $0.name != "version" })
  }
}

extension ReportFormat {
  /// The findings of one council among others; JSON is one value for all, and is not made here.
  fileprivate func shown(_ findings: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    guard self != .json else { return "" }
    return report(findings, colour: self == .text && Report.usesColour, source: source)
  }
}
