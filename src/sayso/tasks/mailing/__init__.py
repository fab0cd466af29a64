"""Mailing: plan what is due, deliver it, settle what was cut off. Start reading at `send.py`."""
