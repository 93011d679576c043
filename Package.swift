// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "allocation-guide",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "allocation-guide", targets: ["allocation-guide"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CPosix"),
    .target(name: "CommonMark", dependencies: ["CCMark"]),
    .target(name: "Diagnostics"),
    .target(name: "GuideModel", dependencies: ["CommonMark", "Diagnostics"]),
    .target(name: "GuideChanges", dependencies: ["CommonMark", "Diagnostics", "GuideModel"]),
    .target(name: "GuideDisclosure", dependencies: ["Diagnostics", "GuideModel"]),
    // One person's amount lives here, and only here: no module of pages may depend on it.
    .target(name: "GuideRecords", dependencies: ["Diagnostics", "GuideDisclosure", "GuideModel"]),
    .target(
      name: "GuideSeal",
      dependencies: [
        "CommonMark", "Diagnostics", "GuideModel", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Parallel"),
    .target(name: "Readability"),
    .target(name: "Templates", dependencies: ["Diagnostics"]),
    .target(
      name: "GuideSource",
      dependencies: [
        "CommonMark", "Diagnostics", "GuideChanges", "GuideModel", "Parallel", "Templates",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "GuideSite",
      dependencies: [
        "CommonMark", "Diagnostics", "GuideChanges", "GuideModel", "GuideSeal", "Parallel", "Readability",
        "Templates",
      ]),
    .target(name: "Disk", dependencies: ["CPosix"]),
    .target(
      name: "GuideCommand",
      dependencies: [
        "Diagnostics", "Disk", "GuideChanges", "GuideDisclosure", "GuideModel", "GuideRecords", "GuideSeal",
        "GuideSite",
        "GuideSource", "Parallel", "Readability", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "allocation-guide", dependencies: ["GuideCommand"]),
    .target(
      name: "GuideTestSupport", dependencies: ["Disk", "GuideSource"],
      path: "Tests/GuideTestSupport"),
    // Publishes made-up editions with the real engine, for the attack under Tests/Disclosure.
    .executableTarget(
      name: "disclosure-simulator",
      dependencies: [
        "Diagnostics", "Disk", "GuideDisclosure", "GuideModel", "GuideRecords", "GuideTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/DisclosureSimulator"),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "DiskTests", dependencies: ["Disk"]),
    .testTarget(
      name: "GuideChangesTests",
      dependencies: [
        "CommonMark", "Diagnostics", "GuideChanges", "GuideModel", "GuideSource", "GuideTestSupport",
      ]),
    .testTarget(
      name: "GuideDisclosureTests", dependencies: ["GuideDisclosure", "GuideModel", "GuideTestSupport"]),
    .testTarget(
      name: "GuideRecordsTests",
      dependencies: ["Diagnostics", "GuideDisclosure", "GuideModel", "GuideRecords", "GuideTestSupport"]),
    .testTarget(name: "GuideCommandTests", dependencies: ["Diagnostics", "GuideCommand", "GuideModel"]),
    .testTarget(
      name: "GuideSealTests",
      dependencies: [
        "CommonMark", "Diagnostics", "GuideModel", "GuideSeal", "GuideSource", "GuideTestSupport",
      ]),
    .testTarget(name: "GuideModelTests", dependencies: ["GuideModel", "GuideTestSupport"]),
    .testTarget(
      name: "GuideSourceTests",
      dependencies: ["CommonMark", "Diagnostics", "GuideModel", "GuideSource", "GuideTestSupport"],
      exclude: ["Vectors"]),
    .testTarget(
      name: "GuideSiteTests",
      dependencies: [
        "CommonMark", "Diagnostics", "GuideModel", "GuideSite", "GuideSource", "GuideTestSupport",
        "Readability", "Templates",
      ], exclude: ["Goldens"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(name: "ReadabilityTests", dependencies: ["Readability"], exclude: ["Vectors"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Templates"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["allocation-guide", "Diagnostics", "Disk", "GuideTestSupport"]),
  ]
)

// Every Swift target is held to the same rules; a warning is a mistake not yet mended.
for target in package.targets where target.type != .system && target.name != "CPosix" {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  if target.name == "CommonMark" {
    target.swiftSettings?.append(.strictMemorySafety())
  }
}
