"""Findings to claims, pure: copies, actors, blocking keys, scores, clusters."""
