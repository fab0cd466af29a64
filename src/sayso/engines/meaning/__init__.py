"""Meaning: static vectors of word pieces, distilled from a sentence encoder."""
