"""Claims to what the record holds, pure: origins, history, status, revisions, conflicts."""
