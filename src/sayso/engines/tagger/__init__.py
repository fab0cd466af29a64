"""The trained attributor: an encoder that tags cues, and for each cue the words of its source and content."""
