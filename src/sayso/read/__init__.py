"""Capture to report, pure: the article alone, its outlet, byline, dates, language and genre."""
