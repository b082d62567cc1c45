"""What an interview told of the company, kept for all postings."""

from collections.abc import Mapping

from rolewright.studio.access.identity import Identity
from rolewright.studio.organisation.editing import edited, values_in
from rolewright.studio.organisation.settings_file import read_text, save
from rolewright.studio.studio import Studio


def keep_company(studio: Studio, identity: Identity, company: Mapping[str, object]) -> bool:
    """Put into the settings what they do not say yet; whether there was anything."""
    now = read_text(studio)
    known = values_in(now.text).get("company", {})
    new = [(("company", key), value) for key, value in company.items() if key not in known]
    if not new:
        return False
    save(studio, identity, edited(now.text, new), now.digest, cause="interview")
    return True
