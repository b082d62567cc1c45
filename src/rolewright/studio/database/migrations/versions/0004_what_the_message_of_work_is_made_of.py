"""What the message of work is made of."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go on to this state."""
    with op.batch_alter_table("work", schema=None) as batch_op:
        batch_op.add_column(sa.Column("translatable", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Go back to the state before."""
    with op.batch_alter_table("work", schema=None) as batch_op:
        batch_op.drop_column("translatable")
