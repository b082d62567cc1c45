"""Rules selected for use."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from rolewright.records import replace
from rolewright.rules.board import Board
from rolewright.rules.index import Index, load_index
from rolewright.rules.lexicon import Kept, Lexicon
from rolewright.rules.names import names_of
from rolewright.rules.resolver import Resolver
from rolewright.rules.rule import Rule
from rolewright.rules.selection import Preset, Selection, Usual
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    from pathlib import Path

_USUAL = Usual()
#: The topic of the rules on what laws demand.
LAW = "law"


class RuleSet:
    """The rules of a check with their severities and options settled. Never changes.

    `boards` are those for which postings are checked, and `brought` the ids of the rules that only these
    brought along; `kept` are the words of the index that the rules come from. It pickles as what was chosen,
    with a fingerprint: a worker makes it anew from its own rules, once, and refuses to if they are others.
    """

    def __init__(
        self,
        rules: Sequence[Rule],
        *,
        known: Mapping[str, str] | None = None,
        notes: Sequence[str] = (),
        label: str = "rules",
        recipe: tuple[Selection, tuple[Rule, ...], Usual] | None = None,
        boards: Sequence[Board] = (),
        brought: frozenset[str] = frozenset(),
        kept: Kept | None = None,
    ) -> None:
        self.rules = tuple(rules)
        self.known = known if known is not None else names_of(rules)
        self.notes = tuple(notes)
        self.label = label
        self.boards = tuple(boards)
        self.brought = brought
        detecting = [at for at, rule in enumerate(self.rules) if rule.detector]
        self._unprompted = [at for at in detecting if self.rules[at].lexical is None]
        self._prompted = frozenset(detecting).difference(self._unprompted)
        self._recipe = recipe
        self._kept = kept

    @classmethod
    def of(cls, selection: Selection | None = None, usual: Usual = _USUAL) -> "RuleSet":
        """The rules that a selection names, among the program's own and those of the packs it names.

        `usual` are those meant by "default".
        `notes` then tells which former ids were used. UsageError with every name that is not known and every
        pack, severity or option that is wrong.
        """
        chosen = selection or Selection()
        packs = _read_packs(chosen.packs) if chosen.packs else _Packs()
        return _resolved(load_index(), chosen, packs, usual)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words of all rules, gathered when first needed."""
        return Lexicon(self.rules, self._kept)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of the rules."""
        return frozenset(rule.id for rule in self.rules)

    @cached_property
    def yielding(self) -> dict[str, tuple[str, ...]]:
        """The rules that yield, with those to which they do."""
        return {rule.id: rule.yields_to for rule in self.rules if rule.yields_to}

    @cached_property
    def of_law(self) -> frozenset[int]:
        """The places of the rules on laws, which have no business with a posting for which none holds."""
        return frozenset(at for at, rule in enumerate(self.rules) if rule.topic == LAW)

    @cached_property
    def alone(self) -> frozenset[str]:
        """The rules beside whose findings all others mean nothing."""
        return frozenset(rule.id for rule in self.rules if rule.alone)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def triggered(self, matched: Iterable[int]) -> Iterator[int]:
        """The places of the rules whose detectors are to run in a posting, where words of `matched` stand.

        A detector beside words is asked only about words that were found, so a rule that has no business with
        a posting is not even looked at.
        """
        yield from self._unprompted
        yield from self._prompted.intersection(matched)

    def silent_in(self, language: str) -> frozenset[int]:
        """The places of the rules that are not for postings in `language`."""
        if language not in self._silent:
            silent = (at for at, rule in enumerate(self.rules) if not rule.speaks(language))
            self._silent[language] = frozenset(silent)
        return self._silent[language]

    @cached_property
    def _silent(self) -> dict[str, frozenset[int]]:
        return {}

    def __reduce__(self) -> tuple[Any, ...]:
        if self._recipe is None:
            return RuleSet, (self.rules,)
        selection, pack_rules, usual = self._recipe
        return _revived, (self.label, replace(selection, written=None), pack_rules, usual)


# Made once in a worker, however many tasks bring them.
_REVIVED: dict[str, RuleSet] = {}


def _revived(label: str, selection: Selection, pack_rules: tuple[Rule, ...], usual: Usual) -> RuleSet:
    if label not in _REVIVED:
        ruleset = _resolved(load_index(), selection, _Packs(pack_rules), usual)
        if ruleset.label != label:
            raise RuntimeError(f"sent were the rules {label}, but here they are {ruleset.label}")
        _REVIVED[label] = ruleset
    return _REVIVED[label]


class _Packs(NamedTuple):
    """The rules of an organisation's packs, what is wrong in these, and the ids that went unread for it."""

    rules: tuple[Rule, ...] = ()
    problems: tuple[Problem, ...] = ()
    unread: frozenset[str] = frozenset()


def _read_packs(folders: "Iterable[Path]") -> _Packs:
    # Cards are read only for packs that no index holds.
    from rolewright.rules.load import ids_in, load_pack

    taken = set(names_of(load_index().rules))
    problems: list[Problem] = []
    rules: list[Rule] = []
    unread: set[str] = set()
    for folder in folders:
        try:
            rules.extend(card.rule for card in load_pack(folder, taken | set(names_of(rules))))
        except UsageError as error:
            problems.extend(error.problems)
            unread.update(ids_in(folder))
    return _Packs(tuple(rules), tuple(problems), frozenset(unread))


def _resolved(index: Index, selection: Selection, packs: _Packs, usual: Usual) -> RuleSet:
    resolver = Resolver(index.rules + packs.rules, selection, packs.unread, usual)
    rules = resolver.rules()
    resolver.raise_problems(packs.problems)
    return RuleSet(
        rules,
        known=resolver.known,
        notes=resolver.notes,
        label=_label(index.digest, selection, packs.rules, usual),
        recipe=(selection, packs.rules, usual),
        boards=selection.boards,
        brought=resolver.brought,
        kept=Kept(index.words, [rule.id for rule in index.rules]) if index.words else None,
    )


def _label(digest: str, selection: Selection, pack_rules: tuple[Rule, ...], usual: Usual) -> str:
    """The name and fingerprint of a set of rules: "default@0123456789ab"."""
    if selection.is_default and usual.preset is Preset.DEFAULT:
        return f"default@{digest[:12]}"
    from hashlib import sha256

    chosen = (
        selection.select,
        selection.ignore,
        sorted(selection.severity.items()),
        sorted((rule, sorted(options.items())) for rule, options in selection.options.items()),
        [rule.to_wire() for rule in pack_rules],
        [board.value for board in selection.boards],
    )
    meant = (sorted(usual.more), sorted(usual.less), sorted(usual.severity.items()))
    preset = "" if usual.preset is Preset.DEFAULT else f"{usual.preset.value}{meant!r}"
    fingerprint = sha256(f"{digest}{chosen!r}{preset}".encode()).hexdigest()[:12]
    return f"{usual.preset.value if selection.is_default else 'custom'}@{fingerprint}"
