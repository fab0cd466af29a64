"""Watching: looking at sources again and again, unattended. Start reading at watch.py."""
