"""What a check says.

Each form in which it is said is a module beside this one, and loaded by whoever asks for that form.
"""

from rolewright.report.report import Baselined, Report, Source
from rolewright.report.style import Ink, Style

__all__ = ["Baselined", "Ink", "Report", "Source", "Style"]
