import pytest

from rolewright.rules.index_page import lists_jobs
from rolewright.rules.job_talk import is_on_the_job


@pytest.mark.parametrize(
    ("sentence", "title", "language"),
    [
        ("the tide planning lead is responsible for two cranes.", "Tide Planning Lead", "en"),
        ("at the quay the tide planning lead settles who waits.", "Tide Planning Lead (m/f/d)", "en"),
        ("your challenge is to help nine harbours.", None, "en"),
        ("as our purser, you count what the bar took.", None, "en"),
        ("this position reports to the harbour master.", None, "en"),
        ("relevant de la directrice, l'adjointe appuie une équipe.", "Adjointe administrative", "fr"),
        ("du planst die wochen.", None, "de"),
    ],
)
def test_a_sentence_whose_subject_is_the_job_or_the_reader(sentence: str, title: str, language: str) -> None:
    assert is_on_the_job(sentence, title, language)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("harlow bridges builds bridges in nine countries.", "Bridge Engineer"),
        ("we have made rope since 1820.", "Rope Maker"),
        ("your new company: a rope maker in hull.", "Accountant"),
    ],
)
def test_a_sentence_on_the_employer(sentence: str, title: str) -> None:
    assert not is_on_the_job(sentence, title)


def test_a_page_lists_jobs_by_name_and_address() -> None:
    assert lists_jobs(
        "boat builder: https://a.example/1\nsail maker: https://a.example/2\n- [net mender](/jobs/3)\n"
    )
    assert not lists_jobs("blog: https://a.example\ngithub: https://b.example\nnews: https://c.example\n")
    assert not lists_jobs("rigger: https://a.example/4\n")
