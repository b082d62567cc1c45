"""Starts the server of a studio and says where it is."""

from collections.abc import Callable
from errno import EADDRINUSE
from socket import AF_INET, AF_INET6, SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET, socket
from typing import TYPE_CHECKING, Any

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.alone import alone
from rolewright.studio.app import create_app
from rolewright.studio.database.database import Database
from rolewright.studio.examples.loading import load
from rolewright.studio.options import StudioOptions
from rolewright.studio.slow_clients import PatientProtocol
from rolewright.studio.studio import Studio
from rolewright.studio.work.keeper import Keeper
from rolewright.studio.work.process import start_process
from rolewright.usage import UsageError

if TYPE_CHECKING:
    import uvicorn

# More at once are told to come back, before they take all that the system gives one process.
_MOST_CONNECTIONS = 500
_LONGEST_HEAD = 32 * 1024


def serve(options: StudioOptions, tell: Callable[[str], None], *, with_examples: bool = False) -> None:
    """Serve until it is stopped. `tell` gets the lines for the one who started it."""
    options.must_be_safe()
    _must_be_free(options)
    with alone(options), Database(options.database_url).served_alone():
        _serve(options, tell, with_examples=with_examples)


def _serve(options: StudioOptions, tell: Callable[[str], None], *, with_examples: bool) -> None:
    import uvicorn

    studio = Studio(options)
    if with_examples:
        load(studio, THE_STUDIO)

    class Server(uvicorn.Server):
        """Says where it is once it listens, so that the address opens at once."""

        async def startup(self, sockets: "list[socket] | None" = None) -> None:
            await super().startup(sockets)
            if self.started:
                for line in _welcome(studio):
                    tell(line)

    keeper = Keeper(studio, lambda: start_process(options))
    keeper.begin()
    try:
        Server(configuration(create_app(studio), options)).run()
    finally:
        keeper.stop()


def configuration(
    app: Any, options: StudioOptions, protocol: type[PatientProtocol] = PatientProtocol
) -> "uvicorn.Config":
    """How the server listens. One process: tries are counted in it, and SQLite has one writer anyway.

    What others say of who asks and how is believed only of the proxies that were named.
    """
    import uvicorn

    return uvicorn.Config(
        app,
        host=options.host,
        port=options.port,
        http=protocol,
        ws="none",
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=options.address is not None,
        forwarded_allow_ips=list(options.proxies),
        limit_concurrency=_MOST_CONNECTIONS,
        h11_max_incomplete_event_size=_LONGEST_HEAD,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=15,
    )


def first_address(studio: Studio) -> str:
    """Where to begin: of a studio for one, the address holds the token that lets its owner in."""
    base = studio.options.public_address
    return base if studio.options.is_shared else f"{base}/enter?token={studio.key}"


def _must_be_free(options: StudioOptions) -> None:
    """UsageError where something else, mostly another studio, listens at the port already."""
    family = AF_INET6 if ":" in options.host else AF_INET
    with socket(family, SOCK_STREAM) as trial:
        trial.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            trial.bind((options.host, options.port))
        except OSError as error:
            if error.errno != EADDRINUSE:
                return  # such as a host name that is resolved later; the server tells what is wrong
            says = f"port {options.port} is taken, maybe by a studio that runs already; use --port"
            raise UsageError([says]) from error


def _welcome(studio: Studio) -> list[str]:
    return [
        f"The studio is at {first_address(studio)}",
        *_warnings(studio.options),
        "Stop it with Ctrl-C.",
    ]


def _warnings(options: StudioOptions) -> list[str]:
    if options.is_shared and options.address and not options.is_secure:
        return ["Mind that passwords cross the network unencrypted; put a proxy with https before it."]
    return []
