"""Mail: a record becomes MIME, and MIME goes to a server or into a folder."""
