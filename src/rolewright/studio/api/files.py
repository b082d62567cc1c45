"""Files that are handed out, so that no browser runs what is in them."""

from mimetypes import guess_type
from urllib.parse import quote

from starlette.responses import Response

#: Of pages that people wrote: they are shown, styled and nothing else, as if they came from nowhere.
SANDBOX = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline' 'self'; img-src data: 'self'; "
    "font-src data: 'self'; frame-ancestors 'self'"
)
# A page from nowhere has no cookies, and each of its links would lead to the sign-in. Scripts stay shut out.
_SANDBOX_WITH_LINKS = SANDBOX.replace("sandbox;", "sandbox allow-same-origin;", 1)
_UNKNOWN = "application/octet-stream"


def file_answer(content: bytes, name: str, *, to_show: bool = False) -> Response:
    """A file to keep, or one that is `to_show` in the browser."""
    kind = guess_type(name)[0] or _UNKNOWN
    if kind.startswith("text/"):
        kind += "; charset=utf-8"
    how = "inline" if to_show else "attachment"
    plain = name.encode("ascii", "replace").decode().replace('"', "").replace("\\", "")
    return Response(
        content,
        media_type=kind,
        headers={
            "content-disposition": f"{how}; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}",
            "content-security-policy": _SANDBOX_WITH_LINKS if to_show else SANDBOX,
            "cache-control": "private, no-store",
        },
    )
