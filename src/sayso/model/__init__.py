"""The nouns: frozen dataclasses, no I/O. The public record of each is `to_record` of it."""
