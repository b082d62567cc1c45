"""What a law says of words: which ones it names, where, how sure that is, and who says so."""

import re
from enum import StrEnum

from rolewright.tuples import NamedTuple


class Verdict(StrEnum):
    """What the source makes of the words.

    `UNLAWFUL`: it names them. `REGULATED`: lawful under conditions. `RISKY`: they may discriminate, which is
    decided case by case. `OK`: lawful, and often feared without reason; the card's rule keeps quiet there.
    """

    UNLAWFUL = "unlawful"
    REGULATED = "regulated"
    RISKY = "risky"
    OK = "ok"


class LawConfidence(StrEnum):
    """Whether what a law says was read in its sources."""

    VERIFIED = "verified"
    FROM_MEMORY = "from-memory"


class LawSource(NamedTuple):
    """A page that was read; `date` is the day, month or year that it is of, where it tells."""

    title: str
    url: str
    date: str = ""


class WordLaw(NamedTuple):
    """One law on words that a rule finds.

    `id` is that of the row of facts that it comes from; it may stand on several cards, and on one for several
    places. `where` are ids of jurisdictions, of which each holds in all that lie in it ("us" in "us-ca"); "*"
    holds anywhere. `says` is the sentence for the writer of the posting, in which "{place}" stands for those
    of the places that hold (see `said_of`). `names` are patterns of the words
    that it is about, none for all that the rule finds. `doubt` tells why it is never an error. `regexes` are
    the compiled `names`, and `since` is the ISO date from which it holds, or empty. `employees` are the
    fewest that an employer it holds for has.
    """

    id: str
    where: tuple[str, ...]
    verdict: Verdict
    basis: str
    says: str
    names: tuple[str, ...] = ()
    exception: str = ""
    better: str = ""
    note: str = ""
    confidence: LawConfidence = LawConfidence.VERIFIED
    from_memory: tuple[str, ...] = ()
    doubt: str = ""
    since: str = ""
    sources: tuple[LawSource, ...] = ()
    regexes: tuple[str, ...] = ()
    employees: int = 0

    def said_of(self, places: str = "these places") -> str:
        """The sentence, with the places that hold."""
        return self.says.replace("{place}", places)

    @property
    def is_certain(self) -> bool:
        """Whether it was read in a source and nothing speaks against it."""
        return self.confidence is LawConfidence.VERIFIED and not self.doubt

    @property
    def details(self) -> tuple[str, ...]:
        """What else people want to know of it, a sentence each."""
        told = (
            ("It names", ", ".join(f"“{_shown(name)}”" for name in self.names)),
            ("Holds from", self.since),
            ("Holds for", f"employers of {self.employees} people or more" if self.employees else ""),
            ("Unless", self.exception),
            ("Better", self.better),
            ("Note", self.note),
            ("Never an error here", self.doubt),
            ("Not looked up", ", ".join(self.from_memory)),
            ("Not looked up", "any of it" if self.confidence is LawConfidence.FROM_MEMORY else ""),
        )
        return tuple(f"{label}: {said}" for label, said in told if said)

    def to_wire(self) -> list[object]:
        """The law as JSON values."""
        return list(self)

    @classmethod
    def from_wire(cls, wire: list[object]) -> "WordLaw":
        """The inverse of `to_wire`."""
        law = cls(*wire)  # type: ignore[arg-type]
        return law._replace(
            where=tuple(law.where),
            verdict=Verdict(law.verdict),
            names=tuple(law.names),
            confidence=LawConfidence(law.confidence),
            from_memory=tuple(law.from_memory),
            sources=tuple(LawSource(*source) for source in law.sources),
            regexes=tuple(law.regexes),
        )


def _shown(name: str) -> str:
    """A pattern as people read it: what may be missing left out, and other words after a stroke."""
    without = re.sub(r"\s*\[[^\[\]]*\]", "", name)
    with_gaps = re.sub(r"\s*\.\. \d+", " …", without)
    return with_gaps.translate(str.maketrans("#|", "N/", "()"))
