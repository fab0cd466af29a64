"""Heavy parts, imported lazily: the parser, the gazetteer."""
