/// A figure after disclosure control: nothing about people reaches a page in any other form.
///
/// There is one way to be hidden and no reason beside it: a mark that told a small number from one that is left out to
/// protect another would give both away.
package enum Disclosed<Value: Hashable & Sendable>: Hashable, Sendable {
  case shown(Value)
  /// `c`: left out so that nobody is recognised (Government Analysis Function, “Using symbols in tables”).
  case hidden
  /// `z`: there is no such figure, because of what the level is and not because of who has it.
  case doesNotApply

  /// The figure, where it is shown.
  package var value: Value? {
    if case .shown(let value) = self { return value }
    return nil
  }
}
