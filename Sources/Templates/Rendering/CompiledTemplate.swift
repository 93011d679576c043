/// A template checked against the shapes of its frame and its page, ready to be written any number of times.
package struct CompiledTemplate<Frame: TemplateModel, Page: TemplateModel>: Sendable {
  /// The literal values of `id` attributes, which generated ids must avoid.
  package let literalIDs: Set<String>
  let program: Program

  /// Adds the page's bytes to `output`.
  package func render(frame: TemplateRow<Frame>, page: TemplateRow<Page>, into output: inout [UInt8]) {
    Renderer.render(program, frame: frame.values, page: page.values, into: &output)
  }

  /// The page's bytes.
  package func render(frame: TemplateRow<Frame>, page: TemplateRow<Page>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(program.literals.count * 2)
    render(frame: frame, page: page, into: &output)
    return output
  }
}
