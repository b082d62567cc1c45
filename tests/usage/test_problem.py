from rolewright.usage import Problem, UsageError, did_you_mean, nearest


def test_a_problem_shows_place_and_excerpt_as_far_as_they_are_known() -> None:
    assert str(Problem("it is wrong")) == "it is wrong"
    assert str(Problem("it is wrong", "a.toml")) == "a.toml: it is wrong"
    assert str(Problem("it is wrong", "a.toml", 3, "  b = 1")) == "a.toml:3: it is wrong\n    b = 1"


def test_an_error_holds_and_shows_every_problem() -> None:
    error = UsageError(["first", Problem("second", "a.toml")])
    assert error.problems == (Problem("first"), Problem("second", "a.toml"))
    assert str(error) == "first\na.toml: second"


def test_a_near_miss_is_guessed() -> None:
    assert nearest("pay/vauge", ["pay/vague", "pay/missing"]) == "pay/vague"
    assert did_you_mean("pay/vauge", ["pay/vague"]) == "; did you mean “pay/vague”?"
    assert did_you_mean("zzz", ["pay/vague"]) == ""
