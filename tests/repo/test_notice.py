"""NOTICE names every package that is used, under its licence."""

from importlib.metadata import PackageNotFoundError

import pytest

from tools.notice import bundled, installed_licence, locked, named

PERMISSIVE = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MPL-2.0", "PSF-2.0"}


def test_every_locked_package_is_named_and_no_other() -> None:
    packages = locked("runtime", "dev", "uv")
    assert len(packages) > 20
    assert set(named()) == packages | bundled().keys()


def test_what_is_in_the_scripts_of_the_studio_is_named_under_its_licence_and_permissive() -> None:
    packages = bundled()
    assert packages
    assert {package: named().get(package) for package in packages} == packages
    assert set(packages.values()) <= PERMISSIVE


def test_the_licences_are_those_that_the_installed_packages_state() -> None:
    stated = {package: installed_licence(package) for package in locked("runtime", "dev", "uv")}
    installed = {package: licence for package, licence in stated.items() if licence is not None}
    assert len(installed) > 20
    assert installed == {package: named()[package] for package in installed}


def test_what_is_installed_with_the_product_is_permissive() -> None:
    licences = {named()[package] for package in locked("runtime")}
    assert licences
    assert licences <= PERMISSIVE


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"License-Expression": "MIT OR Apache-2.0", "License": "old"}, "MIT OR Apache-2.0"),
        ({"License": "Apache 2.0"}, "Apache-2.0"),
        ({"Classifier": "License :: OSI Approved :: MIT License"}, "MIT"),
        ({"Classifier": "Framework :: Pytest"}, "unstated"),
    ],
)
def test_a_licence_is_read_wherever_a_package_states_it(
    stated: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from email.message import Message

    message = Message()
    for name, value in stated.items():
        message[name] = value
    monkeypatch.setattr("tools.notice.metadata", lambda package: message)
    assert installed_licence("any") == expected


def test_a_package_of_other_systems_has_no_installed_licence(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(package: str) -> None:
        raise PackageNotFoundError(package)

    monkeypatch.setattr("tools.notice.metadata", missing)
    assert installed_licence("any") is None
