"""The migrations and the tables the code works with are the same schema, in both kinds of database."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from sayso.store.database import Database
from sayso.store.schema import bring_up_to_date
from sayso.store.sql_store import SqlStore
from sayso.store.tables import metadata
from tests.postgres import Server


def is_of_search(difference: tuple[object, ...]) -> bool:
    """The search index is each database's own and stands in no common table."""
    kind, thing = difference[:2]
    table = thing if kind == "remove_table" else getattr(thing, "table", None)
    return str(getattr(table, "name", "")).startswith("report_search")


def test_migrated_schema_is_what_the_code_expects(address: str) -> None:
    database = Database(address)
    bring_up_to_date(database)
    with database.reading() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    database.close()
    assert [d for d in differences if not is_of_search(d)] == []


def test_a_server_orders_every_line_by_code_point(postgres: Server) -> None:
    database = postgres.new_database()
    SqlStore(postgres.url(database)).close()
    columns = (
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        " AND data_type = 'character varying' AND collation_name IS DISTINCT FROM 'C'"
    )
    assert [row for row in postgres.run(columns, database) if row[0] != "alembic_version"] == []
