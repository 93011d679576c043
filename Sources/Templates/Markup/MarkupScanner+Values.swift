// The values of attributes.

extension MarkupScanner {
  mutating func stepInValue(_ byte: UInt8) {
    switch (state.place, byte) {
    case (.beforeValue, _) where byte.isHTMLSpace: break
    case (.beforeValue, Byte.quote), (.beforeValue, Byte.apostrophe):
      beginValue(.quotedValue(byte), at: offset + 1)
    case (.beforeValue, Byte.greaterThan): endTag()
    case (.beforeValue, _):
      beginValue(.unquotedValue, at: offset)
      stepInAddress(byte)
    case (.quotedValue(byte), _): endValue(.wordEnd)
    case (.unquotedValue, Byte.greaterThan):
      endValue(.wordEnd)
      endTag()
    case (.unquotedValue, _) where byte.isHTMLSpace: endValue(.betweenAttributes)
    default: stepInAddress(byte)
    }
  }

  mutating func beginValue(_ place: MarkupState.Place, at start: Int) {
    state.place = place
    state.address = Attribute.holdsAddress(state.attribute) ? .empty : .notAddress
    idValue = state.attribute.elementsEqual("id".utf8) ? [] : nil
    wordStart = start
  }

  mutating func endValue(_ place: MarkupState.Place) {
    if let idValue, !idValue.isEmpty { literalIDs.insert(String(decoding: idValue, as: UTF8.self)) }
    idValue = nil
    state.attribute = []
    state.address = .notAddress
    state.place = place
  }

  mutating func stepInAddress(_ byte: UInt8) {
    idValue?.append(byte)
    switch state.address {
    case .notAddress, .fragment: break
    case .path: if byte == Byte.hash { state.address = .fragment }
    // Browsers pass over white space and control characters here, so they cannot hide a scheme.
    case .empty where byte <= Byte.space: break
    case .empty: stepInScheme([], byte)
    case .scheme(let letters): if byte > Byte.space { stepInScheme(letters, byte) }
    }
  }

  mutating func stepInScheme(_ letters: [UInt8], _ byte: UInt8) {
    switch byte {
    case Byte.hash: state.address = .fragment
    case _ where byte.isAlphanumeric: state.address = .scheme(letters + [byte.lowercased])
    case Byte.ampersand: refuseScheme("a character reference could hide the kind of this address")
    case Byte.colon where letters.elementsEqual("javascript".utf8) || letters.elementsEqual("vbscript".utf8):
      refuseScheme("an address that runs code is refused")
    default: state.address = .path
    }
  }

  mutating func refuseScheme(_ message: String) {
    refuse(message, wordStart..<offset + 1, help: Self.nothingInline + "write a plain address")
    state.address = .path
  }
}
