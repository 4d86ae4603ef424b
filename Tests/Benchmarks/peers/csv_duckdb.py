"""DuckDB: a typed read of the invoice list. Usage: csv_duckdb.py FILE scan|table THREADS

`scan` parses every column and keeps only sums; `table` keeps the rows in memory.
"""

import sys

import duckdb

from common import AMOUNT, DAY, INVOICES, TEXT, Clock, duckdb_csv

path, mode, threads = sys.argv[1:4]
source = duckdb_csv(path, INVOICES)
touch = {TEXT: "sum(strlen({}))", DAY: "max({})", AMOUNT: "sum({})"}
sums = ", ".join(touch[kind].format(name) for name, kind in INVOICES.items())

connection = duckdb.connect()
connection.execute(f"SET threads = {int(threads)}")
with Clock() as clock:
    if mode == "table":
        connection.execute(f"CREATE TABLE invoice AS SELECT * FROM {source}")
        clock.records = connection.execute("SELECT count(*) FROM invoice").fetchone()[0]
    else:
        clock.records = connection.execute(f"SELECT count(*), {sums} FROM {source}").fetchone()[0]
