"""Postings and what hangs on them."""

import sqlalchemy as sa
from alembic import op

from rolewright.studio.tables.base import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go on to this state."""
    op.create_table(
        "posting",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("team", sa.String(length=120), nullable=False),
        sa.Column("file", sa.String(length=500), nullable=True),
        sa.Column("file_digest", sa.String(length=64), nullable=True),
        sa.Column("file_gone_at", Moment(), nullable=True),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("created_by", sa.String(length=16), nullable=True),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.Column("changed_by", sa.String(length=16), nullable=True),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("employer", sa.String(length=300), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("errors", sa.Integer(), nullable=False),
        sa.Column("warnings", sa.Integer(), nullable=False),
        sa.Column("legal", sa.String(length=16), nullable=False),
        sa.Column("judged_on", sa.Date(), nullable=True),
        sa.Column("ruleset", sa.String(length=80), nullable=False),
        sa.Column("text_digest", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["account.id"], name=op.f("fk_posting_changed_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["account.id"], name=op.f("fk_posting_created_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_posting")),
        sa.UniqueConstraint("file", name=op.f("uq_posting_file")),
    )
    with op.batch_alter_table("posting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_posting_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_deadline"), ["deadline"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_errors"), ["errors"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_judged_on"), ["judged_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_language"), ["language"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_legal"), ["legal"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_place"), ["place"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_score"), ["score"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_state"), ["state"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_team"), ["team"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_text_digest"), ["text_digest"], unique=False)
        batch_op.create_index(batch_op.f("ix_posting_title"), ["title"], unique=False)

    op.create_table(
        "site_build",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("account_id", sa.String(length=16), nullable=True),
        sa.Column("author", sa.String(length=120), nullable=False),
        sa.Column("revisions", sa.JSON(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_site_build_account_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site_build")),
    )
    with op.batch_alter_table("site_build", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_site_build_at"), ["at"], unique=False)

    op.create_table(
        "comment",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("posting_id", sa.String(length=16), nullable=False),
        sa.Column("thread_id", sa.String(length=16), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("account_id", sa.String(length=16), nullable=True),
        sa.Column("author", sa.String(length=120), nullable=False),
        sa.Column("edited_at", Moment(), nullable=True),
        sa.Column("resolved_at", Moment(), nullable=True),
        sa.Column("resolved_by", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_comment_account_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_comment_posting_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["comment.id"], name=op.f("fk_comment_thread_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
    )
    with op.batch_alter_table("comment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_comment_posting_id"), ["posting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_comment_thread_id"), ["thread_id"], unique=False)

    op.create_table(
        "folder_file",
        sa.Column("path", sa.String(length=500), nullable=False),
        sa.Column("changed_ns", sa.BigInteger(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("posting_id", sa.String(length=16), nullable=True),
        sa.Column("problem", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_folder_file_posting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_folder_file")),
    )
    with op.batch_alter_table("folder_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_folder_file_posting_id"), ["posting_id"], unique=False)

    op.create_table(
        "interview",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.Column("past", sa.JSON(), nullable=False),
        sa.Column("at", sa.String(length=200), nullable=False),
        sa.Column("unsettled", sa.JSON(), nullable=False),
        sa.Column("about", sa.String(length=200), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("created_by", sa.String(length=16), nullable=True),
        sa.Column("author", sa.String(length=120), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.Column("finished_at", Moment(), nullable=True),
        sa.Column("posting_id", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by"], ["account.id"], name=op.f("fk_interview_created_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_interview_posting_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview")),
    )
    with op.batch_alter_table("interview", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interview_changed_at"), ["changed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_interview_created_by"), ["created_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_interview_finished_at"), ["finished_at"], unique=False)

    op.create_table(
        "posting_words",
        sa.Column("posting_id", sa.String(length=16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_posting_words_posting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("posting_id", name=op.f("pk_posting_words")),
    )
    op.create_table(
        "publication",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("posting_id", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(length=40), nullable=False),
        sa.Column("variant", sa.JSON(), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("gaps", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("account_id", sa.String(length=16), nullable=True),
        sa.Column("author", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_publication_account_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_publication_posting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
    )
    with op.batch_alter_table("publication", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_publication_posting_id"), ["posting_id"], unique=False)

    op.create_table(
        "snapshot",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("posting_id", sa.String(length=16), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("errors", sa.Integer(), nullable=False),
        sa.Column("warnings", sa.Integer(), nullable=False),
        sa.Column("legal", sa.String(length=16), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_snapshot_posting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot")),
        sa.UniqueConstraint("posting_id", "day", name=op.f("uq_snapshot_posting_id_day")),
    )
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.create_index(
            "ix_snapshot_day", ["day", "legal", "score", "errors", "until", "id"], unique=False
        )
        batch_op.create_index(
            "ix_snapshot_until", ["until", "legal", "score", "errors", "day", "id"], unique=False
        )

    op.create_table(
        "state_move",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("posting_id", sa.String(length=16), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("account_id", sa.String(length=16), nullable=True),
        sa.Column("author", sa.String(length=120), nullable=False),
        sa.Column("before", sa.String(length=16), nullable=False),
        sa.Column("after", sa.String(length=16), nullable=False),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_state_move_account_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_state_move_posting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_state_move")),
    )
    with op.batch_alter_table("state_move", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_state_move_posting_id"), ["posting_id"], unique=False)

    op.create_table(
        "version",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("posting_id", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("account_id", sa.String(length=16), nullable=True),
        sa.Column("author", sa.String(length=120), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_version_account_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_version_posting_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_version")),
        sa.UniqueConstraint("posting_id", "revision", name=op.f("uq_version_posting_id_revision")),
    )
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


def downgrade() -> None:
    """Go back to the state before."""
    op.drop_table("snapshot_rule")
    op.drop_table("version")
    with op.batch_alter_table("state_move", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_state_move_posting_id"))

    op.drop_table("state_move")
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.drop_index("ix_snapshot_until")
        batch_op.drop_index("ix_snapshot_day")

    op.drop_table("snapshot")
    with op.batch_alter_table("publication", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_publication_posting_id"))

    op.drop_table("publication")
    op.drop_table("posting_words")
    with op.batch_alter_table("interview", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interview_finished_at"))
        batch_op.drop_index(batch_op.f("ix_interview_created_by"))
        batch_op.drop_index(batch_op.f("ix_interview_changed_at"))

    op.drop_table("interview")
    with op.batch_alter_table("folder_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_folder_file_posting_id"))

    op.drop_table("folder_file")
    with op.batch_alter_table("comment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_comment_thread_id"))
        batch_op.drop_index(batch_op.f("ix_comment_posting_id"))

    op.drop_table("comment")
    with op.batch_alter_table("site_build", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_site_build_at"))

    op.drop_table("site_build")
    with op.batch_alter_table("posting", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_posting_title"))
        batch_op.drop_index(batch_op.f("ix_posting_text_digest"))
        batch_op.drop_index(batch_op.f("ix_posting_team"))
        batch_op.drop_index(batch_op.f("ix_posting_state"))
        batch_op.drop_index(batch_op.f("ix_posting_score"))
        batch_op.drop_index(batch_op.f("ix_posting_place"))
        batch_op.drop_index(batch_op.f("ix_posting_legal"))
        batch_op.drop_index(batch_op.f("ix_posting_language"))
        batch_op.drop_index(batch_op.f("ix_posting_judged_on"))
        batch_op.drop_index(batch_op.f("ix_posting_errors"))
        batch_op.drop_index(batch_op.f("ix_posting_deadline"))
        batch_op.drop_index(batch_op.f("ix_posting_changed_at"))

    op.drop_table("posting")
