#ifndef FORFALL_CSQLITE_H
#define FORFALL_CSQLITE_H

/// sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0), which is variadic and so out of Swift's reach: SQLite
/// keeps no statistics of its memory, and takes no lock for them at every allocation. To be called
/// before anything else of SQLite; 0, or SQLite's code.
int forfall_sqlite_keep_no_statistics(void);

#endif
