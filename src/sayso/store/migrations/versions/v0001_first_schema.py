"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INDEXED = {
    "reports": ("first_id", "published", "copy_of", "linked"),
    "captures": ("report",),
    "story_reports": ("story",),
    "claims": ("status", "last_at"),
    "claim_statements": ("claim", "report"),
    "revisions": ("report",),
    "conflicts": ("report",),
    "digests": ("made_at",),
}
TABLES = (
    "reports",
    "captures",
    "failures",
    "statements",
    "figures",
    "keys",
    "edges",
    "stories",
    "story_reports",
    "claims",
    "claim_statements",
    "redirects",
    "revisions",
    "conflicts",
    "judgements",
    "digests",
)


def text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=null)


def string(name: str, *, key: bool = False, null: bool = False) -> sa.Column[str]:
    kind = sa.String().with_variant(sa.String(collation="C"), "postgresql")
    return sa.Column(name, kind, primary_key=key, nullable=null)


def integer(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def upgrade() -> None:
    op.create_table(
        "reports",
        string("id", key=True),
        string("first_id"),
        integer("revision"),
        string("sha256"),
        string("url", null=True),
        string("published", null=True),
        string("copy_of", null=True),
        sa.Column("linked", sa.Boolean, nullable=False),
        *map(text, ("record", "times", "places", "actors")),
    )
    op.create_table(
        "captures",
        string("sha256", key=True),
        string("report"),
        string("collected"),
        text("record"),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table("failures", string("input_id", key=True), string("code", key=True), string("at"), text("record"))
    for noun in ("statements", "figures"):
        op.create_table(noun, string("id", key=True), string("report"), integer("position"), text("record"))
        op.create_index(f"ix_{noun}_report", noun, ["report", "position"])
    op.create_table("keys", string("key", key=True), string("report", key=True), sqlite_with_rowid=False)
    op.create_index("ix_keys_report", "keys", ["report"])
    op.create_table(
        "edges",
        string("one", key=True),
        string("other", key=True),
        string("kind", key=True),
        sa.Column("score", sa.Float, nullable=False),
        text("why"),
    )
    op.create_index("ix_edges_other", "edges", ["other"])
    op.create_table("stories", string("id", key=True), text("record"))
    op.create_table("story_reports", string("report", key=True), string("story"))
    op.create_table(
        "claims",
        string("id", key=True),
        string("status"),
        string("first_at", null=True),
        string("last_at", null=True),
        integer("reports_count"),
        text("record"),
    )
    op.create_table("claim_statements", string("statement", key=True), string("claim"), string("report"))
    op.create_table("redirects", string("old", key=True), string("new"))
    op.create_table("revisions", string("id", key=True), string("report"), text("record"))
    op.create_table("conflicts", string("id", key=True), string("report"), text("record"))
    op.create_table(
        "judgements",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False, unique=True),
        text("record"),
    )
    op.create_table("digests", string("id", key=True), string("made_at"), text("record"))
    for table, columns in INDEXED.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE report_search USING fts5("
            "report UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2')"
        )
    else:
        op.execute(
            'CREATE TABLE report_search (report text COLLATE "C" PRIMARY KEY, folded text NOT NULL, '
            "words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX ix_report_search_words ON report_search USING gin (words)")


def downgrade() -> None:
    op.execute("DROP TABLE report_search")
    for table in TABLES:
        op.drop_table(table)
