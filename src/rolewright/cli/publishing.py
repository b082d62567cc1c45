"""Every posting in every form that was asked for, written or printed; one that cannot be stops no other."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from rolewright.cli.exit_codes import Exit
from rolewright.cli.inputs import STANDARD_INPUT_NAME, Posting
from rolewright.cli.published_files import Destination, name_of
from rolewright.cli.settings_by_folder import SettingsByFolder
from rolewright.cli.terminal import tell
from rolewright.cli.variants import Wanted, left_out
from rolewright.publish.forms import Feed, Form, asked_by
from rolewright.publish.published import Gap, Importance, Published, UnfinishedError
from rolewright.publish.publishing import publication_of, refuse_blanks
from rolewright.records import replace
from rolewright.report.counted import counted
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

    from rolewright.publish.publication import Publication


_PAGE = ".html"


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
    ) -> None:
        """`problems` are those of reading the postings. UsageError where OUT cannot hold what would come."""
        self._options = options
        self._forms = forms
        self._variants = variants
        self._on = options.on or date.today()
        self._postings = postings
        self._problems = problems
        self._settings = SettingsByFolder(options)
        self._unfinished = 0
        self._written = 0
        self._told: set[object] = set()
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
                self._tell_gaps(output)
            elif self._put(output.name + form.ENDING, output.published.content):
                self._tell_gaps(output)
        for name, of_it in parts.items():
            feed = self._forms[name]
            assert isinstance(feed, Feed)
            self._put(self._feed_name(feed.FEED_NAME), feed.whole(of_it))
        self._tell_all()
        if self._problems:
            raise UsageError(dict.fromkeys(self._problems))
        return Exit.FINDINGS if self._unfinished else Exit.CLEAN

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
            publication = self._placed(
                publication_of(posting.text, settings, wanted.variant, self._on), posting, wanted.label
            )
        except UsageError as error:
            self._blame(posting, error)
            return
        refused: UnfinishedError | None = None
        refused_forms: list[str] = []
        for name, form in self._forms.items():
            try:
                refuse_blanks(publication, form, with_blanks=self._options.with_blanks)
                yield _Output(posting, wanted.label, name, _rendered(form, publication))
            except UnfinishedError as error:
                refused = error
                refused_forms.append(name)
            except UsageError as error:
                self._blame(posting, error)
        if refused is not None:
            self._refuse(posting, refused, refused_forms)
        elif publication.gaps:
            named = f"{_named(posting, wanted.label)}: "
            self._tell(named if self._out.is_folder else "", None, publication.gaps)

    def _placed(self, publication: "Publication", posting: Posting, variant: str) -> "Publication":
        """The posting with the address of its page, where the settings say under which the pages stand."""
        under = publication.settings.look.address
        if under is None:
            return publication
        out = Path(self._options.output or "")
        is_page = out.suffix == _PAGE and not self._out.is_folder
        file = out.name if is_page else _stem(posting, variant) + _PAGE
        return replace(publication, address=under + quote(file))

    def _blame(self, posting: Posting, error: UsageError) -> None:
        """Keep what is wrong with a posting; what names its place already, such as settings, as it is."""
        self._problems.extend(
            each
            if each.file
            else Problem(each.message, posting.path, each.line if posting.is_original else None)
            for each in error.problems
        )

    def _refuse(self, posting: Posting, error: UnfinishedError, forms: Sequence[str]) -> None:
        self._unfinished += 1
        which = "" if len(forms) == len(self._forms) else f" as {' and '.join(forms)}"
        name = posting.path or "the posting"
        tell(f"{name} is not written{which}: fill its blanks first, or add --with-blanks")
        for problem in error.problems:
            print(f"  line {problem.line} {problem.message}", file=sys.stderr)

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

    def _tell_gaps(self, output: _Output) -> None:
        """What a file lacks, and what was made otherwise than the settings say; each thing once."""
        named = f"{_named(output.posting, output.variant)} as {output.form}: " if self._out.is_folder else ""
        of_whom = asked_by(self._forms[output.form])
        gaps = [gap for gap in output.published.gaps if (output.name, of_whom, gap) not in self._told]
        self._told.update((output.name, of_whom, gap) for gap in gaps)
        self._tell(named, of_whom, gaps)
        for note in output.published.notes:
            if note not in self._told:
                self._told.add(note)
                tell(note)

    @staticmethod
    def _tell(whose: str, of_whom: str | None, gaps: Sequence[Gap]) -> None:
        width = max((len(gap.property) for gap in gaps), default=0)
        for importance, heading in _headings(of_whom):
            of_it = [gap for gap in gaps if gap.importance is importance]
            if of_it:
                tell(whose + heading)
            for gap in of_it:
                print(f"  {gap.property:<{width}}  {gap.message}", file=sys.stderr)

    def _tell_all(self) -> None:
        """What came of it, where that is more than one file."""
        if not self._out.is_folder:
            return
        not_ready = f"; {self._unfinished} with blanks to be filled" if self._unfinished else ""
        tell(f"wrote {counted(self._written, 'file')} into {self._options.output}{not_ready}")


def _tell_left_out(posting: Posting) -> None:
    names = left_out(posting)
    if names:
        path = posting.path or STANDARD_INPUT_NAME
        tell(f"{path}: left out, since it is marked for {'; '.join(names)} (see --variant)")


def _stem(posting: Posting, variant: str) -> str:
    return ".".join(filter(None, [name_of(posting), variant]))


def _named(posting: Posting, variant: str) -> str:
    path = posting.path or STANDARD_INPUT_NAME
    return f"{path} ({variant})" if variant else path


def _rendered(form: Form, publication: "Publication") -> Published:
    return form.render_part(publication) if isinstance(form, Feed) else form.render(publication)


def _headings(of_whom: str | None) -> Iterator[tuple[Importance, str]]:
    yield Importance.REQUIRED, f"left out, and needed by {of_whom}:" if of_whom else "left out, and needed:"
    yield Importance.RECOMMENDED, "left out, and welcome:"
    yield Importance.UNSURE, "not said so that this form could hold it:"
    yield Importance.BY_LAW, "wanted by the law of the place, and not said:"
