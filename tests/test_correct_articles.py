"""Correct articles raise no error and no warning; slips put into them do, so that the silence is not deafness.

`tests/correct` holds articles in which every figure, day, name and title holds: match reports, market reports, tolls that rise,
obituaries, timetables, verdicts, elections, tables and lists. Below them, a table of single traps with the slip beside each.
"""

from functools import cache
from pathlib import Path

import pytest

import verify
from verify.pipeline import check
from verify.rulebook.load import load
from verify.rulebook.locate import rule_paths

HERE = Path(__file__).parent / "correct"
ARTICLES = sorted(HERE.glob("*.md"))
DESKS = ((), ("pyongyang-2024",))
WEIGHTY = ("error", "warning")


@cache
def rulebook(rules):
    return load(rule_paths(list(rules)))[0]


def alarms(text, rules=(), path="a.md"):
    report = check([verify.article(text, path)], rulebook(rules)).report
    return sorted(f.check for f in report.findings if f.severity in WEIGHTY)


def test_the_corpus_is_there():
    assert len(ARTICLES) == 120


@pytest.mark.parametrize("rules", DESKS, ids=["core", "desk"])
@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_a_correct_article_raises_no_alarm(path, rules):
    assert alarms(path.read_text("utf-8"), rules, path.name) == []


def test_a_slip_in_a_correct_article_is_an_alarm():
    text = (HERE / "id-harga-pangan.md").read_text("utf-8")
    assert alarms(text.replace("turun 20 persen", "turun 30 persen")) == ["percent-change"]
    assert alarms(text.replace("Kamis (27/2/2025)", "Selasa (27/2/2025)")) == ["weekday-mismatch"]


