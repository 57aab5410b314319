"""Which files the user meant: folders walked in order, links that loop, names that are nearly right."""

import os

import pytest

from verify.read.sources import find


@pytest.fixture
def desk(tmp_path, monkeypatch):
    for name in ("b.txt", "a.md", "README.md", "expected.yaml", ".tersembunyi.txt", "kota/c.txt", "kota/.git/d.txt"):
        path = tmp_path / "naskah" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Isi.")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_is_walked_in_order_without_what_is_hidden_or_no_article(desk):
    found, problems = find(["naskah"])
    assert [key for _, key in found] == ["a.md", "b.txt", "kota/c.txt"]
    assert all(os.path.isfile(path) for path, _ in found)
    assert problems == ()


def test_a_named_file_is_taken_whatever_its_ending_and_only_once(desk):
    found, _ = find(["naskah/expected.yaml", "naskah/b.txt", "naskah/b.txt", "naskah", "-"])
    assert [key for _, key in found] == ["expected.yaml", "b.txt", "a.md", "kota/c.txt", "-"]


def test_links_that_loop_end(desk):
    os.symlink(desk / "naskah", desk / "naskah" / "kota" / "atas")
    assert [key for _, key in find(["naskah"])[0]] == ["a.md", "b.txt", "kota/c.txt"]


@pytest.mark.parametrize(
    ("path", "help"),
    [
        ("naskah/b.tx", "did you mean `b.txt`?"),
        ("naskha", "did you mean `naskah`?"),
        ("naskha/b.txt", "did you mean `naskah`?"),
        ("naskah/zzzzzzzz", "`naskah` has no file of that name"),
        ("naskah/zz.txt", "`naskah` has no file of that name"),
        ("/zzzzzzzz/yyyyyyyy/x.txt", "there is no folder `/zzzzzzzz/yyyyyyyy` either"),
    ],
)
def test_a_missing_path_is_a_problem_that_says_what_may_be_meant(desk, path, help):
    found, (problem,) = find([path])
    assert found == []
    assert problem.message == f"there is no file or folder `{path}`"
    assert problem.help == help


def test_a_link_to_nowhere_and_a_pipe_in_a_folder_are_told_and_never_waited_for(desk):
    os.symlink("hilang", "naskah/putus.txt")
    os.mkfifo("naskah/pipa.txt")
    found, problems = find(["naskah"])
    assert [key for _, key in found] == ["a.md", "b.txt", "kota/c.txt"]
    assert {problem.path: problem.message for problem in problems} == {
        os.path.join("naskah", "putus.txt"): "this link leads to `hilang`, where nothing is",
        os.path.join("naskah", "pipa.txt"): "this is a pipe or a device, not a file",
    }
    assert find(["naskah/putus.txt"])[1][0].help == "mend the link, or remove it"
