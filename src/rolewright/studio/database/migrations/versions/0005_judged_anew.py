"""Have all postings judged anew: a place that stands twice is told once, and a place without a law is known.

Before, the legal status of that was the same as of a place that is not known.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go on to this state. Whoever looks at the library next begins the check."""
    op.execute("UPDATE posting SET judged_on = NULL")


def downgrade() -> None:
    """Go back to the state before, whose legal status has one word for both."""
    for table in ("posting", "snapshot"):
        op.execute(f"UPDATE {table} SET legal = 'none' WHERE legal = 'unplaced'")
    op.execute("UPDATE posting SET judged_on = NULL")
