"""How the matcher was made: which statements of a story are of one claim, learned from invented stories."""
