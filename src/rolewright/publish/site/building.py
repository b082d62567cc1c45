"""Builds a site, and of one that was built before only what changed."""

import hashlib
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rolewright.look import Look
from rolewright.publish.declared import Declarations
from rolewright.publish.forms import form_called
from rolewright.publish.forms.html import page_with
from rolewright.publish.publication import Publication
from rolewright.publish.published import UnfinishedError
from rolewright.publish.publishing import publication_of, refuse_blanks
from rolewright.publish.site.entry import Entry, entry_of
from rolewright.publish.site.fingerprint import fingerprint
from rolewright.publish.site.manifest import Built, Manifest
from rolewright.publish.site.pages import SitePages
from rolewright.publish.slug import slug
from rolewright.publish.variants import USUAL
from rolewright.publish.view import View, view_of
from rolewright.records import record, replace
from rolewright.settings import Settings
from rolewright.usage import Problem, UsageError


@record
class SiteSource:
    """A posting that is to stand on the site, with the name of its source and the settings that hold for it."""

    name: str
    text: str
    settings: Settings


@record
class Site:
    """What came of building.

    `files` are those that are to be written; `stale` those of the former site that are to be deleted. `drafts` are
    sources that say that they are drafts, `unfinished` those with blanks, each with these. `problems` kept a
    posting off the site. `rendered` counts the pages of postings that were made anew.
    """

    files: Mapping[str, bytes]
    stale: tuple[str, ...]
    manifest: Manifest
    drafts: tuple[str, ...]
    unfinished: Mapping[str, UnfinishedError]
    problems: tuple[Problem, ...]
    rendered: int

    @property
    def open(self) -> tuple[Entry, ...]:
        """The entries of the postings that are open."""
        return tuple(each.entry for each in self.manifest.postings.values() if each.is_open)


def build(
    sources: Iterable[SiteSource],
    look: Look,
    company: str,
    on: date,
    before: Manifest,
    unread: Sequence[str] = (),
) -> Site:
    """The site as of the day `on`, where `before` says what was built. UsageError for a look that is none.

    `unread` are files and folders that are there and could not be read: what was built of them stays.
    """
    return _Building(look, company, on, before).of(sources, unread)


