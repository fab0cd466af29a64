"""Word lists as they are read: words apart by white space."""


def wordlist(words: str) -> frozenset[str]:
    """The words of a block of text, each once."""
    return frozenset(words.split())
