"""Deep pages: indexes that hold all that long lists are ordered by, and the streams of digests."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

from sayso.store.columns import Line, Record

revision = "0008"
down_revision = "0007"

GONE = (("claims", "telling"), ("claims", "status_telling"), ("claims", "last_at"), ("claim_statements", "source"))
NEW = (
    ("ix_claims_told", "claims", ("telling", "last_at", "id")),
    ("ix_claims_status_told", "claims", ("status", "telling", "last_at", "id")),
    ("ix_claims_moved", "claims", ("last_at", "reports_count", "id")),
    ("ix_claim_statements_source_claim", "claim_statements", ("source", "claim")),
    ("ix_reports_outlet", "reports", ("outlet", "published", "id")),
    ("ix_digests_stream_made_at", "digests", ("stream", "made_at")),
)


def upgrade() -> None:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    op.add_column("digests", sa.Column("stream", sa.String(collation=collation)))
    _fill()
    for table, name in GONE:
        op.drop_index(f"ix_{table}_{name}", table)
    for name, table, columns in NEW:
        op.create_index(name, table, list(columns))


def _fill() -> None:
    """To whom each digest went, as its record says."""
    digests: Any = sa.table(
        "digests", sa.column("id", Line()), sa.column("stream", Line()), sa.column("record", Record())
    )
    for row in op.get_bind().execute(sa.select(digests.c.id, digests.c.record)).all():
        if stream := json.loads(row.record).get("stream"):
            op.get_bind().execute(sa.update(digests).where(digests.c.id == row.id).values(stream=stream))
