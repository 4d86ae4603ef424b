"""What must hold, as ratios within one run, and memory."""

from dataclasses import dataclass


@dataclass
class Target:
    """`fast` must take at most `1 / factor` of the time of `slow`."""

    words: str
    fast: str
    slow: str
    factor: float


RATIOS = [
    Target("list, streamed to records", "forfall csv", "polars, 1 thread", 4),
    Target("list, streamed to records", "forfall csv", "duckdb scan, 1 thread", 4),
    Target("list, all checks on", "forfall csv, checks", "polars, 1 thread", 2.5),
    Target("list, all checks on", "forfall csv, checks", "duckdb scan, 1 thread", 2.5),
    Target("UBL", "forfall ubl", "xmllint --stream, ubl", 1.7),
    Target("UBL", "forfall ubl, 2 threads", "forfall ubl", 1.5),
    Target("CII", "forfall cii", "xmllint --stream, cii", 1.7),
    Target("CII", "forfall cii, 2 threads", "forfall cii", 1.5),
    Target("first night", "forfall night", "duckdb night", 1 / 1.5),
    Target("quiet night", "forfall quiet night", "forfall night", 50),
]

# Peak resident memory in MB.
MEMORY = [("forfall csv", 60), ("forfall csv, 2 GB", 100), ("forfall camt.053, 500 MB", 100)]

# Megabytes of file a second of CPU, start-up and kernel included: one thread, no peer to set it against.
THROUGHPUT = [("forfall bgmax", 150), ("forfall ocr", 150)]
