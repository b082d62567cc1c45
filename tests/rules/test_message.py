from rolewright.rules.message import fill, placeholders


def test_names_are_filled_and_unknown_ones_stay() -> None:
    assert fill("“{text}” has {count} of {limit}", {"text": "pay", "count": 3}) == "“pay” has 3 of {limit}"
    assert placeholders("“{text}” has {count}") == {"text", "count"}


def test_only_whole_names_are_known() -> None:
    hostile = "{text.__class__} {text[0]} {text!r} {text:>99} {}"
    assert fill(hostile, {"text": "pay"}) == hostile
    assert fill("{text}", {"text": "{count}", "count": 1}) == "{count}"
