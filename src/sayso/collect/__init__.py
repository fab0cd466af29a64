"""Bytes in: files, feeds and web pages become captures."""
