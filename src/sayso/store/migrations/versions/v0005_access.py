"""Access: accounts, sessions, tokens of programs, and the audit log, which the database itself keeps append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

TABLES = ("accounts", "sessions", "tokens", "acts")


def string(name: str, *, key: bool = False, unique: bool = False) -> sa.Column[str]:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    return sa.Column(name, sa.String(collation=collation), primary_key=key, nullable=False, unique=unique)


def record() -> sa.Column[str]:
    return sa.Column("record", sa.Text, nullable=False)


def upgrade() -> None:
    op.create_table(
        "accounts",
        string("id", key=True),
        string("name", unique=True),
        sa.Column("removed", sa.Boolean, nullable=False),
        record(),
    )
    op.create_table("sessions", string("id", key=True), string("account"), string("made_at"), string("seen_at"))
    op.create_table("tokens", string("id", key=True), string("name", unique=True), record())
    op.create_table(
        "acts",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
        string("who"),
        record(),
    )
    op.create_index("ix_sessions_account", "sessions", ["account"])
    op.create_index("ix_acts_who", "acts", ["who"])
    _keep_acts()


def _keep_acts() -> None:
    """Refuse to change the audit log or to take lines out of it, whoever asks."""
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER acts_no_{verb.lower()} BEFORE {verb} ON acts"
                " BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION acts_stay() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$"
    )
    op.execute(
        "CREATE TRIGGER acts_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON acts"
        " FOR EACH STATEMENT EXECUTE FUNCTION acts_stay()"
    )


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION acts_stay()")
