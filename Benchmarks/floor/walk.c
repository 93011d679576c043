// The floor of finding out that nothing has changed: the size and time of every file below some folders is asked for once.
//
//     walk FOLDER...

#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static unsigned long files;

static void walk(int parent, const char *name) {
  int descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *folder = descriptor < 0 ? NULL : fdopendir(descriptor);
  if (folder == NULL) {
    perror(name);
    exit(1);
  }
  for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    struct stat facts;
    if (fstatat(descriptor, entry->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0) {
      perror(entry->d_name);
      exit(1);
    }
    if (S_ISDIR(facts.st_mode)) walk(descriptor, entry->d_name);
    else files++;
  }
  closedir(folder);
}

int main(int argument_count, char **arguments) {
  if (argument_count < 2) {
    fputs("usage: walk FOLDER...\n", stderr);
    return 2;
  }
  for (int index = 1; index < argument_count; index++) walk(AT_FDCWD, arguments[index]);
  printf("%lu files\n", files);
  return 0;
}
