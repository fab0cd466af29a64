"""Access: accounts, signing in and out, tokens of programs, and how often anybody may try."""
