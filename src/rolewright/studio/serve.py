"""Starts the server of a studio and says where it is."""

from collections.abc import Callable

from rolewright.studio.app import create_app
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from rolewright.studio.work.process import start_process

# How long the worker may take to leave its work in order, in seconds.
_PATIENCE = 10


def serve(options: StudioOptions, tell: Callable[[str], None]) -> None:
    """Serve until it is stopped. `tell` gets the lines for the one who started it."""
    studio = Studio(options)
    tell(f"The studio is at {first_address(studio)}")
    tell("Stop it with Ctrl-C.")
    worker = start_process(options)
    try:
        _serve(studio)
    finally:
        worker.terminate()
        worker.join(_PATIENCE)


def _serve(studio: Studio) -> None:
    import uvicorn

    options = studio.options
    uvicorn.run(
        create_app(studio),
        host=options.host,
        port=options.port,
        log_level="warning",
        server_header=False,
        proxy_headers=options.address is not None,
        timeout_keep_alive=15,
    )


def first_address(studio: Studio) -> str:
    """Where to begin: of a studio for one, the address holds the token that lets its owner in."""
    options = studio.options
    base = (options.address or f"http://{options.host}:{options.port}").rstrip("/")
    return base if options.is_shared else f"{base}/enter?token={studio.key}"
