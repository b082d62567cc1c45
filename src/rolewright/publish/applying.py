"""Where to apply, if the posting says one place and no other."""

from collections.abc import Iterator

from rolewright.document import SectionKind
from rolewright.publish.content import Content, Words
from rolewright.publish.declared import Declarations
from rolewright.publish.linking import linked, words_within
from rolewright.records import record
from rolewright.text import pattern

_MAILBOX = pattern(r"(?:mailto:)?([^\s@<>\"']+@[^\s@<>\"']+\.[A-Za-z]{2,24})")
_WEB = pattern(r"https?://[^\s<>\"']+")
# A link whose words ask to apply, in the languages of labels.
_ASKS = pattern(
    r"\W*(?:(?:please )?click here to |jetzt )?(?:apply(?!\w)|submit (?:an|your) application"
    r"|bewerb|postule[rz]|candidat|solicit|sollicit)"
)
_OF_APPLYING = pattern(
    r"(?<!\w)(?:appl(?:y|ying|ications?)(?!\w)|send|submit|e-?mail|write to|cvs?(?!\w)|r[ée]sum[ée]"
    r"|bewerb|candidat|postul|solicit|sollicit)"
)
_OF_ELSE = pattern(
    r"accommodat|adjustment|disab|accessib|privacy|polic(?:y|ies)(?!\w)|scam|fraud|agenc(?:y|ies)(?!\w)|recruiters"
    r"|learn more|find out more|question|informal|visit|data protection|datenschutz"
    r"|do not (?:send|apply|e-?mail)"
)


@record
class WayToApply:
    """The address at which people apply: `href` leads to a page or a mailbox, `shown` is what people read."""

    href: str
    is_mailbox: bool

    @property
    def shown(self) -> str:
        """The address as people write it."""
        return self.href.removeprefix("mailto:").partition("?")[0] if self.is_mailbox else self.href


def way_to_apply(content: Content, said: Declarations) -> WayToApply | None:
    """The address that is declared, or the only one that the words give; None where they give several."""
    if declared := _way(said.one("apply") or ""):
        return declared
    for found in (set(_asking(content)), set(_in_part_on_applying(content))):
        if found:
            return _way(found.pop()) if len(found) == 1 else None
    contact = said.one("contact")
    return _way(contact) if contact and _MAILBOX.fullmatch(contact) else None


def is_told(way: WayToApply, content: Content) -> bool:
    """Whether the words show the address, so that readers on paper find it too."""
    return any(way.shown in run.text for words in _lines(content, *SectionKind) for run in words)


def _way(address: str) -> WayToApply | None:
    """An address that leads somewhere; None for anything else."""
    if mailbox := _MAILBOX.fullmatch(address.partition("?")[0]):
        return WayToApply(f"mailto:{mailbox[1]}", is_mailbox=True)
    return WayToApply(address, is_mailbox=False) if _WEB.fullmatch(address) else None


def _asking(content: Content) -> Iterator[str]:
    for words in _lines(content, *SectionKind):
        for run in words:
            if run.href and _ASKS.match(run.text.lower()):
                yield run.href


def _in_part_on_applying(content: Content) -> Iterator[str]:
    for words in _lines(content, SectionKind.APPLY):
        told = "".join(run.text for run in words).lower()
        if _OF_APPLYING.search(told) and not _OF_ELSE.search(told):
            yield from (run.href for run in words if run.href)


def _lines(content: Content, *kinds: SectionKind) -> Iterator[Words]:
    for part in content.parts:
        if part.kind in kinds:
            for node in part.nodes:
                yield from map(linked, words_within(node))
