"""Ledger to people, pure: summaries, digests, exports."""
