import Foundation
import Testing

/// The real program, run as a person runs it.
struct Program {
  /// How a run ended, and what it said.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder it is started in.
  let folder: URL
  var environment: [String: String] = [:]

  /// Runs it to its end.
  func run(_ arguments: String...) throws -> Result { try run(arguments) }

  /// Runs it to its end.
  func run(_ arguments: [String]) throws -> Result {
    let process = try start(arguments)
    let output = try #require(process.standardOutput as? Pipe)
    let errors = try #require(process.standardError as? Pipe)
    let collected = Collected()
    let reading = Thread { collected.set(errors.fileHandleForReading.readDataToEndOfFile()) }
    reading.start()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: text,
      errors: String(decoding: collected.wait(), as: UTF8.self))
  }

  /// Starts it and does not wait.
  func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = ProcessInfo.processInfo.environment
    all["NO_COLOR"] = "1"
    process.environment = all.merging(environment) { _, new in new }
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    return process
  }

  /// The build folder of these tests holds the program too.
  static var executable: URL {
    let tests = URL(filePath: CommandLine.arguments.first ?? "")
    return tests.deletingLastPathComponent().appending(path: "allocation-guide")
  }
}

/// Bytes handed from one thread to another.
private final class Collected: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  private var data = Data()

  func set(_ data: Data) {
    self.data = data
    done.signal()
  }

  func wait() -> Data {
    done.wait()
    return data
  }
}

/// A folder of its own for one test, taken away at its end.
final class Workplace {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Every file below a folder of it, by its path, with its bytes.
  func tree(_ folder: String) throws -> [String: Data] {
    let root = url.appending(path: folder)
    var files: [String: Data] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    for path in paths {
      var isFolder: ObjCBool = false
      let full = root.appending(path: path).path
      if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
        files[path] = try Data(contentsOf: URL(filePath: full))
      }
    }
    return files
  }

  /// Writes a file, with the folders on its way.
  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  /// Exchanges words of a file that must hold them.
  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try String(contentsOf: url.appending(path: path), encoding: .utf8)
    try #require(text.contains(old), "\(path) must hold “\(old)”")
    try write(text.replacing(old, with: new, maxReplacements: 1), to: path)
  }
}
