/// Takes the steps of a program over the rows of one page.
///
/// It reads through pointers that are good for the length of one rendering: counting a reference for every value
/// would cost more than writing it.
struct Renderer {
  typealias Slots = UnsafeBufferPointer<TemplateValue>

  private let instructions: UnsafeBufferPointer<Instruction>
  private let literals: UnsafeBufferPointer<UInt8>
  private let program: Program
  /// The rows in scope, outermost first.
  private var scopes: [Slots]

  static func render(_ program: Program, frame: RowValues, page: RowValues, into output: inout [UInt8]) {
    program.instructions.withUnsafeBufferPointer { instructions in
      program.literals.withUnsafeBufferPointer { literals in
        frame.slots.withUnsafeBufferPointer { frame in
          page.slots.withUnsafeBufferPointer { page in
            var renderer = Renderer(
              instructions: instructions, literals: literals, program: program, scopes: [frame, page])
            renderer.run(instructions.indices, into: &output)
          }
        }
      }
    }
  }

  private mutating func run(_ steps: Range<Int>, into output: inout [UInt8]) {
    var step = steps.lowerBound
    while step < steps.upperBound {
      switch instructions[step] {
      case .literal(let range):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[range]))
        step += 1
      case .value(let reference, let escaping):
        write(value(at: reference), escaping, to: &output)
        step += 1
      case .each(let reference, let end):
        if case .list(let rows) = value(at: reference) {
          for row in rows { run(step + 1..<end, in: row, into: &output) }
        }
        step = end
      case .enter(let reference, let end):
        if case .object(let row) = value(at: reference) { run(step + 1..<end, in: row, into: &output) }
        step = end
      case .when(let reference, let end):
        step = value(at: reference).isShown ? step + 1 : end
      case .unless(let reference, let end):
        step = value(at: reference).isShown ? end : step + 1
      case .choose(let reference, let forms, let end):
        run(form(forms, for: value(at: reference)), into: &output)
        step = end
      }
    }
  }

  /// Takes steps with a row as the innermost scope.
  private mutating func run(_ steps: Range<Int>, in row: RowValues, into output: inout [UInt8]) {
    row.slots.withUnsafeBufferPointer { slots in
      scopes.append(slots)
      run(steps, into: &output)
      scopes.removeLast()
    }
  }

  @inline(__always)
  private func value(at reference: Reference) -> TemplateValue {
    let value = scopes[reference.scope][reference.slot]
    return reference.path.isEmpty ? value : field(of: value, at: reference.path)
  }

  private func field(of object: TemplateValue, at path: Range<Int>) -> TemplateValue {
    var value = object
    for slot in program.paths[path] {
      guard case .object(let row) = value else { return .absent }
      value = row.slots[slot]
    }
    return value
  }

  private func form(_ forms: Int, for value: TemplateValue) -> Range<Int> {
    guard case .number(let number) = value else { return 0..<0 }
    let category = program.rule.category(for: number)
    return program.forms[forms][category.index]
  }

  @inline(__always)
  private func write(_ value: TemplateValue, _ escaping: Escaping, to output: inout [UInt8]) {
    switch value {
    case .text(let text): Escape.write(text, escaping, to: &output)
    case .number(let number): Escape.write(number, to: &output)
    case .html(let fragment): output.append(contentsOf: fragment.bytes)
    case .absent, .present, .object, .list: break
    }
  }
}
