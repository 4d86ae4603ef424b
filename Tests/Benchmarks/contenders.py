"""Every command line that is timed, ours and the peers', in one place."""

import os
import shutil
import sys
from dataclasses import dataclass, field
from typing import Callable, Optional

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PEERS = os.path.join(HERE, ".peers")
DATA = os.path.join(HERE, "data")
MEASURE = os.path.join(ROOT, ".build", "release", "measure")
FORFALL = os.path.join(ROOT, ".build", "release", "forfall")
CREDITOR = "ovning"


@dataclass
class Contender:
    """A process to time; `inner` takes the seconds that it prints, else the whole process counts."""

    name: str
    command: list
    inner: bool = True
    folder: Optional[str] = None
    environment: dict = field(default_factory=dict)
    prepare: Optional[Callable[[], None]] = None
    megabytes: float = 0
    reads: str = ""

    def warm(self):
        """Reads what is to be read once, untimed: else who runs first pays for the disk."""
        folder = os.path.isdir(self.reads)
        names = [entry.path for entry in os.scandir(self.reads)] if folder else [self.reads]
        for name in filter(None, names):
            with open(name, "rb") as file:
                while file.read(1 << 20):
                    pass


def peer(script, *arguments):
    return [sys.executable, os.path.join(HERE, "peers", script), *map(str, arguments)]


def generate(folder, invoices, payments, country, invoice_format, *payment_formats):
    """Our generator's command line."""
    numbers = (str(invoices), str(payments))
    return [MEASURE, "generate", folder, *numbers, country, invoice_format, *payment_formats]


def csv(data):
    path = os.path.join(data.list, "invoices.csv")
    threads = os.cpu_count()
    one = {"POLARS_MAX_THREADS": "1"}
    return [
        Contender("forfall csv", [MEASURE, "csv", path], reads=path),
        Contender("forfall csv, checks", [MEASURE, "csv", path, "--checks"], reads=path),
        Contender("polars, 1 thread", peer("csv_polars.py", path), environment=one, reads=path),
        Contender("polars", peer("csv_polars.py", path), reads=path),
        Contender("duckdb scan, 1 thread", peer("csv_duckdb.py", path, "scan", 1), reads=path),
        Contender("duckdb scan", peer("csv_duckdb.py", path, "scan", threads), reads=path),
        Contender("duckdb table, 1 thread", peer("csv_duckdb.py", path, "table", 1), reads=path),
    ]


def documents(kind, folder):
    """A folder of e-invoices: ours by one thread and by two, against libxml2's own reader."""
    files = sorted(name for name in os.listdir(folder) if name.endswith(".xml"))
    xmllint = ["xmllint", "--stream", "--noout", *files]
    ours = [MEASURE, kind, folder]
    return [
        Contender(f"forfall {kind}", ours, False, reads=folder),
        Contender(f"forfall {kind}, 2 threads", [*ours, "--threads", "2"], False, reads=folder),
        Contender(f"xmllint --stream, {kind}", xmllint, False, folder, reads=folder),
    ]


def ubl(data):
    return documents("ubl", data.ubl)


def cii(data):
    return documents("cii", data.cii)


def bank(data):
    bgmax = os.path.join(data.list, "payments-bgmax.txt")
    ocr = os.path.join(data.norway, "payments-ocr.txt")

    def contender(kind, path):
        megabytes = os.path.getsize(path) / 1e6
        command = [MEASURE, kind, path]
        return Contender(f"forfall {kind}", command, megabytes=megabytes, reads=path)

    return [contender("bgmax", bgmax), contender("ocr", ocr)]


def night(data):
    """Our first night, a quiet night after it, and DuckDB's first night."""
    workspace = os.path.join(DATA, "workspace")
    invoices = os.path.join(data.list, "invoices.csv")
    payments = os.path.join(data.list, "payments.csv")

    def fresh():
        shutil.rmtree(workspace, ignore_errors=True)
        inbox = os.path.join(workspace, "creditors", CREDITOR, "inbox")
        os.makedirs(inbox)
        shutil.copy(os.path.join(HERE, "night", "pipeline.yml"), workspace)
        for path in (invoices, os.path.join(data.list, "payments-bgmax.txt")):
            copy = os.path.join(inbox, os.path.basename(path))
            shutil.copy(path, copy)
            os.utime(copy, (1_600_000_000, 1_600_000_000))  # long settled

    def run(date):
        return [FORFALL, "run", "--date", date]

    out = os.path.join(DATA, "duckdb")
    return [
        Contender("forfall night", run("2026-11-20"), False, workspace, prepare=fresh),
        Contender("forfall quiet night", run("2026-11-21"), False, workspace),
        Contender("duckdb night", peer("night_duckdb.py", invoices, payments, out)),
    ]


def memory(data):
    """Files far larger than memory should be, made up as they are read."""
    return [
        Contender("forfall csv, 2 GB", [MEASURE, "memory", "csv", "2000"], inner=False),
        Contender("forfall camt.053, 500 MB", [MEASURE, "memory", "camt", "500"], inner=False),
    ]


PARTS = {"csv": csv, "ubl": ubl, "cii": cii, "bank": bank, "night": night, "memory": memory}
