"""Word lists that the extractors share."""
