"""Every posting in every form that was asked for, written or printed; one that cannot be stops no other."""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import Posting
from rolewright.cli.lacking import Blanks, Lacking
from rolewright.cli.published_files import Destination, name_of
from rolewright.cli.settings_by_folder import SettingsByFolder
from rolewright.cli.terminal import tell
from rolewright.cli.variants import Wanted, left_out
from rolewright.publish.forms import Feed, Form, asked_by
from rolewright.publish.published import Published, UnfinishedError
from rolewright.publish.publishing import publication_of, refuse_blanks
from rolewright.publish.site.addresses import SiteAddresses
from rolewright.report.counted import counted
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

    from rolewright.publish.publication import Publication
    from rolewright.publish.site.manifest import Manifest


class _Output(NamedTuple):
    """One posting in one form."""

    posting: Posting
    variant: str
    form: str
    published: Published

    @property
    def name(self) -> str:
        """What its file is called, without the ending of the form."""
        return _stem(self.posting, self.variant)


class Run:
    """One call of `publish`."""

    def __init__(
        self,
        options: "argparse.Namespace",
        forms: dict[str, Form],
        variants: Sequence[Wanted],
        postings: Sequence[Posting],
        problems: list[Problem],
        site: "Manifest",
    ) -> None:
        """`problems` are those of reading the postings, and `site` is the careers site.

        UsageError where OUT cannot hold what would come.
        """
        self._options = options
        self._forms = forms
        self._variants = variants
        self._on = options.on or date.today()
        self._postings = postings
        self._problems = problems
        self._settings = SettingsByFolder(options)
        self._site = site
        self._addresses = SiteAddresses(site, self._on)
        self._blanks = Blanks()
        self._lacking = Lacking()
        self._written = 0
        self._told: set[str] = set()
        is_one = len(options.path) == len(variants) == 1 and len(postings) <= 1
        is_one &= not Path(options.path[0]).is_dir()
        is_feed = all(isinstance(form, Feed) for form in forms.values())
        is_one |= is_feed and (options.output in (None, "-") or bool(Path(options.output).suffix))
        self._out = Destination(
            options.output,
            several=len(forms) > 1 or not is_one,
            sources=[posting.path for posting in postings if posting.path],
            force=options.force,
        )

    def finish(self) -> int:
        """Publish everything. UsageError with all that could not be, when the rest is done."""
        parts: dict[str, list[bytes]] = {}
        for output in self._outputs():
            form = self._forms[output.form]
            if isinstance(form, Feed):
                parts.setdefault(output.form, []).append(output.published.content)
                self._take_gaps(output)
            elif self._put(output.name + form.ENDING, output.published.content):
                self._take_gaps(output)
        for name, of_it in parts.items():
            feed = self._forms[name]
            assert isinstance(feed, Feed)
            self._put(self._feed_name(feed.FEED_NAME), feed.whole(of_it))
        self._lacking.tell()
        self._blanks.tell("not written", forms=len(self._forms), remedy=", or add --with-blanks")
        self._tell_all()
        if self._problems:
            raise UsageError(dict.fromkeys(self._problems))
        return Exit.FINDINGS if self._blanks else Exit.CLEAN

    def _feed_name(self, name: str) -> str:
        """A feed holds the variants for all places; that of any other variant is named after it."""
        path, label = Path(name), self._variants[0].label
        return f"{path.stem}.{label}{path.suffix}" if label and len(self._variants) == 1 else name

    def _outputs(self) -> Iterator[_Output]:
        for posting in self._postings:
            if not any(wanted.label for wanted in self._variants):
                _tell_left_out(posting)
            for wanted in self._variants:
                yield from self._outputs_of(posting, wanted)

    def _outputs_of(self, posting: Posting, wanted: Wanted) -> Iterator[_Output]:
        """A variant of a posting in every form."""
        try:
            settings = self._settings.of(posting.folder)
            publication = publication_of(posting.text, settings, wanted.variant, self._on)
            publication = self._addresses.placed(publication, self._on_site(posting), posting.text)
        except UsageError as error:
            self._blame(posting, error)
            return
        is_given_out = False
        for name, form in self._forms.items():
            try:
                refuse_blanks(publication, form, with_blanks=self._options.with_blanks)
                yield _Output(posting, wanted.label, name, _rendered(form, publication))
                is_given_out = True
            except UnfinishedError as error:
                self._blanks.add(posting, error.problems, name)
            except UsageError as error:
                self._blame(posting, error)
        if is_given_out:
            self._lacking.add(posting, wanted.label, "", publication.gaps)

    def _on_site(self, posting: Posting) -> str:
        """The name of a posting on the site, which may have been built from another folder."""
        path = os.path.abspath(posting.name)
        ends = {name: os.path.join(os.sep, os.path.normpath(name)) for name in self._site.postings}
        found = [name for name, end in ends.items() if path.endswith(end) or path == os.path.abspath(name)]
        return max(found, key=len, default=path)

    def _blame(self, posting: Posting, error: UsageError) -> None:
        """Keep what is wrong with a posting; what names its place already, such as settings, as it is."""
        self._problems.extend(
            each
            if each.file
            else Problem(each.message, posting.path, each.line if posting.is_original else None)
            for each in error.problems
        )

    def _put(self, name: str, content: bytes) -> bool:
        """Write or print; whether that was done."""
        try:
            written = self._out.put(name, content)
        except UsageError as error:
            self._problems.extend(error.problems)
            return False
        if written is not None:
            self._written += 1
            if not self._out.is_folder:
                tell(f"wrote {written}")
        return True

    def _take_gaps(self, output: _Output) -> None:
        """Keep what a file lacks, and tell once what was made otherwise than the settings say."""
        of_whom = asked_by(self._forms[output.form]) or ""
        self._lacking.add(output.posting, output.variant, of_whom, output.published.gaps)
        for note in output.published.notes:
            if note not in self._told:
                self._told.add(note)
                tell(note)

    def _tell_all(self) -> None:
        """What came of it, where that is more than one file."""
        if not self._out.is_folder:
            return
        not_ready = f"; {len(self._blanks)} with blanks to be filled" if self._blanks else ""
        tell(f"wrote {counted(self._written, 'file')} into {self._options.output}{not_ready}")


def _tell_left_out(posting: Posting) -> None:
    names = left_out(posting)
    if names:
        tell(f"{posting.name}: left out, since it is marked for {'; '.join(names)} (see --variant)")


def _stem(posting: Posting, variant: str) -> str:
    return ".".join(filter(None, [name_of(posting), variant]))


def _rendered(form: Form, publication: "Publication") -> Published:
    return form.render_part(publication) if isinstance(form, Feed) else form.render(publication)
