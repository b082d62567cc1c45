"""The handbook: every rule, whether it is on in this workspace, and how often it speaks here."""
