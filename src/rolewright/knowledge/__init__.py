"""Places and other look-ups, loaded when asked for."""
