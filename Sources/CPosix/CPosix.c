// With _GNU_SOURCE strerror_r(3) would be the GNU one, which has another result.
#undef _GNU_SOURCE

#include "CPosix.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <linux/fs.h>
#include <sys/syscall.h>
#endif

int cposix_exchange(int first_folder, const char *first, int second_folder, const char *second) {
#if defined(__APPLE__)
  return renameatx_np(first_folder, first, second_folder, second, RENAME_SWAP);
#elif defined(SYS_renameat2)
  // By number: the function came to glibc in 2.28 and to musl later.
  return (int)syscall(SYS_renameat2, first_folder, first, second_folder, second, RENAME_EXCHANGE);
#else
  errno = ENOSYS;
  return -1;
#endif
}

int cposix_error_text(int code, char *buffer, size_t size) { return strerror_r(code, buffer, size); }

const char *cposix_entry_name(const struct dirent *entry) { return entry->d_name; }
