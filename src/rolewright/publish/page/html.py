"""HTML that this program made, and that templates therefore put into a page as it stands."""


class Html(str):
    """Markup whose words were escaped when it was made; any other text is escaped by the template."""

    __slots__ = ()

    def __html__(self) -> str:
        """The name by which template engines ask for it."""
        return str(self)
