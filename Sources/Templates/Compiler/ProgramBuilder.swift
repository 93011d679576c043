/// Puts the steps of a program together.
struct ProgramBuilder {
  private(set) var program: Program
  /// Literals may not be joined to a step before this one, since a section ends there.
  private var barrier = 0

  init(rule: PluralRule) {
    program = Program(rule: rule)
  }

  /// Everything added so far, for the bound on the size of a page.
  var weight: Int { program.instructions.count + program.literals.count }

  mutating func literal(_ bytes: some Sequence<UInt8>) {
    let start = program.literals.count
    program.literals.append(contentsOf: bytes)
    let end = program.literals.count
    guard start < end else { return }
    let last = program.instructions.count - 1
    if last >= barrier, case .literal(let range) = program.instructions[last], range.upperBound == start {
      program.instructions[last] = .literal(range.lowerBound..<end)
    } else {
      program.instructions.append(.literal(start..<end))
    }
  }

  mutating func value(_ reference: Reference, _ escaping: Escaping) {
    program.instructions.append(.value(reference, escaping))
  }

  /// Leaves room for the step that begins a section.
  mutating func begin() -> Int {
    program.instructions.append(.literal(0..<0))
    barrier = program.instructions.count
    return program.instructions.count - 1
  }

  /// Writes that step, now that its end is known.
  mutating func end(_ start: Int, _ instruction: (_ end: Int) -> Instruction) {
    program.instructions[start] = instruction(program.instructions.count)
    barrier = program.instructions.count
  }

  /// Where the next step goes; nothing is joined to the steps before it.
  mutating func mark() -> Int {
    barrier = program.instructions.count
    return barrier
  }

  mutating func addForms(_ forms: [Range<Int>]) -> Int {
    program.forms.append(forms)
    return program.forms.count - 1
  }

  func finished(paths: [Int]) -> Program {
    var program = program
    program.paths = paths
    return program
  }
}
