"""States a fact anew: the edits after which a posting says so, and nothing else changes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rolewright.document import Employment, JobDescription, Mention, Workplace
from rolewright.findings import Edit
from rolewright.findings.edits import edited
from rolewright.fixing.stating.front_matter_lines import FrontMatterLines
from rolewright.parse import parse
from rolewright.report.fact_fields import FieldKind, Input, Stands, counting, fact_fields, field_kind
from rolewright.text import SourceText
from rolewright.usage import Problem, UsageError, did_you_mean

#: Where a mistake stands: the field of a form.
VALUE = "value"
_LONGEST = 500
# These may be read out of the words of others.
_FOLLOWING = ("level", "employer", "title")
# Choices as postings write them.
_WORDS: Mapping[str, str] = {
    Employment.FULL_TIME: "full-time",
    Employment.PART_TIME: "part-time",
    Employment.CONTRACTOR: "contract",
    Employment.TEMPORARY: "temporary",
    Employment.INTERN: "internship",
    Employment.VOLUNTEER: "volunteer",
    Employment.PER_DIEM: "per diem",
    Workplace.ONSITE: "on-site",
}


def state(document: JobDescription, name: str, value: str) -> tuple[Edit, ...]:
    """The edits after which the posting states `value` for the fact `name`, in order of the text.

    Where words of the posting state it, in every place that says the same, the words are changed; where the
    front matter does, that is. What is not stated yet is added to the front matter, and nothing takes a
    declared fact away. UsageError, with the field as its place, for what would not be read so afterwards.
    """
    kind = field_kind(name)
    if kind is None:
        names = [each.name for each in _kinds(document)]
        raise UsageError([Problem(f"there is no fact “{name}”{did_you_mean(name, names)}", "name")])
    values = _values(kind, value)
    field = next(each for each in fact_fields(document) if each.kind is kind)
    if field.stands is Stands.IN_WORDS:
        edits = _in_words(document, kind, values)
    elif not kind.declarable:
        raise _wrong(f"{kind.label.lower()} is stated in words of the posting alone; write it there")
    else:
        edits = _in_front_matter(document, kind, values, is_stated=field.stands is not None)
    _refuse_what_is_not_read(document, kind, values, edits)
    return tuple(sorted(edits, key=lambda edit: edit.span))


def _kinds(document: JobDescription) -> Iterable[FieldKind]:
    return (field.kind for field in fact_fields(document))


def _values(kind: FieldKind, value: str) -> list[str]:
    """The values of a field as they are to be written; UsageError for none of the choices."""
    line = " ".join(value.split())
    if len(line) > _LONGEST:
        raise _wrong(f"this is longer than {_LONGEST} characters")
    if kind.input in (Input.CHOICE, Input.CHOICES, Input.LIST):
        given = [each.strip() for each in line.split(kind.between.strip())]
        given = list(dict.fromkeys(filter(None, given)))
    else:
        given = [line] if line else []
    if kind.choices:
        known = {choice.value for choice in kind.choices}
        if wrong := [each for each in given if each not in known]:
            raise _wrong(f"“{wrong[0]}” is none of {', '.join(sorted(known))}")
        if kind.input is Input.CHOICE and len(given) > 1:
            raise _wrong("choose one")
        return [_WORDS.get(each, each) for each in given]
    return given


def _in_words(document: JobDescription, kind: FieldKind, values: Sequence[str]) -> list[Edit]:
    fact = getattr(document.facts, kind.name)
    stated = counting(fact)
    lines = ", ".join(str(document.source.line_of(each.span.start)) for each in stated)
    if kind.name == "level":
        raise _wrong(f"this follows from words in line {lines}; change them there")
    if not values:
        raise _wrong(f"this is said in line {lines}; take it out of the words there")
    if len(values) != len(stated):
        raise _wrong(f"the words name {len(stated)} of them (line {lines}); add or take away there")
    edits = []
    for mention, value in zip(stated, values, strict=True):
        for each in _saying_the_same(fact, mention):
            written = document.source[each.span]
            edits.append(Edit(each.span, _in_case_of(written, value, kind)))
    return [edit for edit in edits if document.source[edit.span] != edit.text]


def _saying_the_same(fact: Iterable[Mention[Any]], mention: Mention[Any]) -> list[Mention[Any]]:
    """The places with that value, none within another."""
    chosen: list[Mention[Any]] = []
    for each in fact:
        if each.value == mention.value and not any(each.span.overlaps(other.span) for other in chosen):
            chosen.append(each)
    return chosen


def _in_case_of(written: str, value: str, kind: FieldKind) -> str:
    """A choice with the capital of the words in whose place it stands."""
    return value[:1].upper() + value[1:] if kind.choices and written[:1].isupper() else value


def _in_front_matter(
    document: JobDescription, kind: FieldKind, values: Sequence[str], *, is_stated: bool
) -> list[Edit]:
    lines = FrontMatterLines(document.text)
    if not is_stated:
        return lines.stated(kind.name, values) if values else []
    keys = {
        key
        for mention in getattr(document.facts, kind.name)
        if mention.declared and (key := lines.key_at(mention.span.start)) is not None
    }
    if len(keys) != 1:
        raise _wrong("the front matter states this in several lines; change it there")
    (key,) = keys
    return lines.stated(key, values) if values else lines.without(key)


def _refuse_what_is_not_read(
    document: JobDescription, kind: FieldKind, values: Sequence[str], edits: Sequence[Edit]
) -> None:
    """UsageError where the posting would not say what is wanted, or would say another thing too."""
    after = parse(edited(document.text, sorted(edits, key=lambda edit: edit.span)))
    read = getattr(after.facts, kind.name)
    if not values:
        return
    if not read or not _is_read_as(kind, counting(read), values, after.source):
        example = f"; write it as “{kind.hint}”" if kind.hint else ""
        raise _wrong(f"“{kind.between.join(values)}” would not be read as {kind.label.lower()}{example}")
    for name in set(document.facts.__match_args__) - {kind.name, *_FOLLOWING}:
        before, now = bool(getattr(document.facts, name)), bool(getattr(after.facts, name))
        # A title may well name the shift, the hours or the workplace, too.
        if before > now or (before < now and kind.name != "title"):
            raise _wrong(f"the posting would then be read otherwise ({name}); change its words instead")


def _is_read_as(
    kind: FieldKind, read: Sequence[Mention[Any]], values: Sequence[str], source: SourceText
) -> bool:
    """Whether what was read is what was meant: as many values, each in its own words or as its choice."""
    if kind.input is Input.DATE:
        return read[0].value is not None
    if kind.choices:
        meant = {choice.value for choice in kind.choices if _WORDS.get(choice.value, choice.value) in values}
        return {str(each.value) for each in read} == meant
    if kind.name == "locations":
        return len(read) == len(values)
    (value,) = values
    return any(_written(source, each) in value or value in str(each.value) for each in read)


def _written(source: SourceText, mention: Mention[Any]) -> str:
    """The words of a mention, without the quotation marks that YAML may want about them."""
    return " ".join(source[mention.span].split()).strip("\"'")


def _wrong(message: str) -> UsageError:
    return UsageError([Problem(message, VALUE)])
