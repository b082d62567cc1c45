"""People, where they are signed in, their tokens and what they did, as the API tells them."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from rolewright.studio.access.passwords import LONGEST, SHORTEST
from rolewright.studio.access.visit import told
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words
from rolewright.studio.api.models.translatable import Translatable
from rolewright.studio.tables.account import Account
from rolewright.studio.tables.sign_in import SignIn
from rolewright.studio.tables.token import Token
from rolewright.studio.tables.trail_entry import TrailEntry

Name = Annotated[Words, StringConstraints(min_length=1, max_length=120)]
Email = Annotated[Words, StringConstraints(min_length=3, max_length=254)]
# What is too long or short is told in one voice, by the service; this only bounds the work.
Password = Annotated[
    Words, Field(max_length=1000, description=f"between {SHORTEST} and {LONGEST} characters")
]


class Person(BaseModel):
    """An account. `invited_until` is until when the link to choose a password is good."""

    id: str
    name: str
    email: str | None
    is_administrator: bool
    is_disabled: bool
    has_password: bool
    invited_until: datetime | None
    created_at: datetime

    @classmethod
    def of(cls, account: Account, invited_until: datetime | None = None) -> "Person":
        """The account as it is told; never its password."""
        return cls(
            id=account.id,
            name=account.name,
            email=account.email,
            is_administrator=account.is_administrator,
            is_disabled=account.disabled_at is not None,
            has_password=account.password_hash is not None,
            invited_until=invited_until,
            created_at=account.created_at,
        )


class PersonList(BaseModel):
    """Everybody."""

    items: list[Person]
    total: int


class NewPerson(Asked):
    """Somebody to invite."""

    email: Email
    name: Name
    is_administrator: bool = False


class ChangedPerson(Asked):
    """What to change of somebody; what is left out stays."""

    email: Email | None = None
    name: Name | None = None
    is_administrator: bool | None = None
    is_disabled: bool | None = None


class Invited(BaseModel):
    """Somebody and the link by which they choose a password. It is told this once; send it yourself."""

    person: Person
    address: str


class OwnName(Asked):
    """One's own new name."""

    name: Name


class NewPassword(Asked):
    """One's own new password, and the one until now."""

    current: Password
    new: Password


class Ended(BaseModel):
    """How many sign-ins ended."""

    ended: int


class SignInTold(BaseModel):
    """Where somebody is signed in."""

    id: str
    browser: str = Field(description="such as “Firefox on Linux”, as far as it says so; else empty")
    translatable: Translatable = Field(description="the browser in pieces")
    address: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime
    is_this: bool = Field(description="whether it is the browser that asks")

    @classmethod
    def of(cls, found: SignIn, current: str) -> "SignInTold":
        """The sign-in as it is told."""
        browser = told(found.browser)
        return cls(
            id=found.id,
            browser=browser,
            translatable=Translatable.of(browser),
            address=found.address,
            created_at=found.created_at,
            seen_at=found.seen_at,
            expires_at=found.expires_at,
            is_this=found.id == current,
        )


class SignInList(BaseModel):
    """Everywhere that somebody is signed in."""

    items: list[SignInTold]
    total: int


class TokenTold(BaseModel):
    """An API token, without its secret."""

    id: str
    name: str
    created_at: datetime
    used_at: datetime | None
    expires_at: datetime | None

    @classmethod
    def of(cls, token: Token) -> "TokenTold":
        """The token as it is told."""
        return cls(
            id=token.id,
            name=token.name,
            created_at=token.created_at,
            used_at=token.used_at,
            expires_at=token.expires_at,
        )


class TokenList(BaseModel):
    """Somebody's tokens."""

    items: list[TokenTold]
    total: int


class NewToken(Asked):
    """A token to make."""

    name: Name
    days: int | None = Field(default=90, ge=1, le=3650, description="null: until it is revoked")


class TokenMade(TokenTold):
    """A token that was just made. Its secret is told this once."""

    secret: str


class TrailLine(BaseModel):
    """One thing that somebody did.

    `subject` is what it was done to is called today, if it is still there; `deleted` is what a posting was
    called when it was deleted.
    """

    id: str
    at: datetime
    account_id: str | None
    account_name: str
    action: str
    subject_id: str | None
    subject: str | None
    deleted: str | None
    details: dict[str, Any]

    @classmethod
    def of(cls, entry: TrailEntry, names: dict[str, str], deleted: dict[str, str]) -> "TrailLine":
        """The entry as it is told."""
        return cls(
            id=entry.id,
            at=entry.at,
            account_id=entry.account_id,
            account_name=entry.account_name,
            action=entry.action,
            subject_id=entry.subject_id,
            subject=names.get(entry.subject_id or ""),
            deleted=deleted.get(entry.subject_id or ""),
            details=entry.details,
        )


class TrailPage(BaseModel):
    """A page of the trail; `next` is where the next one begins."""

    items: list[TrailLine]
    total: int
    next: str | None = None


class TrailActions(BaseModel):
    """Every kind of thing that was ever done here."""

    items: list[str]
    total: int


class TrailQuestion(BaseModel):
    """Which lines of the trail are wanted; what is left out wants any."""

    account: str = Field(default="", max_length=16, description="the id of an account")
    action: str = Field(default="", max_length=60)
    subject: str = Field(default="", max_length=16, description="the id of what something was done to")
    since: AwareDatetime | None = None
    until: AwareDatetime | None = Field(default=None, description="not counting this moment itself")
    cursor: str = Field(default="", max_length=80, description="`next` of the page before")
    limit: int = Field(default=50, ge=1, le=200)
