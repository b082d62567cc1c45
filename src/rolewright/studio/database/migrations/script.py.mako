"""${message}."""

import sqlalchemy as sa
from alembic import op

from rolewright.studio.tables.base import Moment

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go on to this state."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """Go back to the state before."""
    ${downgrades if downgrades else "pass"}