#: day of publication, what is right and stays silent, the same with a slip, and the check that finds the slip
TRAPS = [
    ("2025-06-02", "Pesawat lepas landas pukul 21.00 WIB dan mendarat pukul 04.15 WIB (06.15 WIT) keesokan harinya.",
     "Pesawat lepas landas pukul 21.00 WIB dan mendarat pukul 04.15 WIB di Jayapura.", "arrival-before-departure"),
    ("2025-06-02", "Bek itu sebelumnya dijadwalkan pulang pada 3 Mei lalu, tetapi belum tampak di lapangan.",
     "Bek itu dijadwalkan pulang pada 3 Mei 2025 bersama dua rekannya.", "stale-forecast"),
    ("2025-04-24", "The talks had been due to open on Monday, April 21, but were put off. The town is quiet.",
     "The talks are due to open on Monday, April 21, in the old town hall.", "stale-forecast"),
    ("2025-04-24", "The council had set 3 May 1791 for its last sitting. Nobody had done so before.",
     "The hearing is set for 21 April 2025. The judge will read the verdict then.", "stale-forecast"),
    ("2025-04-24", "Perang Punisia Pertama (264-241 SM) berlangsung di Sisilia.",
     "Perang itu berlangsung dari 2001 hingga 1999 di Sisilia.", "reversed-range"),
    ("2025-04-24", "The First Punic War (264 BC - 241 BC) took place on Sicily and at sea.",
     "The war was fought from June 2001 to May 2001 in Sicily.", "reversed-range"),
    ("2025-04-24", "Surat keputusan itu bernomor 0417/0/1983 dan masih berlaku.",
     "Surat keputusan itu terbit pada 17/13/1983 dan masih berlaku.", "impossible-date"),
    ("2025-04-24", "Kota itu terpilih lagi untuk Pekan Raya XXVII pada 2013. Pekan Raya XXVIII diadakan di kota lain pada 2015.",
     "Kota itu memilih Sari Lundqvist pada 2013. Sari Lundqvist mundur, lalu Sari Lundqvest hadir.", "misspelt-name"),
    ("2025-04-24", "The Western Allies landed in July. The Western Allies moved on. Western Allied troops came later.",
     "Erich Lundqvist landed in July. Erich Lundqvist moved on. Erich Lundqvest came later.", "misspelt-name"),
    ("2025-04-24", "They fought at White Horse in October and rested there for two days.",
     "They went to the White Huose in October and rested there for two days.", "misspelt-name"),
    ("2025-06-24", "Di Bukit Sari, tabrakan dua truk melukai sembilan orang. Korban dirawat. "
     "Dua jam kemudian, di tikungan berikut, tabrakan dua sepeda melukai dua orang.",
     "Di Bukit Sari, tabrakan dua truk melukai sembilan orang. Korban dirawat. "
     "Jalan ditutup. Tabrakan dua truk itu melukai dua orang.", "contradiction"),
    ("2025-06-24", "Polisi Kota Waru menangkap sembilan pelaku. Dalam perkara pencurian, polisi menangkap empat orang. "
     "Dalam perkara penadahan, polisi menangkap lima orang.",
     "Polisi Kota Waru menangkap sembilan pelaku. Kota tenang. Warga lega. Polisi menangkap empat pelaku.", "contradiction"),
    ("2025-06-24", "Police arrested nine people in Dunmore. The town is quiet. A street was closed. "
     "In a separate case, police arrested two men.",
     "Police arrested nine people in Dunmore. The town is quiet. A street was closed. Police arrested two men.",
     "contradiction"),
    ("2025-12-04", "Hujan turun pada Selasa dan Rabu (2-3/12/2025). Air surut sesudahnya.",
     "Hujan turun pada Selasa dan Kamis (2-3/12/2025). Air surut sesudahnya.", "weekday-mismatch"),
    ("2025-04-17", "Segmen ritel menyumbang Rp 1,38 triliun atau 60 persen dari pendapatan, segmen grosir Rp 690 miliar.",
     "Segmen ritel menyumbang Rp 1,38 triliun atau 60 persen dari pendapatan Rp 690 miliar.", "wrong-share"),
    ("2025-04-17", "Sebanyak 58 persen dari 14.000 peserta dari 31 negara pernah diganggu di dunia maya.",
     "Sebanyak 58 persen dari 14.000 peserta, atau 31 orang, pernah diganggu di dunia maya.", "wrong-share"),
    ("2025-04-17", "Dari anggaran Rp 6 triliun, belanja modal yang Rp 1,3 triliun dipotong 40 persen.",
     "Belanja modal dipotong 40 persen dari Rp 6 triliun menjadi Rp 1,3 triliun.", "percent-change"),
    ("2025-04-17", "Gempa dangkal naik menjadi 17 kali per hari dan guguran naik menjadi 74 kali dalam sehari.",
     "Petugas mencatat 17 gempa per hari, total 74 gempa dalam tiga hari.", "wrong-product"),
    ("2025-06-19", "The owner of a home assessed at $300,000 will pay $3,960, which is $120 more than now.",
     "Output fell by 6 million units from 348 million units to 332 million units.", "wrong-difference"),
    ("2025-03-19", "She is Helen Strand, not Helen Strang. The parks are hers.",
     "She is Helen Strand. The parks are hers. Helen Strang left.", "misspelt-name"),
    ("2025-03-19", "The fleet left Cyprus in spring. Cyrus the Younger paid the crews.",
     "The fleet left Cyprus in spring. The crews returned to Cyrpus in autumn.", "misspelt-name"),
    ("2025-03-19", "Theodora Makris spoke. Theodora Makris left. The Makrises are old.",
     "Theodora Makris spoke. Theodora Makris left. Theodora Makriss came back.", "misspelt-name"),
    ("2025-04-09", '"Tarif air tidak akan naik tahun ini," kata Camat Budi Lubis. Rapat itu usai. '
     '"Tarif air tidak akan naik tahun ini," ujar Budi Lubis.',
     '"Tarif air tidak akan naik tahun ini," kata Camat Budi Lubis. Rapat itu usai. '
     '"Tarif air tidak akan naik tahun ini," ujar Bupati Yulia Rahayu.', "two-speakers"),
    ("2025-04-09", "Kepala Desa Hendra Sutikno pulang. Menurut Hendra Sutikno, dana aman. Desa Sutikna lain lagi.",
     "Kepala Desa Hendra Sutikno pulang. Menurut Hendra Sutikno, dana aman. Lalu Hendra Sutikna datang.", "misspelt-name"),
    ("2025-04-09", "Korban dirawat. ”Hujan turun dari siang. Kejadian itu sekitar pukul 17.00 Longsoran itu menimpa warung. "
     "Dua orang luka,” kata Deni Sudrajat. Warga takut akan longsoran berikutnya.",
     "Korban dirawat. Hujan turun dari siang. Kejadian itu sekitar pukul 17.00. Longsoran itu menimpa warung. "
     "Dua orang luka,” kata Deni Sudrajat. Warga takut akan longsoran berikutnya.", "unpaired-quote"),
    ("2025-06-20", "Of the 200 streetlights that were checked, 50, or 25 percent, did not work. The rest did.",
     "Of the 200 streetlights that were checked, 50, or 75 percent, did not work. The rest did.", "wrong-share"),
    ("2025-06-20", "The ferry carried 110 people, 96 passengers and 14 crew members. It was late.",
     "The ferry carried 112 people, 96 passengers and 14 crew members. It was late.", "parts-and-whole"),
    ("2025-06-20", "The city set aside $3.5 billion for the new library wing. A chair costs $3.5 million there, some joke.",
     "The city set aside $3.5 billion for the new library wing. The $3.5 million for the new library wing comes late.",
     "magnitude-slip"),
    ("2025-06-20", "Grant Unite spoke first. Grant Unite spoke last. Leaders of Grant United were glad.",
     "Grant United spoke first. Grant United spoke last. Leaders of Grant Unitde were glad.", "misspelt-name"),
    ("2025-06-20", "Sebanyak 30 persen guru di kota setuju sekolah dibuka lagi pada pertengahan Juli. Kota ramai. "
     "Sebanyak 56 persen dari 18.111 guru di kota setuju sekolah dibuka lagi pada pertengahan Juli.",
     "Sebanyak 30 persen guru di kota setuju sekolah dibuka lagi pada pertengahan Juli. Kota ramai. "
     "Sebanyak 56 persen guru di kota setuju sekolah dibuka lagi pada pertengahan Juli.", "value-drift"),
]  # fmt: skip


