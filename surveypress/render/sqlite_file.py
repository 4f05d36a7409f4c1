"""Tables -> a file of SQLite, of the same bytes for the same rows whichever release of SQLite writes it."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from typing import Any, Protocol

_WRITER = slice(96, 100)
"""Where the header holds the number of the release that wrote the file; no reader depends on it."""
_RELEASE = (3_040_000).to_bytes(4, "big")


class TableRows(Protocol):
    """A table: its name, its columns as SQL declares them, and its rows."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def columns(self) -> Sequence[str]:
        """Name and type of each column, such as `"year" INTEGER`, and what else stands between the brackets."""

    @property
    def rows(self) -> Sequence[Sequence[Any]]:
        """The values, in the order of the columns."""


def sqlite_file(tables: Sequence[TableRows]) -> bytes:
    """Returns tables as a file of SQLite, which Datasette and every other reader of SQLite opens."""
    with closing(sqlite3.connect(":memory:")) as database:
        for table in tables:
            database.execute(f'CREATE TABLE "{table.name}" ({", ".join(table.columns)})')
            if table.rows:
                places = ", ".join("?" * len(table.rows[0]))
                database.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', table.rows)  # noqa: S608  our names
        database.commit()
        data = bytearray(database.serialize())
    data[_WRITER] = _RELEASE
    return bytes(data)
