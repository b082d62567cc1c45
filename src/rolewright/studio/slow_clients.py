"""Lets go of clients that take too long to ask, or to take the answer, so that they cannot hold a studio up.

Behind a proxy it is the proxy that meets them. This is for the studio that stands alone, and for the day on
which the proxy is set up wrongly. How long a body may take is judged in `protection`.
"""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

#: How long, in seconds, the head of a request may take, and an answer of which nothing is taken.
HEAD, ANSWER = 10.0, 60.0


class PatientProtocol(H11Protocol):
    """uvicorn's reader of requests, which by itself would wait for ever."""

    head_seconds = HEAD
    answer_seconds = ANSWER
    _head_timer: asyncio.TimerHandle | None = None
    _answer_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the head of the first request."""
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        """Take a piece. The first piece of a further request begins to wait for the rest of its head."""
        seen = self.cycle
        super().data_received(data)
        if self.cycle is not seen:
            self._cancel_head()
        elif self._head_timer is None and (self.cycle is None or self.cycle.response_complete):
            self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody waits any longer."""
        self._cancel_head()
        self.resume_writing()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """The client takes nothing at the moment."""
        self._answer_timer = self.loop.call_later(self.answer_seconds, self.transport.abort)
        super().pause_writing()

    def resume_writing(self) -> None:
        """The client goes on taking."""
        if self._answer_timer is not None:
            self._answer_timer.cancel()
            self._answer_timer = None
        super().resume_writing()

    def _await_head(self) -> None:
        self._head_timer = self.loop.call_later(self.head_seconds, self._end)

    def _cancel_head(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _end(self) -> None:
        self._head_timer = None
        self.transport.close()
