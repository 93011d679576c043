/// What was asked of the system, in the words of “cannot … “path””.
package enum DiskOperation: String, Hashable, Sendable, CaseIterable {
  case closeFile = "finish writing the file"
  case copyFile = "copy the file"
  case createFile = "make the file"
  case exchange = "exchange the new site with the folder"
  case findCurrentFolder = "find the current folder"
  case inspect = "look at"
  case linkFile = "carry over the file"
  case listFolder = "list the folder"
  case lock = "lock"
  case makeFolder = "make the folder"
  case makeLink = "carry over the link"
  case move = "move the folder"
  case openFile = "open the file"
  case openFolder = "open the folder"
  case readFile = "read the file"
  case readLink = "read the link"
  case removeFile = "delete"
  case removeFolder = "delete the folder"
  case resolve = "follow the path"
  case setMode = "set the permissions of"
  case setOwner = "set the owner of"
  case writeFile = "write the file"
  case writeStream = "write to"
}

/// Asked before each change to the disk; an `errno` value other than 0 is taken for the system's own answer.
///
/// Tests use it to make any one step fail, or every step after one, which is what a killed process looks like.
typealias StepHook = @Sendable (DiskOperation, _ path: String) -> CInt
