"""The ledger of a running story: who said what, when, how sure, and on whose word."""
