"""Hooks: signed so that any library of the Standard Webhooks specification can tell that it was us."""

import hmac
from base64 import b64decode, b64encode

import pytest

from sayso.tell.hooks import hook_headers, hook_secret

PUBLISHED = (
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "2021-02-25T15:02:10+00:00",
    b'{"test": 2432232314}',
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
)
"""The example that the specification's own libraries are tested with (their timestamp: 1614265330)."""


def test_the_published_example_is_signed_as_published() -> None:
    secret, delivery, at, body, signature = PUBLISHED
    headers = dict(hook_headers(delivery, at, body, secret))
    assert headers["webhook-id"] == delivery
    assert headers["webhook-timestamp"] == "1614265330"
    assert headers["webhook-signature"] == signature


@pytest.mark.parametrize("randomness", ["", "a", "0f" * 24, "é" * 99])
def test_a_secret_is_written_as_the_specification_has_it(randomness: str) -> None:
    secret = hook_secret(randomness)
    prefix, _, written = secret.partition("_")
    assert prefix == "whsec"
    assert 24 <= len(b64decode(written, validate=True)) <= 64
    assert secret == hook_secret(randomness)
    assert secret != hook_secret(f"{randomness}.")


def test_an_old_secret_signs_as_its_receiver_was_told() -> None:
    old, body = "0f" * 24, b"{}"
    signature = dict(hook_headers("m1", "2026-03-12T07:30:00+00:00", body, old))["webhook-signature"]
    expected = hmac.digest(old.encode(), b"m1.1773300600." + body, "sha256")
    assert signature == f"v1,{b64encode(expected).decode()}"
