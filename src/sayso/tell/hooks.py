"""Hooks: what is posted to a program that listens, signed as the Standard Webhooks specification has it.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md: a secret is written as
`whsec_` and the base64 of 24 to 64 random bytes, and those bytes are the key, not the letters that they are written in.
"""

import hmac
from base64 import b64decode, b64encode
from datetime import datetime
from hashlib import sha256

from sayso.model.words import Iso

SECRET = "whsec_"  # noqa: S105 - what every secret begins with is none


def hook_secret(randomness: str) -> str:
    """A secret as the specification writes it, of 32 bytes that are as random as what they are made of."""
    return SECRET + b64encode(sha256(randomness.encode()).digest()).decode()


def hook_headers(delivery_id: str, at: Iso, body: bytes, secret: str) -> tuple[tuple[str, str], ...]:
    """The id stays the same through every try, so that a receiver knows what it has; the signature is of all three."""
    stamp = str(int(datetime.fromisoformat(at).timestamp()))
    signed = hmac.new(_key(secret), f"{delivery_id}.{stamp}.".encode() + body, sha256).digest()
    return (
        ("Content-Type", "application/json; charset=utf-8"),
        ("webhook-id", delivery_id),
        ("webhook-timestamp", stamp),
        ("webhook-signature", f"v1,{b64encode(signed).decode()}"),
    )


def _key(secret: str) -> bytes:
    """A secret of a ledger from before secrets were written so is its own key, as its receiver was told then."""
    return b64decode(secret.removeprefix(SECRET)) if secret.startswith(SECRET) else secret.encode()
