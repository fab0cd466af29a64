"""The migrations and the tables the code works with are the same schema."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from sayso.store.database import Database
from sayso.store.tables import metadata


def test_migrated_schema_is_what_the_code_expects(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "ledger.db"))
    with database.reading() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    search_tables = {"report_search", "report_search_data", "report_search_idx", "report_search_content"}
    search_tables |= {"report_search_docsize", "report_search_config"}
    assert [d for d in differences if not (d[0] == "remove_table" and d[1].name in search_tables)] == []
