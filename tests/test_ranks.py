"""One person with two offices that nobody has at once, in one article (`two-titles`)."""

import pytest
from test_arithmetic import found

TOLD = [
    ("id", "Menteri Pertanian Rukmini Sari hadir. Wakil Menteri Pertanian Rukmini Sari memberi sambutan."),
    ("id", "Wali Kota Sentolo Rukmini Sari hadir. Bupati Rukmini Sari memberi sambutan."),
    ("en", "Prime Minister Rukmini Sari arrived. President Rukmini Sari will leave on Friday."),
    ("id", "Wakil Bupati Sentolo Rukmini Sari hadir. Menurut Bupati Sentolo Rukmini Sari, panen naik."),
    ("id", "Wakil Presiden Karl Bergson tiba. Presiden Karl Bergson disambut tarian."),
    ("id", "Menteri Keuangan Rukmini Sari hadir. Menurut Menteri Perdagangan Rukmini Sari, ekspor naik."),
    ("en", "Vice President Anna Berg met the press. President Anna Berg left early."),
]
SILENT = [
    ("id", "Wali Kota Sentolo Rukmini Sari hadir. Walikota Rukmini Sari memberi sambutan."),
    ("id", "Presiden Direktur Rukmini Sari hadir. Gubernur Rukmini Sari memberi sambutan."),
    ("id", "Mantan Wali Kota Sentolo Rukmini Sari hadir. Bupati Rukmini Sari memberi sambutan."),
    ("id", "Menteri Pertanian Rukmini Sari hadir. Wakil Menteri Pertanian Bagus Wirawan memberi sambutan."),
    ("id", "Mantan Menteri Pertanian Rukmini Sari hadir. Wakil Menteri Pertanian Rukmini Sari memberi sambutan."),
    ("id", "Wakil Bupati Sentolo Rukmini Sari dilantik menjadi bupati. Bupati Sentolo Rukmini Sari lalu pulang."),
    ("id", "Pada 2011 Wakil Gubernur Sentolo Rukmini Sari meresmikannya. Gubernur Sentolo Rukmini Sari datang lagi."),
    ("id", "Menteri ESDM Rukmini Sari hadir. Menteri Energi Rukmini Sari memberi sambutan."),
    ("id", "Menteri Kelautan Rukmini Sari hadir. Menteri Kelautan dan Perikanan Rukmini Sari memberi sambutan."),
    ("id", "Gubernur Jabar Rukmini Sari hadir. Gubernur Jawa Barat Rukmini Sari memberi sambutan."),
    ("id", "Menteri Pertanian Rukmini Sari hadir. Ketua Panitia Rukmini Sari memberi sambutan."),
    ("en", "Vice President Anna Berg met the press. President Karl Ost left early."),
    ("en", "Vice President Anna Berg was sworn in as president. President Anna Berg left early."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_two_offices_of_one_person(language: str, text: str) -> None:
    (one,) = [f for f in found(text, language=language) if f.check == "two-titles"]
    assert (one.severity, one.scope) == ("warning", "article")


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_one_person_may_be_called(language: str, text: str) -> None:
    assert [f.check for f in found(text, language=language) if f.severity != "note"] == []
