"""One sentence in two articles: another name, role or affiliation in one place; and what is no other one."""

import pytest
from speech_cases import at, case

from verify.alignment import alignments
from verify.checks.case import Case
from verify.checks.swaps import swapped_names, swapped_titles
from verify.checks.witnesses import copies
from verify.rulebook.load import load

SAID = (
    "Ketua Yayasan Delta Hijau Rini Astuti mengatakan bahwa pembangunan jembatan gantung di lembah itu selesai sebelum musim "
    "hujan tiba."
)


def story(*texts: str) -> Case:
    """Texts as one story, their sentences paired."""
    made = case(*texts)
    return made._replace(pairs=alignments(made.drafts, made.stories))


@pytest.mark.parametrize(
    ("old", "new"), [("Rini Astuti", "Joko Lelono"), ("Rini Astuti", "Bambang Suryono"), ("Delta Hijau", "Karya Muda")]
)
def test_another_name_in_the_same_place(old, new):
    texts = (SAID, SAID.replace(old, new))
    (found,) = swapped_names(story(*texts))
    assert (found.check, found.severity) == ("name-drift", "warning")
    assert {at(texts, place) for place in found.locations} == {old, new}


@pytest.mark.parametrize(
    ("old", "new"),
    [("Ketua", "Direktur"), ("Yayasan Delta Hijau", "Universitas Solo"), ("Yayasan Delta Hijau", "Badan Air Solo")],
)
def test_another_role_or_affiliation_in_the_same_place(old, new):
    (found,) = swapped_titles(story(SAID, SAID.replace(old, new)))
    assert (found.check, found.severity) == ("two-titles", "note")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SAID, SAID),
        (SAID, SAID.replace("Rini Astuti", "Astuti")),
        (SAID, SAID.replace("Rini Astuti", "Rini Astoeti")),
        (SAID, SAID.replace("Yayasan Delta Hijau", "YDH")),
        (SAID, SAID.replace("selesai", "rampung").replace("pembangunan", "pengerjaan")),
        (SAID + " Rini Astuti (Lestari) tinggal di sana.", SAID.replace("Rini Astuti", "Lestari")),
        (SAID.replace("tiba", "ke-3 tiba"), SAID.replace("tiba", "ke-4 tiba").replace("Rini Astuti", "Joko Lelono")),
        ("Ia bertemu Rini Astuti dan Joko Lelono di lembah dekat jembatan gantung.",
         "Ia bertemu Joko Lelono dan Rini Astuti di lembah dekat jembatan gantung."),
        (SAID, "Warga menanam padi di sawah dekat sungai bersama Joko Lelono."),
    ],
)  # fmt: skip
def test_no_other_name(one, other):
    made = story(one, other)
    assert swapped_names(made) + swapped_titles(made) == []


def test_an_attribution_lost_from_the_same_sentence():
    bare = SAID.replace("Ketua Yayasan Delta Hijau Rini Astuti mengatakan bahwa pembangunan", "Pembangunan")
    texts = (SAID, bare)
    (found,) = [f for f in copies(story(*texts)) if f.check == "lost-attribution"]
    assert [at(texts, place) for place in found.locations] == [bare, "Rini Astuti mengatakan"]


def test_a_name_of_the_fact_base_is_known_inside_a_role_too(tmp_path):
    path = tmp_path / "own.rules"
    path.write_text('entity basutira : country\n  name "Basutira"\n  alias "Republik Danau Tiga"\n', encoding="utf-8")
    rules, _ = load([str(path)], None)
    told = "Presiden Basutira mengumumkan hal tersebut setelah menandatangani pakta ikan baru bersama tetangganya di utara."
    other = told.replace("Basutira mengumumkan hal", "Republik Danau Tiga membuat pengumuman")
    made = story(told, other)
    assert swapped_names(made)
    assert swapped_names(made._replace(rulebook=rules)) == []
