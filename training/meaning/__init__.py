"""Makes the bundled vectors of meaning from all-MiniLM-L6-v2 and a user's own copy of some news."""
