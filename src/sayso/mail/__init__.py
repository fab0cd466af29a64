"""Mail out: the outbox and SMTP."""
