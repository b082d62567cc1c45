"""The command line. It knows no rule and no text: it reads arguments, calls the engine and prints."""