class _Building:
    def __init__(self, look: Look, company: str, on: date, before: Manifest) -> None:
        self._look = look
        self._on = on
        self._before = before
        self._pages = SitePages(look, company)
        self._postings: dict[str, Built] = {}
        self._files: dict[str, bytes] = {}
        self._kept: dict[str, str] = {}
        self._slugs: set[str] = set()
        self._drafts: list[str] = []
        self._unfinished: dict[str, UnfinishedError] = {}
        self._problems: list[Problem] = []
        self._rendered = 0
        self._fingerprints: dict[int, str] = {}

    def of(self, sources: Iterable[SiteSource], unread: Sequence[str]) -> Site:
        all_sources = list(sources)
        # Whoever had an address keeps it.
        self._slugs = {
            self._before.postings[each.name].entry.slug for each in all_sources if each.name in self._before.postings
        }
        for source in all_sources:
            try:
                self._add(source)
            except UnfinishedError as error:
                self._unfinished[source.name] = error
                self._keep(source.name)
            except UsageError as error:
                self._keep(source.name)
                self._problems.extend(
                    each if each.file else Problem(each.message, source.name, each.line) for each in error.problems
                )
        for name in self._before.postings:
            if name not in self._postings and any(_is_of(name, file) for file in unread):
                self._keep(name)
        gone = self._gone()
        entries = [each.entry for each in self._postings.values() if each.is_open]
        self._files |= self._pages.of_site(entries, gone, self._on)
        files = {path: _sha(content) for path, content in self._files.items()} | self._kept
        changed = {
            path: content for path, content in self._files.items() if self._before.files.get(path) != files[path]
        }
        return Site(
            files=changed,
            stale=tuple(path for path in self._before.files if path not in files),
            manifest=Manifest(self._postings, files, gone),
            drafts=tuple(self._drafts),
            unfinished=self._unfinished,
            problems=tuple(self._problems),
            rendered=self._rendered,
        )

    def _add(self, source: SiteSource) -> None:
        """Put a posting on the site, unless it stands there as it is."""
        known = self._before.postings.get(source.name)
        key = _sha(f"{source.text}\0{self._fingerprint(source.settings)}".encode())
        if known is not None and known.key == key and self._is_as_it_was(known):
            path = _page_of(known.entry.slug)
            if path in self._before.files:
                self._postings[source.name] = known
                self._kept[path] = self._before.files[path]
                return
        publication = publication_of(source.text, source.settings, USUAL, self._on)
        said = Declarations(publication.document.front_matter)
        if said.flag("draft"):
            self._drafts.append(source.name)
            return
        refuse_blanks(publication, form_called("html"), with_blanks=False)
        self._render(source, key, publication, is_closed=said.flag("closed") is True)

    def _is_as_it_was(self, known: Built) -> bool:
        """Whether the day has not closed what was open, nor an earlier day opened what it had closed."""
        is_over = self._is_over(known.entry.until)
        return not is_over if known.is_open else is_over or known.is_declared_closed

    def _keep(self, name: str) -> None:
        """Leave a page as it was built, since what became of its posting is not known, or not ready.

        To close it would tell search engines to forget a job that is open.
        """
        known = self._before.postings.get(name)
        path = _page_of(known.entry.slug) if known is not None else ""
        if known is not None and path in self._before.files and not self._is_over(known.entry.until):
            self._postings[name] = known
            self._kept[path] = self._before.files[path]

    def _render(self, source: SiteSource, key: str, publication: Publication, *, is_closed: bool) -> None:
        view = view_of(publication)
        name = self._slug(source, view)
        address = f"{self._look.address}{name}/" if self._look.address else None
        publication = replace(publication, address=address, list_at="../")
        view = replace(view, address=view.address or address)
        entry = entry_of(publication, view, name)
        is_open = not (is_closed or self._is_over(entry.until))
        if is_open:
            content = page_with(publication, view).content
        else:
            content = self._pages.closed(entry.title, view.deadline.value if view.deadline else None, view.language)
        self._postings[source.name] = Built(key, entry, is_open, is_closed)
        self._files[_page_of(name)] = content
        self._rendered += 1

    def _slug(self, source: SiteSource, view: View) -> str:
        known = self._before.postings.get(source.name)
        if known is not None:
            return known.entry.slug
        place = next((fact.value for fact in view.facts if fact.fact == "locations"), "")
        town = _BETWEEN.split(place)[0]
        wanted = slug(_SIGNS.sub("", f"{view.title} {town}".lower()))
        name, number = wanted or "job", 2
        while name in self._slugs or name in self._before.gone or name in _RESERVED:
            name, number = f"{wanted or 'job'}-{number}", number + 1
        self._slugs.add(name)
        return name

    def _is_over(self, until: str) -> bool:
        return bool(until) and until < self._on.isoformat()

    def _gone(self) -> dict[str, str]:
        """The pages that stood here, and whose postings are not there any more."""
        there = {each.entry.slug for each in self._postings.values()}
        were = {each.entry.slug: each.entry.title for each in self._before.postings.values()}
        return {name: title for name, title in {**self._before.gone, **were}.items() if name not in there}

    def _fingerprint(self, settings: Settings) -> str:
        if id(settings) not in self._fingerprints:
            self._fingerprints[id(settings)] = fingerprint(settings)
        return self._fingerprints[id(settings)]


_BETWEEN = re.compile(r"[,;]")
_SIGNS = re.compile(r"[^\w\s-]+")
_RESERVED = frozenset({"words", "index", "feed", "sitemap", "404"})


def _is_of(name: str, file: str) -> bool:
    """Whether a posting comes out of a file, or from somewhere in a folder."""
    return name == file or name.startswith((f"{file}#", f"{file.rstrip(os.sep)}{os.sep}"))


def _page_of(name: str) -> str:
    return f"{name}/index.html"


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
