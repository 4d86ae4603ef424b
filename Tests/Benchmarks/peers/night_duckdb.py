"""DuckDB: the first night, into a durable file. Usage: night_duckdb.py INVOICES PAYMENTS FOLDER

The same work as our night: every invoice is registered once under its number and found by its
reference; payments are matched; every claim gets what is left of it, its days, interest, step and
fee; steps are remembered as events; status, reminders and unmatched payments are written.
"""

import os
import sys

import duckdb

from common import INVOICES, PAYMENTS, Clock, duckdb_csv

NIGHT = "DATE '2026-11-20'"
YEARLY_BASIS_POINTS = 1_000  # interest of 10 percent; a simple stand-in for a table of rates

SCHEMA = """
CREATE TABLE invoice (
    number VARCHAR PRIMARY KEY, customer VARCHAR, name VARCHAR, organisation VARCHAR,
    email VARCHAR, address VARCHAR, issued DATE, due DATE, currency VARCHAR,
    net DECIMAL(18,2), tax DECIMAL(18,2), total DECIMAL(18,2),
    reference VARCHAR, kind VARCHAR,
    remaining DECIMAL(18,2), days INTEGER, interest DECIMAL(18,2), step VARCHAR);
CREATE TABLE payment (
    booked DATE, amount DECIMAL(18,2), currency VARCHAR, reference VARCHAR, payer VARCHAR,
    account VARCHAR, bank_reference VARCHAR);
CREATE TABLE event (number VARCHAR, day DATE, kind VARCHAR, amount DECIMAL(18,2));
"""

DECIDE = """
INSERT INTO invoice
WITH paid AS (
    SELECT reference, currency, sum(amount) AS amount
    FROM payment WHERE reference <> '' GROUP BY ALL),
matched AS (
    SELECT i.*, i.Utestaende - coalesce(paid.amount, 0) AS remaining,
           date_diff('day', i.Forfallodatum, {night}) AS days
    FROM {invoices} i
    LEFT JOIN paid ON paid.reference = i.OCR AND paid.currency = i.Valuta)
SELECT Fakturanr, Kundnr, Namn, Orgnr, Epost, Adress, Fakturadatum, Forfallodatum, Valuta,
       Netto, Moms, Total, OCR, Typ, remaining, days,
       CASE WHEN days > 0 AND remaining > 0
            THEN (remaining * {rate} * days / 3650000)::DECIMAL(18,2) ELSE 0 END,
       CASE WHEN Typ <> 'FAKTURA' THEN 'credit'
            WHEN remaining < 0 THEN 'overpaid'
            WHEN remaining = 0 THEN 'paid'
            WHEN days <= 0 THEN 'open'
            WHEN remaining < 50 THEN 'minor'
            WHEN days < 10 THEN 'grace'
            WHEN days < 40 THEN 'reminder'
            ELSE 'demand' END
FROM matched
"""

STEPS = "('reminder', 'demand')"


def write(connection, folder, name, query):
    path = os.path.join(folder, name)
    connection.execute(f"COPY ({query}) TO '{path}' (HEADER, DELIMITER ';')")


def main():
    invoices, payments, folder = sys.argv[1:4]
    database = os.path.join(folder, "night.duckdb")
    os.makedirs(folder, exist_ok=True)
    for path in (database, database + ".wal"):
        if os.path.exists(path):
            os.unlink(path)
    with Clock() as clock:
        connection = duckdb.connect(database)
        connection.execute("BEGIN")
        connection.execute(SCHEMA)
        connection.execute(f"INSERT INTO payment SELECT * FROM {duckdb_csv(payments, PAYMENTS)}")
        source = duckdb_csv(invoices, INVOICES)
        connection.execute(
            DECIDE.format(invoices=source, night=NIGHT, rate=YEARLY_BASIS_POINTS)
        )
        connection.execute("CREATE INDEX invoice_reference ON invoice (reference)")
        connection.execute(
            f"INSERT INTO event SELECT number, {NIGHT}, step, remaining FROM invoice "
            f"WHERE step IN {STEPS}"
        )
        write(
            connection,
            folder,
            "status.csv",
            "SELECT number, step, remaining, greatest(days, 0) AS days FROM invoice",
        )
        write(
            connection,
            folder,
            "reminders.csv",
            "SELECT number, customer, name, email, address, due, currency, remaining, days, "
            "interest, CASE step WHEN 'reminder' THEN 60 ELSE 180 END AS fee, step "
            f"FROM invoice WHERE step IN {STEPS} ORDER BY customer, number",
        )
        write(
            connection,
            folder,
            "unmatched.csv",
            "SELECT payment.* FROM payment ANTI JOIN invoice USING (reference)",
        )
        connection.execute("COMMIT")
        connection.execute("CHECKPOINT")
        clock.records = connection.execute("SELECT count(*) FROM invoice").fetchone()[0]
        connection.close()


main()
