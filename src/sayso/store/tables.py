"""The ledger's tables. A record stands in one JSON column; what is asked for by is a column of its own."""

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData()

SERIAL = BigInteger().with_variant(Integer, "sqlite")

reports = Table(
    "reports",
    metadata,
    Column("id", String, primary_key=True),
    Column("first_id", String, nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("sha256", String, nullable=False),
    Column("url", String),
    Column("published", String, index=True),
    Column("copy_of", String, index=True),
    Column("linked", Boolean, nullable=False, index=True),
    Column("record", Text, nullable=False),
    Column("times", Text, nullable=False),
    Column("places", Text, nullable=False),
    Column("actors", Text, nullable=False),
)
"""One row a report or revision; `first_id` is the id its first revision has."""

captures = Table(
    "captures",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("report", String, nullable=False, index=True),
    Column("collected", String, nullable=False),
    Column("record", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""Evidence: the bytes (zlib), and what was declared with them."""

failures = Table(
    "failures",
    metadata,
    Column("input_id", String, primary_key=True),
    Column("code", String, primary_key=True),
    Column("at", String, nullable=False),
    Column("record", Text, nullable=False),
)

statements = Table(
    "statements",
    metadata,
    Column("id", String, primary_key=True),
    Column("report", String, nullable=False),
    Column("position", Integer, nullable=False),
    Column("record", Text, nullable=False),
    Index("ix_statements_report", "report", "position"),
)

figures = Table(
    "figures",
    metadata,
    Column("id", String, primary_key=True),
    Column("report", String, nullable=False),
    Column("position", Integer, nullable=False),
    Column("record", Text, nullable=False),
    Index("ix_figures_report", "report", "position"),
)

keys = Table(
    "keys",
    metadata,
    Column("key", String, primary_key=True),
    Column("report", String, primary_key=True),
    Index("ix_keys_report", "report"),
    sqlite_with_rowid=False,
)
"""Blocking keys: which reports are worth comparing."""

edges = Table(
    "edges",
    metadata,
    Column("one", String, primary_key=True),
    Column("other", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("score", Float, nullable=False),
    Column("why", Text, nullable=False),
    Index("ix_edges_other", "other"),
)

stories = Table("stories", metadata, Column("id", String, primary_key=True), Column("record", Text, nullable=False))

story_reports = Table(
    "story_reports",
    metadata,
    Column("report", String, primary_key=True),
    Column("story", String, nullable=False, index=True),
)

claims = Table(
    "claims",
    metadata,
    Column("id", String, primary_key=True),
    Column("status", String, nullable=False, index=True),
    Column("first_at", String),
    Column("last_at", String, index=True),
    Column("reports_count", Integer, nullable=False),
    Column("record", Text, nullable=False),
)

claim_statements = Table(
    "claim_statements",
    metadata,
    Column("statement", String, primary_key=True),
    Column("claim", String, nullable=False, index=True),
    Column("report", String, nullable=False, index=True),
)

redirects = Table(
    "redirects",
    metadata,
    Column("old", String, primary_key=True),
    Column("new", String, nullable=False),
)
"""Ids of claims that were merged into others."""

revisions = Table(
    "revisions",
    metadata,
    Column("id", String, primary_key=True),
    Column("report", String, nullable=False, index=True),
    Column("record", Text, nullable=False),
)

conflicts = Table(
    "conflicts",
    metadata,
    Column("id", String, primary_key=True),
    Column("report", String, nullable=False, index=True),
    Column("record", Text, nullable=False),
)

judgements = Table(
    "judgements",
    metadata,
    Column("number", SERIAL, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("record", Text, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("id", String, primary_key=True),
    Column("made_at", String, nullable=False, index=True),
    Column("record", Text, nullable=False),
)
