"""A report as one page of HTML that needs nothing else: for a browser, a telephone, and paper."""

from rolewright.report.html.page import BEGINNING, to_html

__all__ = ["BEGINNING", "to_html"]
