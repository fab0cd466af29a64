"""Hooks: posting to a program that listens, under the same guard as every fetch: the public net, and no redirects."""

from collections.abc import Sequence
from dataclasses import replace

from sayso.collect.http import Limits, post
from sayso.collect.refusals import RefusedAddressError
from sayso.errors import CollectError
from sayso.model.mailing import Outcome

SECONDS = 20.0


def post_hook(url: str, body: bytes, headers: Sequence[tuple[str, str]], *, limits: Limits, agent: str) -> Outcome:
    """Post once. 2xx: it has arrived. Gone (410), a redirect, a private address: never again. Else later."""
    try:
        answer = post(url, body, {**dict(headers), "User-Agent": agent}, replace(limits, seconds=SECONDS))
    except RefusedAddressError as error:
        return Outcome("refused", str(error))
    except CollectError as error:
        return Outcome("later", str(error))
    if 200 <= answer.status < 300:
        return Outcome("accepted", str(answer.status))
    is_final = answer.status == 410 or 300 <= answer.status < 400
    return Outcome("refused" if is_final else "later", f"the hook answered {answer.status}")
