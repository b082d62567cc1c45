"""What somebody writes whose account is deleted meanwhile stays, under their name."""

from functools import cache
from typing import Any

from sqlalchemy import event, select
from sqlalchemy.orm import Mapper, Session, object_mapper

from rolewright.studio.tables.account import Account


class WritingSession(Session):
    """A session that writes. Its rows name nobody who is gone, which the database would refuse."""


@event.listens_for(WritingSession, "before_flush")
def _leave_out_who_is_gone(session: WritingSession, *_: Any) -> None:
    named = [
        (row, column, account_id)
        for row in (*session.new, *session.dirty)
        for column in _columns_of_authors(object_mapper(row))
        if (account_id := getattr(row, column)) is not None
    ]
    if not named:
        return
    with session.no_autoflush:
        # Who is there stays so until this is written.
        query = select(Account.id).where(Account.id.in_({account_id for *_, account_id in named}))
        known = set(session.scalars(query.with_for_update(read=True, key_share=True)))
    known |= {row.id for row in session.new if isinstance(row, Account)}
    for row, column, account_id in named:
        if account_id not in known:
            setattr(row, column, None)


@cache
def _columns_of_authors(mapper: Mapper[Any]) -> tuple[str, ...]:
    """The columns that may name an account, and are empty once it is deleted."""
    return tuple(
        attribute.key
        for attribute in mapper.column_attrs
        for column in attribute.columns
        if column.nullable and any(key.target_fullname == "account.id" for key in column.foreign_keys)
    )
