"""The pages of a site that are not postings: the list, the words, those of closed jobs, and what is not found."""

from collections.abc import Mapping, Sequence
from datetime import date

from rolewright.look import Look
from rolewright.publish.design.fonts import fonts_of
from rolewright.publish.design.logo import logo_of
from rolewright.publish.design.themes import design_of
from rolewright.publish.forms import indeed_xml
from rolewright.publish.labels import labels_in
from rolewright.publish.page.html import Html
from rolewright.publish.page.templates import filled, policy, styled
from rolewright.publish.page_address import file_of
from rolewright.publish.site.entry import Entry
from rolewright.publish.site.feeds import feed, sitemap
from rolewright.publish.site.labels import language_of, site_labels
from rolewright.publish.site.listing import facets_of, index_of, listed

_STYLES = ("style.css", "site.css")


class SitePages:
    """Makes the pages in one look."""

    def __init__(self, look: Look, company: str) -> None:
        self._look = look
        self._company = company
        self._design = design_of(look)
        self._fonts = fonts_of(look)
        self._logo = logo_of(look.logo).data_address if look.logo else None

    def of_site(
        self, entries: Sequence[Entry], jobs: Sequence[str], gone: Mapping[str, str], on: date
    ) -> dict[str, bytes]:
        """Everything but the pages of postings, by its path; `jobs` are the parts of the feed for Indeed."""
        language = language_of(entry.language for entry in entries)
        labels = site_labels(language)
        facets = facets_of(entries, labels)
        in_order = listed(entries, facets)
        in_list = [each.entry for each in in_order]
        title = f"{labels['jobs']} – {self._company}" if self._company else labels["jobs"]
        address = self._look.address
        files = {
            "index.html": self._page("list.html", language, title=title, facets=facets, jobs=in_order),
            "words/index.html": self._page("words.html", language, title=title, index=index_of(in_list)),
            "404.html": self._page("missing.html", language, title=labels["not_found"], home=address or "/"),
            **{file_of(name): self._gone(title_of_it, language) for name, title_of_it in gone.items()},
        }
        if address:
            files["sitemap.xml"] = sitemap(address, in_list).encode()
            files["feed.atom"] = feed(address, title, self._company or title, in_list, on).encode()
            files[indeed_xml.FEED_NAME] = indeed_xml.whole([job.encode() for job in jobs])
            files["robots.txt"] = f"User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n".encode()
        return files

    def closed(self, title: str, until: str | None, language: str) -> bytes:
        """The page of a job that is not open any more."""
        return self._page("closed.html", language, title=title, until=until, is_gone=False)

    def _gone(self, title: str, language: str) -> bytes:
        return self._page("closed.html", language, title=title, until=None, is_gone=True)

    def _page(self, template: str, language: str, **values: object) -> bytes:
        folder = self._look.templates
        design, fonts, paper = self._design, self._fonts, self._look.paper.value
        style = styled(
            _STYLES, folder, design=design, fonts=fonts, paper=paper, facets=values.get("facets", ())
        )
        told = {
            "style": Html(style),
            "policy": policy(style),
            "design": design,
            "language": labels_in(language)[0],
            "labels": site_labels(language),
            "company": self._company,
            "logo": self._logo,
            "address": self._look.address,
        }
        return filled(template, folder, **told, **values).encode()
