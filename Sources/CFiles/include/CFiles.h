#ifndef FORFALL_CFILES_H
#define FORFALL_CFILES_H

#include <stdint.h>

/// renameat2(2) with RENAME_NOREPLACE: 0, or -1 with errno set.
int forfall_rename_no_replace(const char *from, const char *to);

/// Identifies the mount that a path lies on, without following a last link: 0, or -1 with errno
/// set. Where the kernel does not tell mounts apart (before Linux 5.8) it is the device alone.
int forfall_mount(const char *path, uint64_t *device, uint64_t *mount);

/// syncfs(2) on the file system that an open file or folder lies on: 0, or -1 with errno set;
/// EOPNOTSUPP where the file system is not known to carry it through to the disk.
int forfall_sync_file_system(int descriptor);

/// mallopt(3): keeps freed memory in the process, and asks the system for large pieces of it.
void forfall_keep_freed_memory(void);

#endif
