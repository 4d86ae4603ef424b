"""Reads a SIE file with pysie-accounting, which is not ours, and prints what it understood."""
import json
import sys

import pandas
from pysie_accounting.pysie import PySIE

book = PySIE()
book.sie_encoding = "cp437"
# The reader also wants balances and tax codes, which a file of type 4I does not have.
book.dftrans = pandas.DataFrame(columns=["SRU", "Ink2"])
try:
    book.open(sys.argv[1])
except (KeyError, ValueError):
    pass
print(json.dumps({"company": book.fnamn, "vouchers": [
    {"number": number, "date": date, "text": text, "lines": lines}
    for number, (date, text, _, lines) in book.verifikat.items()
]}, ensure_ascii=True))
