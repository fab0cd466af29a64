"""How the attribution tagger was made, from a user's own copy of the corpus."""
