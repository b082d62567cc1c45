"""Whole ways of people through the studio, in a real browser."""

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.database.database import Database
from rolewright.studio.postings.saving import create
from rolewright.studio.tables.work import Work
from tests.studio.browser.conftest import Live, violations
from tests.studio.conftest import POSTING


def test_from_the_first_visit_to_a_published_posting(live: Live, page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert violations(page) == []
    page.goto(f"{live.url}/new")
    page.get_by_label("Text of the posting").fill(POSTING)
    page.get_by_role("button", name="Open it in the editor").click()
    expect(page).to_have_url(re.compile(r"/postings/\w+$"))
    expect(page.locator(".cm-content")).to_contain_text("Hollow Lane Bakery")
    address = page.url
    for state in ("In review", "Approved", "Published"):
        page.locator(".state-menu summary").click()
        page.locator(".state-menu button").first.click()
        page.get_by_role("dialog").get_by_role("button").last.click()
        expect(page.locator(".state-menu summary")).to_contain_text(state)
    page.goto(f"{address}/publish")
    assert violations(page) == []
    with page.expect_download() as download:
        page.get_by_role("button", name="Download A page").or_(
            page.get_by_role("button", name=re.compile("Download.*page"))
        ).first.click()
    assert download.value.suggested_filename == "night-baker.html"
    page.goto(f"{live.url}/publish")
    page.get_by_role("button", name="Build the site").click()
    expect(page.get_by_text("As on the site")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("link", name="Look at it").click()
    page.get_by_role("link", name="Night Baker").click()
    expect(page.get_by_role("heading", name="Night Baker")).to_be_visible()


def test_twenty_files_are_dropped_and_become_postings(live: Live, page: Page, tmp_path: Path) -> None:
    files = []
    for number in range(20):
        file = tmp_path / f"baker-{number}.md"
        file.write_text(POSTING.replace("300 loaves", f"{300 + number} loaves"), "utf-8")
        files.append(file)
    page.goto(f"{live.url}/import")
    page.locator("input[type=file]").first.set_input_files(files)
    page.get_by_role("main").get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_role("link", name="To the library")).to_be_visible(timeout=60_000)
    expect(page.get_by_text("Taken in", exact=True)).to_have_count(20)
    page.get_by_role("link", name="To the library").click()
    expect(page.get_by_text("20 postings").first).to_be_visible()


def test_work_that_was_going_on_when_the_studio_was_killed_is_finished_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    from rolewright.studio.options import StudioOptions
    from rolewright.studio.studio import Studio
    from rolewright.studio.work import queue

    studio = Studio(StudioOptions(folder=folder))
    for number in range(40):
        create(studio, THE_STUDIO, POSTING.replace("300 loaves", f"{300 + number} loaves"))
    work_id = queue.start(studio, THE_STUDIO, "check", {})
    url = studio.options.database_url
    studio.close()
    worker = _worker(folder)
    _until(url, work_id, lambda work: work.done > 0 or work.state == "done")
    worker.kill()
    worker.wait()
    worker = _worker(folder)
    _until(url, work_id, lambda work: work.state == "done")
    worker.terminate()
    worker.wait()


def _worker(folder: Path) -> subprocess.Popen[bytes]:
    """The process that does the work, as the server starts it."""
    script = (
        "import os, sys, pathlib;"
        "from rolewright.studio.options import StudioOptions;"
        "from rolewright.studio.work.process import work_on;"
        "work_on(StudioOptions(folder=pathlib.Path(sys.argv[1])), os.getppid())"
    )
    return subprocess.Popen([sys.executable, "-c", script, str(folder)])


def _until(url: str, work_id: str, holds: Callable[[Work], bool]) -> None:
    database = Database(url)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with database.reading() as session:
            work = session.get(Work, work_id)
            assert work is not None
            if holds(work):
                break
        time.sleep(0.02)
    else:
        raise AssertionError(f"the work stayed at {work.state}: {work.message}")
    database.close()
