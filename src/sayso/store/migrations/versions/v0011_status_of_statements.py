"""The status of its claim beside each statement, so that a source's claims are counted in one index."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from sayso.store.columns import Line

revision = "0011"
down_revision = "0010"

OLD, NEW = "ix_claim_statements_source_claim", "ix_claim_statements_source_claim_status"


def upgrade() -> None:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    op.add_column(
        "claim_statements", sa.Column("status", sa.String(collation=collation), nullable=False, server_default="")
    )
    said: Any = sa.table("claim_statements", sa.column("claim", Line()), sa.column("status", Line()))
    claims: Any = sa.table("claims", sa.column("id", Line()), sa.column("status", Line()))
    of_claim = sa.select(claims.c.status).where(claims.c.id == said.c.claim).scalar_subquery()
    op.execute(sa.update(said).values(status=sa.func.coalesce(of_claim, "")))
    op.drop_index(OLD, "claim_statements")
    op.create_index(NEW, "claim_statements", ["source", "claim", "status"])
