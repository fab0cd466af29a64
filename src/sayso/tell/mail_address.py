"""Mail addresses, checked: what is no plain address is refused, so that nothing can be put into a header by one."""

import re

LONGEST = 254
LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


def mail_address(written: str) -> str | None:
    """The address, its domain in lower case ASCII; None where it is none that a mail server would take as it is."""
    written = written.strip()
    local, at, domain = written.rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    labels = domain.split(".")
    if not at or len(written) > LONGEST or len(local) > 64 or len(domain) > 253:
        return None
    if not LOCAL.fullmatch(local) or not all(LABEL.fullmatch(label) for label in labels):
        return None
    return f"{local}@{domain}" if len(labels) > 1 or domain == "localhost" else None


def mailbox_parts(written: str) -> tuple[str, str] | None:
    """Name and address of `Name <address>`, or of an address alone."""
    found = re.fullmatch(r"\s*(?:\"?([^\"<>\r\n]{0,100}?)\"?\s*<([^<>\s]+)>|(\S+))\s*", written)
    if found is None:
        return None
    address = mail_address(found[2] or found[3])
    return ((found[1] or "").strip(), address) if address else None
