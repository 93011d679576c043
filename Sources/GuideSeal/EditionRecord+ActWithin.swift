import Diagnostics
import GuideModel

extension ActWithin {
  /// How long the reader has, with all that moves the last day.
  var recorded: JSONValue {
    .record(
      ("later_of", .items(times, \.recorded)), ("promptly", isPrompt ? true : nil),
      ("if_it_falls_in", .items(neverEndsIn, \.recorded)), ("source", source?.recorded))
  }
}

extension YearlySpan {
  fileprivate var recorded: JSONValue { ["from": .string(from.iso), "to": .string(to.iso)] }
}
