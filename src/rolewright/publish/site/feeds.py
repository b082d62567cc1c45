"""What tells programs of a site: a sitemap, and a feed in Atom (RFC 4287)."""

from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from rolewright.publish.page_address import address_under
from rolewright.publish.site.entry import Entry

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def sitemap(address: str, entries: Sequence[Entry]) -> str:
    """Every page that is to be found, with the day on which it appeared where that is known (sitemaps.org)."""
    pages = [f"  <url><loc>{escape(address)}</loc></url>"]
    for entry in entries:
        changed = f"<lastmod>{escape(entry.posted)}</lastmod>" if entry.posted else ""
        pages.append(f"  <url><loc>{escape(address_under(address, entry.slug))}</loc>{changed}</url>")
    body = "\n".join(pages)
    return f'{_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{body}\n</urlset>\n'


def feed(address: str, title: str, author: str, entries: Sequence[Entry], on: date) -> str:
    """The open postings, the newest first; one that does not say when it appeared is as old as the day `on`."""
    days = [entry.posted or on.isoformat() for entry in entries]
    updated = max(days, default=on.isoformat())
    head = (
        f"  <id>{escape(address)}</id>\n  <title>{escape(title)}</title>\n  <updated>{_moment(updated)}</updated>\n"
        f"  <link href={quoteattr(address)}/>\n  <link rel=\"self\" href={quoteattr(address + 'feed.atom')}/>\n"
        f"  <author><name>{escape(author)}</name></author>\n"
    )
    body = "".join(_entry(address, entry, day) for entry, day in zip(entries, days, strict=True))
    return f'{_DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom">\n{head}{body}</feed>\n'


def _entry(address: str, entry: Entry, day: str) -> str:
    place = address_under(address, entry.slug)
    facts = " · ".join(value for _, value in entry.facts)
    told = " ".join(filter(None, (f"{facts}." if facts else "", entry.summary)))
    return (
        f"  <entry>\n    <id>{escape(place)}</id>\n    <title>{escape(entry.name)}</title>\n"
        f"    <updated>{_moment(day)}</updated>\n    <link href={quoteattr(place)}/>\n"
        f"    <summary>{escape(told)}</summary>\n  </entry>\n"
    )


def _moment(day: str) -> str:
    return f"{escape(day[:10])}T00:00:00Z"
