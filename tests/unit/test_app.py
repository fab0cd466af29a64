"""What the parts are put together from."""

from pathlib import Path

from sayso.app import make_mailroom, open_services
from sayso.config import Config


def test_no_code_of_a_mail_reads_as_an_option(tmp_path: Path) -> None:
    """`sayso subscribers confirm CODE` is what the mail says to type."""
    secret = make_mailroom(open_services(Config(ledger=str(tmp_path / "small.db")))).secret
    codes = {secret() for _ in range(500)}
    assert len(codes) == 500
    assert not [code for code in codes if not code.isalnum()]
