"""For how long each rule spoke, instead of what all said whenever a posting was judged."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# A row begins where the rule did not say the same up to that day; those that follow belong to it.
_FOR_HOW_LONG = """
    INSERT INTO spoken (posting_id, rule, day, until, findings)
    SELECT posting_id, rule, min(day), CASE WHEN count(until) = count(*) THEN max(until) END, findings
    FROM (
        SELECT *, sum(begins) OVER (PARTITION BY posting_id, rule ORDER BY day) AS number
        FROM (
            SELECT posting_id, rule, day, until, findings,
                CASE
                    WHEN lag(until) OVER before = day AND lag(findings) OVER before = findings THEN 0
                    ELSE 1
                END AS begins
            FROM snapshot JOIN snapshot_rule ON snapshot_id = snapshot.id
            WINDOW before AS (PARTITION BY posting_id, rule ORDER BY day)
        ) AS judged
    ) AS numbered
    GROUP BY posting_id, rule, number, findings
"""
_AT_EACH_TIME = """
    INSERT INTO snapshot_rule (snapshot_id, rule, findings)
    SELECT snapshot.id, rule, findings
    FROM snapshot JOIN spoken
        ON spoken.posting_id = snapshot.posting_id
        AND spoken.day <= snapshot.day
        AND (spoken.until IS NULL OR spoken.until > snapshot.day)
"""


def upgrade() -> None:
    """Go on to this state."""
    op.create_table(
        "spoken",
        sa.Column("posting_id", sa.String(length=16), nullable=False),
        sa.Column("rule", sa.String(length=80), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("findings", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_spoken_posting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("posting_id", "rule", "day", name=op.f("pk_spoken")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("spoken", schema=None) as batch_op:
        batch_op.create_index("ix_spoken_until", ["until", "rule", "day", "findings"], unique=False)
    op.execute(_FOR_HOW_LONG)
    op.drop_table("snapshot_rule")
    _index_snapshots()


def downgrade() -> None:
    """Go back to the state before. What rules said on days when nothing else changed is known no more."""
    op.create_table(
        "snapshot_rule",
        sa.Column("snapshot_id", sa.String(length=16), nullable=False),
        sa.Column("rule", sa.String(length=80), nullable=False),
        sa.Column("findings", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["snapshot.id"], name=op.f("fk_snapshot_rule_snapshot_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("snapshot_id", "rule", name=op.f("pk_snapshot_rule")),
        sqlite_with_rowid=False,
    )
    op.execute(_AT_EACH_TIME)
    with op.batch_alter_table("spoken", schema=None) as batch_op:
        batch_op.drop_index("ix_spoken_until")

    op.drop_table("spoken")
    _index_snapshots(day=("until", "id"), until=("day", "id"))


def _index_snapshots(day: Sequence[str] = (), until: Sequence[str] = ()) -> None:
    """Have the days of snapshots be found with what is counted of them, and with these columns."""
    counted = ["legal", "score", "errors"]
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.drop_index("ix_snapshot_day")
        batch_op.drop_index("ix_snapshot_until")
        batch_op.create_index("ix_snapshot_day", ["day", *counted, *day], unique=False)
        batch_op.create_index("ix_snapshot_until", ["until", *counted, *until], unique=False)
