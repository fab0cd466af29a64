"""The trained matcher: which statements of a story are of one claim."""
