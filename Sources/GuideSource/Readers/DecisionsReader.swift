import Diagnostics
import GuideModel

/// Reads `decisions` of `scheme.yml`: the four steps to an agreed plan; every part may be left out.
enum DecisionsReader {
  static func read(
    _ reader: inout MappingReader, _ context: SchemeReader.Context, steps: inout [Located<StepReference>],
    _ findings: inout Findings
  ) -> DecisionPath? {
    var read: [DecisionPath.Name: DecisionPath.Step] = [:]
    for name in DecisionPath.Name.allCases {
      read[name] = reader.optionalMapping(name.rawValue, &findings) { step, findings in
        self.step(&step, isFirstFigure: name == .firstFigure, context, steps: &steps, &findings)
      }
    }
    return DecisionPath(steps: read)
  }

  private static func step(
    _ reader: inout MappingReader, isFirstFigure: Bool, _ context: SchemeReader.Context,
    steps: inout [Located<StepReference>], _ findings: inout Findings
  ) -> DecisionPath.Step? {
    var step = DecisionPath.Step()
    step.how = reader.optionalText("how", &findings)
    step.whoDecides = reader.optionalText("who_decides", &findings)
    step.days = reader.optional("days", &findings, ValueReader.number(in: 0...260))
    step.startsWhen = reader.optionalText("starts_when", &findings)
    step.reasonsGiven = reader.optional("reasons_given", &findings, ValueReader.choice)
    step.contact = reader.optional("contact", &findings, References.contact(in: context.contacts))
    step.challenge = reference("challenge", &reader, context, &steps, &findings)
    if isFirstFigure { step.working = reference("working", &reader, context, &steps, &findings) }
    return step
  }

  private static func reference(
    _ key: String, _ reader: inout MappingReader, _ context: SchemeReader.Context,
    _ steps: inout [Located<StepReference>], _ findings: inout Findings
  ) -> StepReference? {
    let read = reader.optionalMapping(key, &findings) { reference, findings -> Located<StepReference>? in
      let route = reference.value("route", &findings, References.route(in: context.routes))
      let step: StepID? = reference.value("step", &findings, ValueReader.identifier)
      guard let route, let step else { return nil }
      return Located(StepReference(route: route, step: step), at: reference.place(of: "step"))
    }
    if let read { steps.append(read) }
    return read?.value
  }
}
