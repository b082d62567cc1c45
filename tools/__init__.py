"""Commands for people who work on Rolewright."""
