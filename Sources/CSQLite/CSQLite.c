#include "CSQLite.h"

#include <sqlite3.h>

int forfall_sqlite_keep_no_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
