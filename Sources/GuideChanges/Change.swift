/// A value in two editions; it is nil in the one that does not have it.
package struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
  package let before: Value?
  package let after: Value?

  package init(before: Value?, after: Value?) {
    self.before = before
    self.after = after
  }

  /// The value where both editions have the same, else the later one to read.
  package var current: Value? { after ?? before }
}

/// One thing of a list that is not as it was: added, gone, or changed in some fields.
package struct ItemChange<ID: Hashable & Sendable>: Hashable, Sendable {
  /// Nil on the side that does not have it.
  package let id: Change<ID>
  /// Its title in each edition.
  package let title: Change<String>
  /// What changed in it; for a thing that was added or is gone, all that it has.
  package let fields: [FieldChange]

  package init(id: Change<ID>, title: Change<String>, fields: [FieldChange]) {
    self.id = id
    self.title = title
    self.fields = fields
  }

  package var isAdded: Bool { id.before == nil }
  package var isGone: Bool { id.after == nil }
}

/// Compares two lists of things by their names.
struct Comparison<Item, ID: Hashable & Sendable> {
  let id: (Item) -> ID
  let title: (Item) -> String
  let fields: (Item?, Item?) -> [FieldChange]
  /// The name in the later list of a thing of the earlier one.
  var counterpart: (ID) -> ID? = { $0 }

  /// What changed, in the order of the later list, and then what is gone, in the order of the earlier one.
  func changes(from before: [Item], to after: [Item]) -> [ItemChange<ID>] {
    let old = numbered(before)
    let new = numbered(after)
    let places = Dictionary(new.map { ($0.key, $0.item) }, uniquingKeysWith: { first, _ in first })
    var partners: [Numbered: (id: ID, item: Item)] = [:]
    var gone: [ItemChange<ID>] = []
    for entry in old {
      if let name = counterpart(entry.key.id), places[Numbered(id: name, number: entry.key.number)] != nil {
        partners[Numbered(id: name, number: entry.key.number)] = (entry.key.id, entry.item)
      } else {
        gone.append(
          ItemChange(
            id: Change(before: entry.key.id, after: nil),
            title: Change(before: title(entry.item), after: nil), fields: fields(entry.item, nil)))
      }
    }
    let rest = new.compactMap { entry -> ItemChange<ID>? in
      guard let partner = partners[entry.key] else {
        return ItemChange(
          id: Change(before: nil, after: entry.key.id), title: Change(before: nil, after: title(entry.item)),
          fields: fields(nil, entry.item))
      }
      let fields = fields(partner.item, entry.item)
      guard !fields.isEmpty else { return nil }
      return ItemChange(
        id: Change(before: partner.id, after: entry.key.id),
        title: Change(before: title(partner.item), after: title(entry.item)), fields: fields)
    }
    return rest + gone
  }

  /// A name, and which of the things of that name it is.
  private struct Numbered: Hashable {
    let id: ID
    let number: Int
  }

  private func numbered(_ items: [Item]) -> [(key: Numbered, item: Item)] {
    var seen: [ID: Int] = [:]
    return items.map { item in
      let id = id(item)
      defer { seen[id, default: 0] += 1 }
      return (Numbered(id: id, number: seen[id, default: 0]), item)
    }
  }
}
