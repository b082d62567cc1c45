"""Starts the server of a studio and says where it is."""

from collections.abc import Callable

from rolewright.studio.app import create_app
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio


def serve(options: StudioOptions, tell: Callable[[str], None]) -> None:
    """Serve until it is stopped. `tell` gets the lines for the one who started it."""
    import uvicorn

    studio = Studio(options)
    tell(f"The studio is at {first_address(studio)}")
    tell("Stop it with Ctrl-C.")
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
