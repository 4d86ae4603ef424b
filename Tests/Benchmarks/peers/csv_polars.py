"""polars: a typed read of the invoice list. Usage: csv_polars.py FILE (threads by POLARS_MAX_THREADS)"""

import sys

import polars

from common import AMOUNT, DAY, INVOICES, TEXT, Clock

TYPES = {TEXT: polars.String, DAY: polars.Date, AMOUNT: polars.Decimal(18, 2)}
SCHEMA = {name: TYPES[kind] for name, kind in INVOICES.items()}

with Clock() as clock:
    frame = polars.read_csv(sys.argv[1], separator=";", decimal_comma=True, schema=SCHEMA)
    clock.records = frame.height
