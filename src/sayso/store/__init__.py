"""Rows: the ledger's database."""
