"""Settings as an admin reads them: all of them, and nothing secret."""

from sayso.config import SETTINGS, Config
from sayso.store.addresses import shown
from sayso.tasks.settings import BY_ITSELF, Setting, settings_of


def listed(config: Config) -> dict[str, Setting]:
    return {setting.name: setting for group in settings_of(config, shown) for setting in group.settings}


def test_every_setting_is_listed_once() -> None:
    names = [setting.name for group in settings_of(Config(), shown) for setting in group.settings]
    assert sorted(names) == sorted(found.name for found in SETTINGS)


def test_no_secret_is_shown_wherever_it_stands() -> None:
    config = Config(
        ledger="postgresql://ada:hush-one@db.example/story",
        mail_server="smtps://ada:hush-two@mail.example",
        mail_password="hush-three",
        mail_witness_box="imaps://w:hush-four@mail.example/INBOX",
        mail_witness_password="hush-five",
        mail_bounce_password="hush-six",
        mailbox_passwords=("ada@mail.example=hush-seven",),
    )
    said = listed(config)
    assert "hush" not in str(said)
    assert said["ledger"].value == "postgresql://ada:***@db.example/story"
    assert said["mail_password"].value == said["mailbox_passwords"].value == "set, and not shown"
    assert listed(Config())["mail_password"].value == "not set"


def test_each_says_where_it_came_from() -> None:
    said = listed(Config().given("sayso.toml", languages=("en", "de"), desk_proxies=()))
    assert (said["languages"].value, said["languages"].came_from) == ("en, de", "sayso.toml")
    assert said["desk_proxies"].value == "not set"
    assert said["engine"].came_from == BY_ITSELF
