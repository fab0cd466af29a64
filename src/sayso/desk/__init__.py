"""The desk: web pages for people, one file per page."""
