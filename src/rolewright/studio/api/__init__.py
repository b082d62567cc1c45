"""The REST API, a module for each kind of thing. Its version is in its address."""
