"""Who said what: cues before, between and behind, the phrase around the name, discourse, and the mood of a clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_cases import RULES, said, spoken

from verify.extract.attribution import stance
from verify.extract.lexer import lex
from verify.languages import lexicon
from verify.model import Sentence


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“Air surut,” kata Rini Astuti.", [("“Air surut,”", "kata", "Rini Astuti")]),
        ("“Air surut, ”ujar Rini Astuti.", [("“Air surut, ”", "ujar", "Rini Astuti")]),
        ("“Air surut,” kata Bupati Sleman Rini Astuti, Rabu.", [("“Air surut,”", "kata", "Rini Astuti")]),
        (
            "“Air surut,” kata Kepala Badan Penanggulangan Bencana (BPB) Rini Astuti.",
            [("“Air surut,”", "kata", "Rini Astuti")],
        ),
        ("Bupati Rini Astuti tiba. “Air surut,” katanya.", [("“Air surut,”", "katanya", "Rini Astuti")]),
        ("Bupati Rini Astuti tiba. “Air surut,” kata dia.", [("“Air surut,”", "kata", "Rini Astuti")]),
        ("Kata Rini Astuti, “Air surut.”", [("“Air surut.”", "Kata", "Rini Astuti")]),
        ("Bupati Rini Astuti mengatakan, “Air surut.”", [("“Air surut.”", "mengatakan", "Rini Astuti")]),
        ("Bupati Rini Astuti mengatakan: “Air surut.”", [("“Air surut.”", "mengatakan", "Rini Astuti")]),
        (
            "“Air surut,” kata Rini Astuti. “Warga boleh pulang sekarang juga.”",
            [("“Air surut,”", "kata", "Rini Astuti"), ("“Warga boleh pulang sekarang juga.”", "", "Rini Astuti")],
        ),
        (
            "“Air surut,” kata Bupati Rini Astuti.\n\n“Warga boleh pulang sekarang juga, tetapi pelan-pelan.”",
            [
                ("“Air surut,”", "kata", "Rini Astuti"),
                ("“Warga boleh pulang sekarang juga, tetapi pelan-pelan.”", "", "Rini Astuti"),
            ],
        ),
    ],
)
def test_quotations(text, found):
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Bupati Rini Astuti mengatakan air surut.", "air surut", "Rini Astuti"),
        ("Bupati Rini Astuti mengatakan, air surut.", "air surut", "Rini Astuti"),
        ("Bupati Rini Astuti mengatakan bahwa air surut.", "air surut", "Rini Astuti"),
        ("Bupati Rini Astuti, Rabu (5/6), di Sleman, mengatakan, air surut.", "air surut", "Rini Astuti"),
        (
            "Rini Astuti, peneliti dari Universitas Sleman, mengatakan di radio bahwa air surut.",
            "air surut",
            "Rini Astuti",
        ),
        ("Menurut Rini Astuti, air surut.", "air surut", "Rini Astuti"),
        ("Menurut peneliti Rini Astuti dari program Delta Hijau, air surut.", "air surut", "Rini Astuti"),
        ("Bupati Rini Astuti tiba. Menurutnya, air surut.", "air surut", "Rini Astuti"),
        ("Air surut sejak pagi, kata Rini Astuti.", "Air surut sejak pagi", "Rini Astuti"),
        ("Air surut sejak pagi, menurut Rini Astuti.", "Air surut sejak pagi", "Rini Astuti"),
        ("Bupati Rini Astuti tiba. Ia menegaskan bahwa air surut.", "air surut", "Rini Astuti"),
        ("Rini Astuti mengatakan air “surut sekali” sejak pagi.", "air “surut sekali” sejak pagi", "Rini Astuti"),
        ("Menurut laporan KBX yang dikutip Harian Delta, air surut.", "air surut", "KBX"),
        (
            "Air surut sejak pagi, menurut Interkabar yang mengutip pernyataan Rini Astuti.",
            "Air surut sejak pagi",
            "Rini Astuti",
        ),
    ],
)
def test_statements(text, words, who):
    assert [(a, c) for a, _, c in said(text)] == [(words, who)]


@pytest.mark.parametrize(
    "text",
    [
        "Kata sandi itu bocor.",
        "Menurut rencana, jalan dibuka besok.",
        "Perjanjian yang menyebutkan tiga pasal itu batal.",
        "Rini Astuti memuji petani.",
        "Ia tinggal di “Kota Angin” sejak lama.",
        "Langkah itu diambil untuk memastikan air surut.",
    ],
)
def test_nobody_speaks(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        (
            "“Ya,” kata Kepala Bidang Humas Polda Jateng Komisaris Besar Yusup Hartono.",
            "Kepala Bidang Humas",
            "Polda Jateng",
        ),
        ("“Ya,” kata Direktur Utama PT Sinar Laut Budi Kusnadi.", "Direktur Utama", "PT Sinar Laut"),
        ("“Ya,” kata Wali Kota Solo Budi Kusnadi.", "Wali Kota Solo", ""),
        ("“Ya,” kata Menteri Kelautan dan Perikanan Budi Kusnadi.", "Menteri Kelautan dan Perikanan", ""),
        ("“Ya,” kata Wakil Ketua Komisi VI DPR Budi Kusnadi.", "Wakil Ketua Komisi VI", "DPR"),
        ("“Ya,” kata peneliti Universitas Solo, Budi Kusnadi.", "peneliti", "Universitas Solo"),
        ("“Ya,” kata Budi Kusnadi, Ketua Dewan Pers.", "Ketua", "Dewan Pers"),
        ("“Ya,” kata Budi Kusnadi dari Kontras.", "", "Kontras"),
        ("“Ya,” kata analis Budi Kusnadi dari Delta Hijau.", "analis", "Delta Hijau"),
        ("“Ya,” kata Budi Kusnadi.", "", ""),
        (
            "Ketua Umum Delta Hijau, yang merupakan induk usaha, Budi Kusnadi, mengatakan, ya.",
            "Ketua Umum",
            "Delta Hijau",
        ),
        (
            "“Ya,” kata Direktur Bina Desa Direktorat Jenderal Perkebunan Budi Kusnadi.",
            "Direktur Bina Desa",
            "Direktorat Jenderal Perkebunan",
        ),
        ("“Ya,” kata Wakil Presiden ke-3 dan ke-5 RI Budi Kusnadi.", "Wakil Presiden ke-3 dan ke-5 RI", ""),
        ("“Ya,” kata Juru Bicara Dinas Sosial Solo dr Budi Kusnadi.", "Juru Bicara", "Dinas Sosial Solo"),
        ("“Ya,” kata Pejabat Sementara (Pjs) Bupati Solo Budi Kusnadi.", "Pejabat Sementara (Pjs) Bupati Solo", ""),
        ("“Ya,” kata Budi Kusnadi, Country Manager Delta Hijau.", "Country Manager", "Delta Hijau"),
        ("“Ya,” kata Kepala Kejaksaan Negeri Asri Budi Kusnadi.", "Kepala", "Kejaksaan Negeri Asri"),
        ("“Ya,” kata Sekretaris Perusahaan Bank Asri Budi Kusnadi.", "Sekretaris Perusahaan", "Bank Asri"),
        (
            "“Ya,” kata Wakil Ketua Komisi II dari Fraksi Partai Asri Budi Kusnadi.",
            "Wakil Ketua Komisi II dari Fraksi Partai Asri",
            "",
        ),
        (
            "“Ya,” kata Deputi Badan Pemenangan Pemilu Partai Asri Budi Kusnadi.",
            "Deputi Badan Pemenangan Pemilu",
            "Partai Asri",
        ),
    ],
)
def test_role_and_affiliation(text, role, affiliation):
    (speech,) = spoken(text)
    assert text[speech.entity_span.start : speech.entity_span.end] == "Budi Kusnadi" or "Yusup" in text
    assert (text[slice(*speech.role)], text[slice(*speech.affiliation)]) == (role, affiliation)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Ya,” kata Bupati Solo Budi ”Bud” Kusnadi.", "Budi Bud Kusnadi"),
        ("Rini Astuti-Budi Kusnadi menang. “Ya,” kata Budi.", "Budi Kusnadi"),
        ("Saraswati, ketua kelompok itu, mengatakan, air surut.", "Saraswati"),
        ("Menurut Kantor Berita Antara, air surut.", "Kantor Berita Antara"),
    ],
)
def test_names_of_other_shapes(text, who):
    assert spoken(text)[-1].entity == "=" + who


def test_the_speaker_of_a_nya_cue_is_the_clitic():
    text = "Bupati Rini Astuti tiba. “Air surut,” katanya."
    (speech,) = spoken(text)
    assert (text[slice(*speech.speaker)], speech.speaker_form) == ("nya", "clitic")
    assert text[slice(*speech.entity_span)] == "Rini Astuti"
    assert text[slice(*speech.cue)] == "katanya"


def test_a_chain_of_sources():
    (speech,) = spoken("Menurut laporan KBX yang dikutip Harian Delta, air surut.")
    assert speech.source == ("=KBX", "=Harian Delta")


def test_a_title_alone_means_its_holder():
    assert said("Pemimpin Norlandia mengatakan air surut.", RULES) == [("air surut", "mengatakan", "arman")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“The dam holds,” said Maria Keller, the mayor of Ostholm.", [("“The dam holds,”", "said", "Maria Keller")]),
        ('"The dam holds," Keller told reporters.', [('"The dam holds,"', "told", "Keller")]),
        ("Maria Keller is mayor. “The dam holds,” she said.", [("“The dam holds,”", "said", "Maria Keller")]),
        ("Keller said that the dam held.", [("the dam held", "said", "Keller")]),
        ("According to Finance Minister Tomas Berg, revenue fell.", [("revenue fell", "According", "Tomas Berg")]),
        ("Revenue fell sharply, according to Tomas Berg.", [("Revenue fell sharply", "according", "Tomas Berg")]),
        ("Asked about it, Keller said: “No.”", [("“No.”", "said", "Keller")]),
        ("The company said in a statement that it had recalled 200 cars.", [("it had recalled 200 cars", "said", "")]),
    ],
)
def test_english(text, found):
    assert said(text, language="en") == found


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("The ferry is late, the harbor master said.", "The ferry is late", "the harbor master"),
        ("Keller, 58, a baker, said the ferry was late.", "the ferry was late", "Keller"),
        ("Two officials familiar with the talks said the ferry was late.", "the ferry was late", "Two officials"),
        ("The ferry, according to the crew, was late.", "The ferry, according to the crew, was late", "the crew"),
        ("The ferry was late, said Maria Keller, who runs it.", "The ferry was late", "Maria Keller"),
        ("Maria Keller told reporters the ferry was late.", "the ferry was late", "Maria Keller"),
        ("Maria Keller said on Monday in a statement that the ferry was late.", "the ferry was late", "Maria Keller"),
        ("The report found that the ferry was late.", "the ferry was late", "The report"),
        ("Berg accused the crew of lateness.", "the crew of lateness", "Berg"),
        ("Crews held “a thin line,” said Maria Keller.", "Crews held “a thin line,”", "Maria Keller"),
        ("Maria Keller was quoted as saying the ferry was late.", "the ferry was late", "Maria Keller"),
        ("Keller's deputy, Paolo Ricci, said the ferry was late.", "the ferry was late", "Paolo Ricci"),
        ("The harbor master's claim that the ferry was late was doubted.", "the ferry was late", "The harbor master's"),
        ("It followed a warning from the harbor office that the ferry was late.", "the ferry was late", "the harbor"),
        ("The court heard that the ferry was late.", "the ferry was late", "The court"),
        ("The ferry was late, Capt. Paolo Ricci told Reuters.", "The ferry was late", "Paolo Ricci"),
        ("The day was fine; the ferry was late, according to Paolo Ricci.", "the ferry was late", "Paolo Ricci"),
        ("Owner Paolo Ricci, speaking at the pier, reckons the ferry is late.", "the ferry is late", "Paolo Ricci"),
        ("Ricci: “The ferry is late”", "“The ferry is late”", "Ricci"),
    ],
)
def test_english_reports(text, words, who):
    (speech,) = spoken(text, language="en")
    assert text[speech.start : speech.end] == words
    assert text[slice(*speech.speaker)].startswith(who)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry is said to be late.",
        "The player found a pass and scored.",
        "The so-called “golden visa” scheme ended last year.",
        "He won a prize for the novel “The Salt Road” and moved away.",
        "Crews were told to leave.",
        "To say more would be unwise.",
        "The ferry company declined to comment.",
        "The captain heard that his sister had left.",
        "The fear that it would be late was gone.",
    ],
)
def test_nobody_speaks_in_english(text):
    assert said(text, language="en") == []


def test_letters_behind_a_name_are_none_of_it():
    (speech,) = spoken("“He is late,” defence barrister Paolo Ricci KC said.", language="en")
    assert speech.entity == "=Paolo Ricci"


def test_words_of_a_quotation_are_nobody_that_a_pronoun_means():
    assert said("“Ask Paolo Ricci. People say, ‘Wait,’” he says.", language="en")[0][2] == ""


def test_an_age_points_at_whom_the_article_named():
    text = "Greta Lind won the race. “It was long,” the 29-year-old Swede said."
    assert spoken(text, language="en")[0].entity == "=Greta Lind"


@pytest.mark.parametrize(
    ("first", "pronoun", "who"),
    [
        ("Maria Keller arrived with her deputy.", "she", "Maria Keller"),
        ("The mayor, Tomas Berg, left.", "he", ""),
        ("Spokeswoman Ada Lind met John Moss.", "he", ""),
    ],
)
def test_a_pronoun_means_whom_the_sentence_before_begins_with(first, pronoun, who):
    assert said(f"{first} “We are late,” {pronoun} said.", language="en")[0][2] == who


@given(st.text(alphabet="abc Maria Keller said that, according to who . \n “ ” ' told", max_size=120))
def test_english_speeches_lie_inside_the_text(text):
    for speech in spoken(text, language="en"):
        assert 0 <= speech.start < speech.end <= len(text)


@pytest.mark.parametrize(
    ("text", "word", "mood"),
    [
        ("Api menewaskan lima orang.", "menewaskan", ("asserted", True)),
        ("Api itu tidak menewaskan lima orang.", "menewaskan", ("asserted", False)),
        ("Api belum menewaskan orang.", "menewaskan", ("asserted", False)),
        ("Api diduga menewaskan lima orang.", "menewaskan", ("alleged", True)),
        ("Ia dituduh menewaskan lima orang.", "menewaskan", ("alleged", True)),
        ("Api diperkirakan menewaskan lima orang.", "menewaskan", ("supposed", True)),
        ("Ia akan mengunjungi kota itu.", "mengunjungi", ("planned", True)),
        ("Ia berencana mengunjungi kota itu.", "mengunjungi", ("planned", True)),
        ("Ia membantah bahwa api menewaskan lima orang.", "menewaskan", ("denied", True)),
        ("Apakah api menewaskan lima orang?", "menewaskan", ("asked", True)),
        ("Api menewaskan lima orang?", "menewaskan", ("asked", True)),
        ("Diketahui bahwa api menewaskan lima orang.", "menewaskan", ("asserted", True)),
        ("Ia tidak datang karena api menewaskan lima orang.", "menewaskan", ("asserted", True)),
    ],
)
def test_stance(text, word, mood):
    lexed = lex(text, lexicon("id"))
    at = lexed.folded.index(word)
    assert stance(lexed, Sentence(0, len(lexed.words), 0, "body"), at, at + 1, "id") == mood


@given(st.text(alphabet="abc Rini Astuti kata mengatakan menurut , . \n “ ” nya", max_size=120))
def test_speeches_lie_inside_the_text(text):
    for speech in spoken(text):
        assert 0 <= speech.start < speech.end <= len(text)
        assert speech.cue.start < 0 or text[slice(*speech.cue)] == speech.cue_text
