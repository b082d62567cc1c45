"""Remarks on a posting, and what mends them."""

from rolewright.findings.finding import Applicability, Edit, Finding, Fix, Hit, Severity, Suppressed, extent

__all__ = ["Applicability", "Edit", "Finding", "Fix", "Hit", "Severity", "Suppressed", "extent"]
