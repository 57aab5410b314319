"""Feasts of other calendars, of every language: name of the feast → how its days are calculated.

Months of the calendars count from 1: Islamic from Muharram, Hebrew from Nisan, Hindu (amanta) from Chaitra, Chinese from the new
year. `day` is that of the month (of a Hindu feast its tithi, 30 at new moon; of `sun` its longitude; of `stars` the days after it enters
the sign `month`, Aries being 0); `shift` counts days from there. See `values.calendars` and `values.moon`.
"""

from typing import NamedTuple


class Feast(NamedTuple):
    """One rule of a calendar."""

    calendar: str
    month: int
    day: int
    shift: int = 0

    @property
    def settled(self) -> bool:
        """Whether nobody keeps it a day earlier or later."""
        return self.calendar in ("workday", "not-sunday", "easter")


FEASTS = {
    # Islamic
    "tahun baru islam": Feast("islamic", 1, 1), "ashura": Feast("islamic", 1, 10), "maulid nabi": Feast("islamic", 3, 12),
    "isra mikraj": Feast("islamic", 7, 27), "nisfu syaban": Feast("islamic", 8, 15), "nuzulul quran": Feast("islamic", 9, 17), "laylat al-qadr": Feast("islamic", 9, 27),
    "jumu'atul wida": Feast("islamic-friday", 9, 1), "idul fitri": Feast("islamic", 10, 1), "arafah": Feast("islamic", 12, 9),
    "idul adha": Feast("islamic", 12, 10),
    # Hebrew
    "passover": Feast("hebrew", 1, 15), "yom hashoah": Feast("hebrew-shoah", 1, 27), "yom haatzmaut": Feast("hebrew-state", 2, 5),
    "yom hazikaron": Feast("hebrew-state", 2, 5, -1), "lag baomer": Feast("hebrew", 2, 18), "shavuot": Feast("hebrew", 3, 6),
    "tisha b'av": Feast("hebrew", 5, 9), "rosh hashanah": Feast("hebrew", 7, 1), "yom kippur": Feast("hebrew", 7, 10),
    "sukkot": Feast("hebrew", 7, 15), "hoshana rabbah": Feast("hebrew", 7, 21), "shemini atzeret": Feast("hebrew", 7, 22),
    "simchat torah": Feast("hebrew", 7, 23), "hanukkah": Feast("hebrew", 9, 25), "tu bishvat": Feast("hebrew", 11, 15),
    "purim": Feast("hebrew", 12, 14), "shushan purim": Feast("hebrew", 12, 15),
    # Chinese
    "imlek": Feast("chinese", 1, 1), "cap go meh": Feast("chinese", 1, 15), "qingming": Feast("sun", 0, 15),
    "dragon boat festival": Feast("chinese", 5, 5), "mid-autumn festival": Feast("chinese", 8, 15),
    # Hindu, Jain, Sikh and Buddhist
    "ugadi": Feast("dawn", 1, 1), "rama navami": Feast("noon", 1, 9), "mahavir jayanti": Feast("dawn", 1, 13),
    "buddha purnima": Feast("dawn", 2, 15), "ratha yatra": Feast("dawn", 4, 2),
    "guru purnima": Feast("dawn", 4, 15), "raksha bandhan": Feast("noon", 5, 15), "krishna janmashtami": Feast("midnight", 5, 23),
    "ganesh chaturthi": Feast("noon", 6, 4), "navaratri": Feast("dawn", 7, 1), "maha saptami": Feast("dawn", 7, 7),
    "dussehra": Feast("noon", 7, 10), "valmiki jayanti": Feast("dawn", 7, 15), "karva chauth": Feast("midnight", 7, 19),
    "dhanteras": Feast("dusk", 7, 28), "naraka chaturdashi": Feast("dawn", 7, 29), "diwali": Feast("dusk", 7, 30),
    "govardhan puja": Feast("noon", 8, 1), "bhai dooj": Feast("noon", 8, 2), "chhath": Feast("noon", 8, 6),
    "guru nanak jayanti": Feast("dawn", 8, 15), "guru gobind singh jayanti": Feast("dawn", 10, 7), "vasant panchami": Feast("noon", 11, 5),
    "guru ravidass jayanti": Feast("dawn", 11, 15), "saraswati jayanti": Feast("dawn", 11, 25),
    "maha shivaratri": Feast("midnight", 11, 29), "holika dahan": Feast("dusk", 12, 15), "holi": Feast("dusk", 12, 15, 1),
    "vaisakhi": Feast("stars", 0, 0), "rabindra jayanti": Feast("stars", 0, 25), "onam": Feast("onam", 0, 0),
    "bhogi": Feast("stars", 9, 0, -1), "pongal": Feast("stars", 9, 0), "mattu pongal": Feast("stars", 9, 0, 1),
    "kaanum pongal": Feast("stars", 9, 0, 2),
    # others
    "paskah": Feast("easter", 0, 0),     "parsi new year": Feast("parsi", 0, 0), "nowruz": Feast("sun", 0, 0), "boss's day": Feast("workday", 10, 16),
    "king's day": Feast("not-sunday", 4, 27),
}  # fmt: skip
