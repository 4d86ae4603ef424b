#ifndef FORFALL_CLIBARCHIVE_SHIM_H
#define FORFALL_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

/* The library turns names into the thread's locale, and loses those that the locale cannot write:
 * it is asked in UTF-8 (glibc has C.UTF-8 built in since 2.35), whatever the process is run in. */

static inline void *forfall_archive_locale(void) {
    return newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

static inline void forfall_archive_forget(void *names) {
    freelocale((locale_t)names);
}

static inline int forfall_archive_open(struct archive *archive, void *names) {
    locale_t before = uselocale((locale_t)names);
    int status = archive_read_open1(archive);
    uselocale(before);
    return status;
}

static inline int forfall_archive_next(
    struct archive *archive, struct archive_entry **entry, void *names) {
    locale_t before = uselocale((locale_t)names);
    int status = archive_read_next_header(archive, entry);
    uselocale(before);
    return status;
}

static inline const char *forfall_archive_path(struct archive_entry *entry, void *names) {
    locale_t before = uselocale((locale_t)names);
    const char *path = archive_entry_pathname(entry);
    uselocale(before);
    return path;
}

#endif
