"""The rules: one folder a pack, in it one folder a topic, in it one card a rule.

A card `<topic>/<problem>.toml` may have a detector beside it, `<topic>/<problem>.py`. They are found by their
place and loaded by the machinery in `rules`; nothing is imported from here.
"""
