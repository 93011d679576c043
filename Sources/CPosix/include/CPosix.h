#ifndef CPOSIX_H
#define CPOSIX_H

// The few system calls that Swift cannot reach by itself on every platform.

#include <dirent.h>
#include <stddef.h>

/// Exchanges two entries in one step: renameat2(2) with RENAME_EXCHANGE, or renameatx_np(2) with RENAME_SWAP.
/// Returns 0, or -1 with errno set; ENOSYS where the system has no such call.
int cposix_exchange(
    int first_folder, const char *_Nonnull first, int second_folder, const char *_Nonnull second);

/// Writes the system's words for an errno value into `buffer`: the POSIX strerror_r(3), safe in threads.
/// Returns 0, or an errno value.
int cposix_error_text(int code, char *_Nonnull buffer, size_t size);

/// The name in a directory entry. Swift would copy the whole array, which may be longer than what was read.
const char *_Nonnull cposix_entry_name(const struct dirent *_Nonnull entry);

#endif
