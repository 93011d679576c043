// The floor of writing a site: as many files, of the same sizes, in the same folders, filled with one letter.
//
//     write LIST FOLDER THREADS
//
// LIST has a line for each file, its size and its path below the site, in the order of paths, as `find` prints them with
// '%s %P\n'. No program that makes these files can be faster than this, but by writing fewer of them.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_SIZE = 4096, MOST_THREADS = 64 };

struct file {
  size_t size;
  char *path;
};

struct part {
  size_t first, end;
};

static struct file *files;
static size_t count;
static size_t largest;
static const char *folder;
static char *letters;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void make_folder(char *path) {
  if (mkdir(path, 0777) == 0 || errno == EEXIST) return;
  char *end = strrchr(path, '/');
  if (errno != ENOENT || end == NULL || end == path) fail(path);
  *end = 0;
  make_folder(path);
  *end = '/';
  if (mkdir(path, 0777) != 0 && errno != EEXIST) fail(path);
}

static void write_file(const struct file *file, char *last_folder) {
  char path[PATH_SIZE];
  snprintf(path, sizeof path, "%s/%s", folder, file->path);
  char *end = strrchr(path, '/');
  *end = 0;
  if (strcmp(path, last_folder) != 0) {
    strcpy(last_folder, path);
    make_folder(path);
  }
  *end = '/';
  int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) fail(path);
  for (size_t done = 0; done < file->size;) {
    ssize_t written = write(descriptor, letters, file->size - done);
    if (written <= 0) fail(path);
    done += (size_t)written;
  }
  if (close(descriptor) != 0) fail(path);
}

static void *write_part(void *argument) {
  const struct part *part = argument;
  char last_folder[PATH_SIZE] = "";
  for (size_t index = part->first; index < part->end; index++) write_file(&files[index], last_folder);
  return NULL;
}

static void read_list(const char *list) {
  FILE *input = fopen(list, "r");
  if (input == NULL) fail(list);
  size_t room = 0;
  char line[PATH_SIZE];
  while (fgets(line, sizeof line, input) != NULL) {
    if (count == room) {
      room = room == 0 ? 1024 : room * 2;
      files = realloc(files, room * sizeof *files);
      if (files == NULL) fail("memory");
    }
    line[strcspn(line, "\n")] = 0;
    char *path;
    files[count].size = strtoul(line, &path, 10);
    files[count].path = strdup(path + 1);
    if (files[count].path == NULL) fail("memory");
    if (files[count].size > largest) largest = files[count].size;
    count++;
  }
  fclose(input);
}

int main(int argument_count, char **arguments) {
  size_t threads = argument_count == 4 ? strtoul(arguments[3], NULL, 10) : 0;
  if (threads < 1 || threads > MOST_THREADS) {
    fputs("usage: write LIST FOLDER THREADS\n", stderr);
    return 2;
  }
  read_list(arguments[1]);
  folder = arguments[2];
  letters = malloc(largest + 1);
  if (letters == NULL) fail("memory");
  memset(letters, 'x', largest + 1);

  pthread_t workers[MOST_THREADS];
  struct part parts[MOST_THREADS];
  for (size_t thread = 0; thread < threads; thread++) {
    parts[thread] = (struct part){count * thread / threads, count * (thread + 1) / threads};
    if (thread > 0 && pthread_create(&workers[thread], NULL, write_part, &parts[thread]) != 0) fail("thread");
  }
  write_part(&parts[0]);
  for (size_t thread = 1; thread < threads; thread++) pthread_join(workers[thread], NULL);
  return 0;
}
