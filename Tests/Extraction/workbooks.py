"""Writes workbooks with openpyxl and XlsxWriter, and tells what openpyxl reads in them.

Usage: workbooks.py FOLDER; prints one JSON object a line: the file's name and its invoices.
openpyxl writes texts into the cells, XlsxWriter into a table that cells share, and formulas with
the value that was last computed.
"""

import datetime
import json
import pathlib
import sys

import openpyxl
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HEADER = [
    "Fakturanr",
    "Kundnr",
    "Namn",
    "Fakturadatum",
    "Förfallodatum",
    "Valuta",
    "Total",
    "Restbelopp",
    "OCR",
]
ROWS = [
    # Numbers as numbers, and days as days.
    [10001, 501, "Åse Bjørn", (2026, 9, 15), (2026, 10, 15), "SEK", 1250.5, 0.1 + 0.2, "1000116"],
    # Numbers stored as text, as spreadsheets mark with a green corner.
    ["10002", "502", "Bo & Co", (1999, 12, 31), (2000, 2, 29), "SEK", "2500.00", "0.10", "1000215"],
    # A reference as a number that the sheet shows as 1.00E+06.
    [10003, 503, 'Eva "Evy" Ek', (2026, 1, 1), (2026, 1, 31), "SEK", 7, 7, 1000314],
]
# A reference of which a spreadsheet left nothing but an exponent.
DAMAGED = [10004, 504, "Ek AB", (2026, 1, 1), (2026, 1, 31), "SEK", 7, 7, "1.23E+10"]
SCIENTIFIC = "0.00E+00"
DAY = "yyyy-mm-dd"


def day(parts):
    return datetime.datetime(*parts)


def cells(row):
    return [day(value) if isinstance(value, tuple) else value for value in row]


def by_openpyxl(path, epoch=None):
    """A title over all columns, a sheet without a list in front, and an older list hidden."""
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    about = book.active
    about.title = "Om"
    about.append(["Skapad av", "Bo"])
    older = book.create_sheet("Gamla")
    older.append(HEADER)
    older.append(cells([9] + ROWS[0][1:]))
    older.sheet_state = "hidden"
    sheet = book.create_sheet("Fakturor")
    sheet.append(["Kundreskontra"])
    sheet.merge_cells("A1:I1")
    sheet.append([])
    sheet.append(HEADER)
    for row in ROWS + [DAMAGED]:
        sheet.append(cells(row))
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, datetime.datetime):
                cell.number_format = DAY
            elif isinstance(cell.value, str) and cell.value[0].isdigit():
                cell.number_format = "@"
        sheet.cell(sheet.max_row, len(HEADER)).number_format = SCIENTIFIC
    book.save(path)


def by_xlsxwriter(path, is_1904=False):
    """Totals are formulas, of which the file holds the value too."""
    book = xlsxwriter.Workbook(path, {"date_1904": is_1904})
    sheet = book.add_worksheet("Fakturor")
    days = book.add_format({"num_format": DAY})
    exponents = book.add_format({"num_format": SCIENTIFIC})
    sheet.merge_range(0, 0, 0, len(HEADER) - 1, "Kundreskontra")
    sheet.write_row(2, 0, HEADER)
    for number, row in enumerate(ROWS + [DAMAGED], start=3):
        for column, value in enumerate(row):
            if isinstance(value, tuple):
                sheet.write_datetime(number, column, day(value), days)
            elif HEADER[column] == "Total" and not isinstance(value, str):
                sheet.write_formula(number, column, "=K%d*2" % (number + 1), None, value)
            elif HEADER[column] == "OCR" and not isinstance(value, str):
                sheet.write_number(number, column, value, exponents)
            else:
                sheet.write(number, column, value)
    book.close()


def read(path):
    """The rows of the list as openpyxl understands them, but for the damaged one."""
    book = openpyxl.load_workbook(path, data_only=True)
    rows = list(book["Fakturor"].iter_rows(values_only=True))
    start = next(index for index, row in enumerate(rows) if row[0] == HEADER[0])
    invoices = []
    for line, row in enumerate(rows[start + 1 :], start=start + 2):
        named = dict(zip(HEADER, row))
        if named["OCR"] == DAMAGED[-1]:
            continue
        invoices.append(
            {
                "line": line,
                "number": str(named["Fakturanr"]),
                "customer": str(named["Kundnr"]),
                "name": named["Namn"],
                "issued": named["Fakturadatum"].date().isoformat(),
                "due": named["Förfallodatum"].date().isoformat(),
                "total": round(float(named["Total"]) * 100),
                "remaining": round(float(named["Restbelopp"]) * 100),
                "reference": str(named["OCR"]),
            }
        )
    return invoices


folder = pathlib.Path(sys.argv[1])
WRITERS = {
    "openpyxl.xlsx": by_openpyxl,
    "openpyxl-1904.xlsx": lambda path: by_openpyxl(path, CALENDAR_MAC_1904),
    "xlsxwriter.xlsx": by_xlsxwriter,
    "xlsxwriter-1904.xlsx": lambda path: by_xlsxwriter(path, True),
}
for name, write in WRITERS.items():
    write(str(folder / name))
    print(json.dumps({"file": name, "invoices": read(str(folder / name))}))
