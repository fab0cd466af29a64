"""Hooks: what is posted to a program that listens, signed as the Standard Webhooks specification has it."""

import hmac
from base64 import b64encode
from datetime import datetime
from hashlib import sha256

from sayso.model.words import Iso


def hook_headers(delivery_id: str, at: Iso, body: bytes, secret: str) -> tuple[tuple[str, str], ...]:
    """The id stays the same through every try, so that a receiver knows what it has; the signature is of all three."""
    stamp = str(int(datetime.fromisoformat(at).timestamp()))
    signed = hmac.new(secret.encode(), f"{delivery_id}.{stamp}.".encode() + body, sha256).digest()
    return (
        ("Content-Type", "application/json; charset=utf-8"),
        ("webhook-id", delivery_id),
        ("webhook-timestamp", stamp),
        ("webhook-signature", f"v1,{b64encode(signed).decode()}"),
    )
