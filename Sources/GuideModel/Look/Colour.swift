/// A colour of a screen: how much red, green and blue it has, each from 0 to 255.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package static let black = Colour(red: 0, green: 0, blue: 0)
  package static let white = Colour(red: 255, green: 255, blue: 255)

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour as style sheets write it, `#0b4f49` or `#fff`; nil when the text is anything else.
  package init?(hex text: some StringProtocol) {
    guard text.first == "#" else { return nil }
    let digits = text.dropFirst().utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == text.dropFirst().utf8.count else { return nil }
    let parts: [Int]
    switch digits.count {
    case 3: parts = digits.map { $0 * 17 }
    case 6: parts = stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    default: return nil
    }
    self.init(red: UInt8(parts[0]), green: UInt8(parts[1]), blue: UInt8(parts[2]))
  }

  /// The nearest darker shade that passes a test, the colour itself included; nil when not even black does.
  package func darker(where passes: (Colour) -> Bool) -> Colour? {
    (0...255).lazy.map { step in
      let part = { (own: UInt8) in UInt8(Int(own) * (255 - step) / 255) }
      return Colour(red: part(red), green: part(green), blue: part(blue))
    }.first(where: passes)
  }

  /// The nearest lighter shade that passes a test, the colour itself included; nil when not even white does.
  ///
  /// It keeps the hue of HSL, and at most two fifths of the full saturation: a bright shade glares on a dark
  /// screen.
  package func lighter(where passes: (Colour) -> Bool) -> Colour? {
    passes(self) ? self : (brightness...510).lazy.map(withBrightness).first(where: passes)
  }

  private var most: Int { Int(max(red, green, blue)) }
  private var least: Int { Int(min(red, green, blue)) }
  /// Twice the lightness of HSL, from 0, black, to 510, white.
  private var brightness: Int { most + least }

  private func withBrightness(_ wanted: Int) -> Colour {
    // In HSL saturation is the distance of the parts, as a part of the most that they can be apart at the lightness.
    let (apart, room) = (most - least, min(brightness, 510 - brightness))
    let roomWanted = min(wanted, 510 - wanted)
    let apartWanted =
      5 * apart > 2 * room ? roomWanted * 2 / 5 : roomWanted * apart / max(room, 1)
    let part = { (own: UInt8) in
      UInt8((wanted - apartWanted) / 2 + apartWanted * (Int(own) - least) / max(apart, 1))
    }
    return Colour(red: part(red), green: part(green), blue: part(blue))
  }
}

extension Colour: CustomStringConvertible {
  /// As style sheets write it: `#0b4f49`.
  package var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
