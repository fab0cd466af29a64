"""The verbs, one file each: load, decide, save."""
