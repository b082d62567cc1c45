"""From a hiring manager's answers to a draft: brief, company profile, and where every sentence is from."""

from rolewright.writing.brief import Answer, Brief
from rolewright.writing.brief_reader import read_brief, role_of
from rolewright.writing.draft import Draft
from rolewright.writing.write import write

__all__ = ["Answer", "Brief", "Draft", "read_brief", "role_of", "write"]
