"""What the peers share: the columns of the made-up files, and how a result is told."""

import json
import resource
import time

TEXT, DAY, AMOUNT = "text", "day", "amount"

INVOICES = {
    "Fakturanr": TEXT,
    "Kundnr": TEXT,
    "Namn": TEXT,
    "Orgnr": TEXT,
    "Epost": TEXT,
    "Adress": TEXT,
    "Fakturadatum": DAY,
    "Forfallodatum": DAY,
    "Valuta": TEXT,
    "Netto": AMOUNT,
    "Moms": AMOUNT,
    "Total": AMOUNT,
    "Utestaende": AMOUNT,
    "OCR": TEXT,
    "Typ": TEXT,
}

PAYMENTS = {
    "Bokforingsdatum": DAY,
    "Belopp": AMOUNT,
    "Valuta": TEXT,
    "OCR": TEXT,
    "Betalare": TEXT,
    "Konto": TEXT,
    "Bankref": TEXT,
}

_DUCKDB = {TEXT: "VARCHAR", DAY: "DATE", AMOUNT: "DECIMAL(18,2)"}


def duckdb_csv(path, columns):
    """A typed read of a CSV with semicolons and decimal commas, nothing guessed."""
    types = ", ".join(f"'{name}': '{_DUCKDB[kind]}'" for name, kind in columns.items())
    return (
        f"read_csv('{path}', delim=';', quote='\"', escape='\"', header=true, "
        f"decimal_separator=',', auto_detect=false, columns={{{types}}})"
    )


class Clock:
    """Times a block and prints one line of JSON, as `measure` does."""

    def __enter__(self):
        self.records = 0
        self._start = time.perf_counter()
        return self

    def __exit__(self, kind, *_):
        seconds = time.perf_counter() - self._start
        if kind is None:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            print(json.dumps({"records": self.records, "seconds": seconds, "rssKB": peak}))
