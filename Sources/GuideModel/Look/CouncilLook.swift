package import Diagnostics

/// What a council adds to the look of its guide.
package struct CouncilLook: Sendable {
  package let logo: Logo?
  /// The colour of headings, links and buttons, where the council wrote it.
  package let colour: Located<Colour>?
  /// The colour of what must not be missed, where the council wrote it.
  package let accent: Located<Colour>?

  package init(logo: Logo? = nil, colour: Located<Colour>? = nil, accent: Located<Colour>? = nil) {
    self.logo = logo
    self.colour = colour
    self.accent = accent
  }
}

/// The council's logo: a picture that reading has found safe.
package struct Logo: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case svg, png
  }

  package let kind: Kind
  package let bytes: [UInt8]
  /// In any unit: only the shape counts.
  package let width: Int
  package let height: Int
  /// What the picture says to those who do not see it.
  package let alt: String

  package init(kind: Kind, bytes: [UInt8], width: Int, height: Int, alt: String) {
    self.kind = kind
    self.bytes = bytes
    self.width = width
    self.height = height
    self.alt = alt
  }
}
