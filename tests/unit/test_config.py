"""Settings in the environment: lists, and the comma that belongs to a part."""

from pathlib import Path

import pytest

from sayso.config import load_config
from sayso.errors import ConfigError


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a@x.example=one", ("a@x.example=one",)),
        ("a@x.example=one,b@x.example=two", ("a@x.example=one", "b@x.example=two")),
        (r"a@x.example=one\,two, b@x.example=three", ("a@x.example=one,two", "b@x.example=three")),
        (r"a@x.example=back\slash", (r"a@x.example=back\slash",)),
        ("", ()),
    ],
)
def test_a_list_in_the_environment(
    written: str, read: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAYSO_MAILBOX_PASSWORDS", written)
    assert load_config(None).mailbox_passwords == read


def test_it_is_known_where_each_setting_came_from(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sayso.toml").write_text('engine = "rules"\nzone = "Europe/Oslo"\n', encoding="utf-8")
    monkeypatch.setenv("SAYSO_ZONE", "Europe/Athens")
    config = load_config(None).given("command line", jobs=2)
    assert (config.engine, config.zone, config.jobs) == ("rules", "Europe/Athens", 2)
    assert config.came_from == {"engine": "sayso.toml", "zone": "environment", "jobs": "command line"}


def test_where_settings_came_from_is_no_setting(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sayso.toml").write_text('came_from = "elsewhere"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match="unknown setting 'came_from'"):
        load_config(None)