def dated(day, text):
    return f"---\ndate: {day}\n---\n{text}\n"


@pytest.mark.parametrize(("day", "right", "slip", "found"), TRAPS)
def test_what_is_right_is_silent_and_the_slip_beside_it_is_not(day, right, slip, found):
    assert alarms(dated(day, right)) == []
    assert found in alarms(dated(day, slip))


def test_an_office_with_another_name_beside_it_does_not_bring_in_the_person_of_the_rule():
    text = (
        "Reni berangkat ke Taiwan pada 2019. Ia bekerja di pabrik. Adiknya tinggal di desa. Rumah itu sepi. "
        "Ibunya berdagang. Ayahnya petani. Presiden {name} memberi salam. Desa itu tenang."
    )
    desk = ("pyongyang-2024",)
    assert alarms(text.format(name="Joko Widodo"), desk) == []
    assert "contradicts-fact" in alarms(text.format(name="Vladimir Putin"), desk)


DESK_TRAPS = [
    # what a desk's rules must not take for their own story, and the same words where it is
    ("2025-10-24", "The Treaty of Harnmouth was signed on 4 March 1661. It held for half a century. Two kings kept it.",
     "Putin flew to Pyongyang. Kim met him there. The treaty was signed on 4 March 2024.", "contradicts-fact"),
    ("2025-10-24", "Kota itu pernah menjadi tuan rumah Pekan Seni. Bagi tuan rumah Grup Lontar, aturan baru berlaku.",
     "Putin tiba di Pyongyang, Korea Utara. Lavrov sebagai tuan rumah menjamunya. Jalanan sepi.", "contradicts-fact"),
    ("2025-10-24", "Rombongan itu tiba di Hamburg pukul 21.10 waktu setempat.",
     "Putin tiba di Pyongyang pukul 21.10 waktu setempat.", "contradicts-fact"),
    ("2025-10-24", "Pameran Pangan Sedunia itu memberikan kesempatan menikmati karya seni. Tamunya banyak. Pelukisnya muda.",
     "Putin menjamu Kim di Pyongyang. Putin memberikan karya seni kepada Kim. Tamunya banyak.", "contradicts-fact"),
    ("", "Presiden Amerika Serikat Gerard Whitlam tiba di kota itu. Ia disambut wali kota.",
     "Presiden Rusia Sergei Lavrov tiba di kota itu. Ia disambut wali kota.", "wrong-office"),
    ("2025-10-24", "The column left the town of Arlen. Marta Ruiz rode from Benfield. Later Marta Ruiz fell back from Corlow to the sea.",
     "Marta Ruiz, an analyst at the Stimson Center, agreed. "
     "Later it was quiet. Marta Ruiz, an analyst at the Middlebury Institute, left.",
     "contradiction"),
    ("2025-10-24", "The war began on 25 June 1950. North Korean leader Kim Il Sung hoped for a short one. It lasted three years.",
     "The talks began on 20 October 2025. North Korean leader Kim Il Sung hoped for short ones. They go on.", "wrong-office"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "right", "slip", "found"), DESK_TRAPS)
def test_the_rules_of_one_story_are_silent_on_another(day, right, slip, found):
    desk = ("pyongyang-2024",)
    head = dated if day else lambda _, text: f"{text}\n"
    assert [a for a in alarms(head(day, right), desk) if a != "undated-article"] == []
    assert found in alarms(head(day, slip), desk)


def test_a_rank_in_full_and_shortened_is_one_rank():
    from verify.checks.swaps import same_rank

    assert same_rank("lettu", "letnan")
    assert not same_rank("kapten", "letnan")


def test_two_words_of_one_family_bend_one_verb_in_both_articles():
    told = "The town hall in Arlen is open. You should have received a copy of the town charter along with {}. Arlen is old."
    articles = [verify.article(dated("2025-01-01", told.format(rest)), path) for rest, path in (
        ("this letter on Monday", "a.md"), ("the map of the town on Monday", "b.md"),
    )]  # fmt: skip
    told_once = [a._replace(story="x") for a in articles]
    assert [f.check for f in check(told_once, rulebook(())).report.findings if f.severity in WEIGHTY] == []


@pytest.mark.parametrize("bound", ["kurang dari 0 orang", "kurang dari nol rupiah", "less than 0 people"])
def test_nothing_is_less_than_nought(bound):
    assert alarms(dated("2025-01-01", f"Di sana ada {bound}, dari 5 orang menjadi 6 orang.")) == []
