import Diagnostics

/// The names in scope at one point of a template, innermost last.
struct ScopeStack {
  /// A value found by its name.
  struct Found {
    let reference: Reference
    let kind: TemplateKind
    /// Whether the model may leave it out.
    let isOptional: Bool
    /// Whether it is certain to be there at this point of the template.
    let isPresent: Bool
  }

  enum Lookup {
    case found(Found)
    case fault(message: String, help: String?)
    /// A section around it failed already, so that nothing certain can be said of the name.
    case unsure
  }

  private enum Scope {
    case row(TemplateShape)
    /// A section over a text, html or link: `.` is its value, and no row is added.
    case value(Found)
    case unsure
  }

  private var scopes: [Scope] = []
  private var rowCount = 0
  private var present: Set<Reference> = []
  private var pathRanges: [[Int]: Range<Int>] = [[]: 0..<0]
  /// The table that references point into.
  private(set) var paths: [Int] = []

  init(_ shapes: [TemplateShape]) {
    for shape in shapes { enter(shape) }
  }

  // MARK: Entering and leaving

  mutating func enter(_ shape: TemplateShape) {
    scopes.append(.row(shape))
    rowCount += 1
  }

  mutating func enter(_ value: Found) {
    scopes.append(.value(value))
  }

  mutating func enterUnsure() {
    scopes.append(.unsure)
  }

  /// Leaves the innermost scope.
  mutating func leave() {
    if case .row = scopes.removeLast() { rowCount -= 1 }
  }

  /// Takes a value as present from here on, until `forget` is called for it.
  ///
  /// - Returns: whether this is news.
  mutating func assume(_ reference: Reference) -> Bool {
    present.insert(reference).inserted
  }

  mutating func forget(_ reference: Reference) {
    present.remove(reference)
  }

  // MARK: Looking up

  mutating func lookup(_ name: String) -> Lookup {
    if name == "." { return lookupItself() }
    let parts = name.split(separator: ".").map(String.init)
    var row = rowCount
    for scope in scopes.reversed() {
      switch scope {
      case .unsure: return .unsure
      case .value: continue
      case .row(let shape):
        row -= 1
        if let slot = shape.slot(of: parts[0]) { return descend(parts, from: shape, slot, in: row) }
      }
    }
    let known = visibleNames
    return .fault(message: "unknown name “\(parts[0])”", help: Suggestion.help(for: parts[0], among: known))
  }

  private mutating func lookupItself() -> Lookup {
    var row = rowCount
    for scope in scopes.reversed() {
      switch scope {
      case .unsure: return .unsure
      case .value(let found): return .found(found)
      case .row(let shape):
        row -= 1
        if let slot = shape.slot(of: ".") { return descend(["."], from: shape, slot, in: row) }
      }
    }
    return .fault(
      message: "“.” has no meaning here",
      help: "{{.}} stands inside a section over a text or over a list of texts")
  }

  /// Goes down from the first part of a name through the fields of objects.
  private mutating func descend(_ parts: [String], from shape: TemplateShape, _ slot: Int, in row: Int)
    -> Lookup
  {
    var slots = [slot]
    var field = shape.fields[slot]
    for (index, part) in parts.enumerated().dropFirst() {
      let owner = parts[..<index].joined(separator: ".")
      guard case .object(let inner) = field.kind else { return noFields(owner, field.kind) }
      if !isPresent(field, at: reference(slots, in: row)) {
        return .fault(
          message: "“\(owner)” may be absent", help: "write {{#\(owner)}} before and {{/\(owner)}} after it")
      }
      let shape = inner()
      guard let slot = shape.slot(of: part) else {
        return .fault(
          message: "“\(owner)” has no field “\(part)”",
          help: Suggestion.help(for: part, among: shape.fields.map(\.name)))
      }
      slots.append(slot)
      field = shape.fields[slot]
    }
    let reference = reference(slots, in: row)
    return .found(
      Found(
        reference: reference, kind: field.kind, isOptional: field.isOptional,
        isPresent: isPresent(field, at: reference)))
  }

  private func noFields(_ owner: String, _ kind: TemplateKind) -> Lookup {
    if case .list = kind {
      return .fault(message: "“\(owner)” is a list", help: "go through it with {{#\(owner)}} … {{/\(owner)}}")
    }
    return .fault(message: "“\(owner)” is \(kind.words) and has no fields", help: nil)
  }

  private func isPresent(_ field: TemplateShape.Field, at reference: Reference) -> Bool {
    !field.isOptional || present.contains(reference)
  }

  private mutating func reference(_ slots: [Int], in row: Int) -> Reference {
    let path = Array(slots.dropFirst())
    let range = pathRanges[path] ?? paths.count..<paths.count + path.count
    if pathRanges[path] == nil {
      pathRanges[path] = range
      paths += path
    }
    return Reference(scope: row, slot: slots[0], path: range)
  }

  private var visibleNames: [String] {
    var seen: Set<String> = []
    return scopes.reversed().flatMap { scope -> [String] in
      if case .row(let shape) = scope { shape.fields.map(\.name) } else { [] }
    }.filter { $0 != "." && seen.insert($0).inserted }
  }
}

extension TemplateShape {
  fileprivate func slot(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}
