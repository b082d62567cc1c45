"""`python -m rolewright`, for where the command is not on the path."""

from rolewright.cli.main import program

program()
