"""The database: how it is opened, read and written, and how it grows from one release to the next."""
