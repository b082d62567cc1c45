"""Builds a site, and of one that was built before only what changed."""

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rolewright.look import Look
from rolewright.publish.declared import Declarations
from rolewright.publish.forms import html, indeed_xml
from rolewright.publish.forms.html import page_with
from rolewright.publish.page_address import address_of, address_under, file_of, wanted_name
from rolewright.publish.publication import Publication
from rolewright.publish.published import Importance, UnfinishedError
from rolewright.publish.publishing import refuse_blanks
from rolewright.publish.site.entry import Entry, entry_of
from rolewright.publish.site.fingerprint import fingerprint, law_of
from rolewright.publish.site.manifest import Built, BuiltPage, Lack, Manifest
from rolewright.publish.site.names import PageNames
from rolewright.publish.site.pages import SitePages
from rolewright.publish.site.places import Placed, has_places, placed
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
        """The entries of the pages that are open."""
        return tuple(page.entry for page in self.manifest.pages if page.is_open)


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
        self._names = PageNames(before, ())
        self._drafts: list[str] = []
        self._unfinished: dict[str, UnfinishedError] = {}
        self._problems: list[Problem] = []
        self._rendered = 0
        self._fingerprints: dict[int, str] = {}

    def of(self, sources: Iterable[SiteSource], unread: Sequence[str]) -> Site:
        all_sources = list(sources)
        self._names = PageNames(self._before, [each.name for each in all_sources])
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
        pages = [page for page in Manifest(self._postings).pages if page.is_open]
        jobs = [page.job for page in pages if page.job]
        self._files |= self._pages.of_site([page.entry for page in pages], jobs, gone, self._on)
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
        key = self._key(source)
        if known is not None and known.key == key and all(map(self._is_as_it_was, known.pages)):
            self._postings[source.name] = known
            for page in known.pages:
                path = file_of(page.entry.slug)
                self._kept[path] = self._before.files[path]
            return
        pages = placed(source.text, source.settings, self._on)
        said = Declarations(pages[0].publication.document.front_matter)
        if said.flag("draft"):
            self._drafts.append(source.name)
            return
        _refuse_blanks(pages)
        views = {page.place: view_of(page.publication) for page in pages}
        wanted = {page.place: wanted_name(views[page.place], page.publication.place) for page in pages}
        names = self._names.of(source.name, wanted)
        is_closed = said.flag("closed") is True
        built = [
            self._render(page, views[page.place], names[page.place], is_closed=is_closed) for page in pages
        ]
        self._postings[source.name] = Built(key, tuple(built))

    def _key(self, source: SiteSource) -> str:
        """What the pages of a posting are made of, as one number."""
        told = f"{source.text}\0{self._fingerprint(source.settings)}"
        law = law_of(self._on) if has_places(source.text, source.settings) else ""
        return _sha(f"{told}\0{law}".encode())

    def _is_as_it_was(self, page: BuiltPage) -> bool:
        """Whether its file is there, and the day has not closed what was open, nor an earlier day opened it."""
        is_over = self._is_over(page.entry.until)
        is_same = not is_over if page.is_open else is_over or page.is_declared_closed
        return is_same and file_of(page.entry.slug) in self._before.files

    def _keep(self, name: str) -> None:
        """Leave pages as they were built, since what became of their posting is not known, or not ready.

        To close them would tell search engines to forget a job that is open.
        """
        known = self._before.postings.get(name)
        if known is None:
            return
        kept = [
            page
            for page in known.pages
            if file_of(page.entry.slug) in self._before.files and not self._is_over(page.entry.until)
        ]
        if kept:
            self._postings[name] = replace(known, pages=tuple(kept))
        for page in kept:
            path = file_of(page.entry.slug)
            self._kept[path] = self._before.files[path]

    def _render(self, page: Placed, view: View, name: str, *, is_closed: bool) -> BuiltPage:
        site = self._look.address
        address = address_under(site, name) if site else None
        publication = replace(page.publication, address=address, list_at="../")
        view = replace(view, address=address_of(publication))
        entry = entry_of(publication, view, name)
        is_open = not (is_closed or self._is_over(entry.until))
        job, lacks = "", list[Lack]()
        if is_open:
            made = page_with(publication, view)
            content = made.content
            lacks += [Lack(html.ASKED_BY, gap) for gap in made.gaps]
            lacks += [Lack("", gap) for gap in publication.gaps]
            if site:
                job, lacking = _job(publication)
                lacks += lacking
        else:
            content = self._pages.closed(entry.name, view.deadline.value if view.deadline else None, view.language)
        self._files[file_of(name)] = content
        self._rendered += 1
        return BuiltPage(page.place, entry, is_open, is_closed, job, tuple(lacks))

    def _is_over(self, until: str) -> bool:
        return bool(until) and until < self._on.isoformat()

    def _gone(self) -> dict[str, str]:
        """The pages that stood here, and whose postings are not there any more."""
        there = {page.entry.slug for page in Manifest(self._postings).pages}
        were = {page.entry.slug: page.entry.name for page in self._before.pages}
        return {name: title for name, title in {**self._before.gone, **were}.items() if name not in there}

    def _fingerprint(self, settings: Settings) -> str:
        if id(settings) not in self._fingerprints:
            self._fingerprints[id(settings)] = fingerprint(settings)
        return self._fingerprints[id(settings)]


def left_out_for_blanks(text: str, settings: Settings, on: date) -> bool:
    """Whether a site would leave the posting out until its blanks are filled."""
    try:
        _refuse_blanks(placed(text, settings, on))
    except UnfinishedError:
        return True
    except UsageError:
        return False
    return False


def _refuse_blanks(pages: Iterable[Placed]) -> None:
    """UnfinishedError with the blanks of all pages."""
    open_blanks: dict[Problem, None] = {}
    for page in pages:
        try:
            refuse_blanks(page.publication, html, with_blanks=False)
        except UnfinishedError as error:
            open_blanks |= dict.fromkeys(error.problems)
    if open_blanks:
        raise UnfinishedError(open_blanks)


def _job(publication: Publication) -> tuple[str, list[Lack]]:
    """A page's part of the feed for Indeed; nothing, with the reasons, where Indeed would not take it."""
    made = indeed_xml.render_part(publication)
    lacking = [gap for gap in made.gaps if gap.importance is Importance.REQUIRED]
    return "" if lacking else made.content.decode(), [Lack(indeed_xml.ASKED_BY, gap) for gap in lacking]


def _is_of(name: str, file: str) -> bool:
    """Whether a posting comes out of a file, or from somewhere in a folder."""
    return name == file or name.startswith((f"{file}#", f"{file.rstrip(os.sep)}{os.sep}"))


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
