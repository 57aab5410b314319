"""English values: a phrase in its sentence → the words of the mention and what they say, and what says nothing."""

import pytest
from values_cases import PUBLISHED, mentions

from verify.values import timex

#: sentence → words and TIMEX3 of its first time, on Thursday, 20 June 2024
TIMES = [
    # years
    ("A 1998 interview came up.", "1998", "1998"),
    ("By 1955 political groups met.", "1955", "1955"),
    ("1936\n\nThe flood came.", "1936", "1936"),
    ("2003: Flood\n\nThe rain came.", "2003", "2003"),
    ("1987 saw two floods.", "1987", "1987"),
    # before Christ
    ("In 149 B.C. it fell.", "149 B.C.", "BC0149"),
    ("In August 480 BC it fell.", "August 480 BC", "BC0480-08"),
    ("In the summer of 481 BC it fell.", "the summer of 481 BC", "BC0481-SU"),
    ("It fell in the 470s BC.", "the 470s BC", "BC047"),
    ("It fell in the 9th century BC.", "the 9th century BC", "BC08"),
    # seasons
    ("It fell in winter.", "winter", "2024-WI"),
    ("Last summer was hot.", "Last summer", "2023-SU"),
    ("By fall 1919 it was over.", "fall 1919", "1919-FA"),
    # several units, and lengths of time that end or begin now
    ("It began years ago.", "years ago", "PAST_REF"),
    ("Over the past year it rained.", "the past year", "P1Y"),
    ("In the following months it rained.", "the following months", "PXM"),
    ("It will rain in the next two weeks.", "the next two weeks", "P2W"),
    ("It took two and a half years.", "two and a half years", "P2.5Y"),
    # days and parts of the day
    ("They met on the 5th.", "the 5th", "2024-06-05"),
    ("They met at noon.", "noon", "2024-06-20T12:00"),
    ("They met at 3 p.m.", "3 p.m.", "2024-06-20T15:00"),
    ("They met at dawn.", "dawn", "XXXX-XX-XXTDN"),
    ("They waited for months.", "months", "PXM"),
    ("It sold out within hours.", "hours", "PTXH"),
    ("It rained in recent weeks.", "recent weeks", "PAST_REF"),
    ("In the first 100 hours it rained.", "the first 100 hours", "PT100H"),
    ("For the nine months, sales rose.", "the nine months", "P9M"),
    ("It will last six months.", "six months", "P6M"),
    ("It took more than a year.", "more than a year", "P1Y"),
    ("It opened little more than a week ago.", "little more than a week ago", "2024-W24"),
    ("They left two days before the vote.", "two days", "P2D"),
    ("The siege took three long years.", "three long years", "P3Y"),
    ("It came on Tuesday, hours after the vote.", "Tuesday", "2024-06-18"),
    # what recurs
    ("They meet every other year.", "every other year", "P2Y"),
    ("They meet every third day.", "every third day", "P3D"),
    ("They meet once a week.", "once a week", "P1W"),
    ("They meet three times a month.", "three times a month", "P1M"),
    ("It comes every 15,000 years.", "every 15,000 years", "P15000Y"),
    ("It is closed on Mondays.", "Mondays", "XXXX-WXX-1"),
    ("They play Friday nights.", "Friday nights", "XXXX-WXX-5TNI"),
    # periods of business and the calendar
    ("It grew in fiscal 2013.", "fiscal 2013", "FY2013"),
    ("The last fiscal year was good.", "The last fiscal year", "FY2023"),
    ("Sales rose in the first half of 2009.", "the first half of 2009", "2009-H1"),
    ("Sales fell in the second half of this year.", "the second half of this year", "2024-H2"),
    ("It missed second-quarter targets.", "second-quarter", "2024-Q2"),
    ("They fought over the weekend.", "the weekend", "2024-W24-WE"),
    ("Rain is forecast for the weekend.", "the weekend", "2024-W25-WE"),
    ("It will end by year-end.", "year-end", "2024"),
    ("In '97 it was dry.", "'97", "1997"),
    ("Output is back to 2005 levels.", "2005", "2005"),
    ("It began in the mid-1980s.", "the mid-1980s", "198"),
    ("They met earlier in the day.", "earlier in the day", "XXXX-XX-XX"),
    ("Shots were heard before dawn.", "dawn", "XXXX-XX-XXTDN"),
    ("They met by mid-afternoon.", "mid-afternoon", "XXXX-XX-XXTAF"),
    ("It began in the early 17th century.", "the early 17th century", "16"),
    # weekdays, months and seasons that are still to come, and those that are not
    ("The court will rule on Monday.", "Monday", "2024-06-24"),
    ("On Friday the court will rule.", "Friday", "2024-06-21"),
    ("The talks are to resume from Tuesday.", "Tuesday", "2024-06-25"),
    ("It opens at 11 a.m. Saturday.", "11 a.m.", "2024-06-22T11:00"),
    ("The court ruled on Monday.", "Monday", "2024-06-17"),
    ("The vote, originally set for Monday, was lost.", "Monday", "2024-06-17"),
    ("They will confer by video on Friday.", "Friday", "2024-06-21"),
    ("A verdict could come as soon as Saturday.", "Saturday", "2024-06-22"),
    ("The next summit is in Seoul in November.", "November", "2024-11"),
    ("Sales rose through September.", "September", "2023-09"),
    ("They voted on Tuesday, the first time since 1934.", "Tuesday", "2024-06-18"),
    ("It had been planned for Monday.", "Monday", "2024-06-17"),
    ("Traders see cuts by December.", "December", "2024-12"),
    ("They had left by December.", "December", "2023-12"),
    ("Oil for August delivery fell.", "August", "2024-08"),
    ("It opens in the fall.", "the fall", "2024-FA"),
    ("They have waited since the fall.", "the fall", "2023-FA"),
    # references
    ("Nobody knows right now.", "right now", "PRESENT_REF"),
    ("Nobody comes these days.", "these days", "PRESENT_REF"),
    ("At present it is closed.", "present", "PRESENT_REF"),
    ("It closed some time ago.", "some time ago", "PAST_REF"),
    ("It is hard to say what the months ahead hold.", "the months ahead", "FUTURE_REF"),
    ("In the past we wrote letters.", "the past", "PAST_REF"),
    ("He thinks of the future.", "the future", "FUTURE_REF"),
    ("In the past, it rained.", "the past", "PAST_REF"),
]


@pytest.mark.parametrize(("text", "words", "value"), TIMES)
def test_times(text, words, value):
    first = mentions(text, "en")[0]
    said = timex(first.form, PUBLISHED)
    assert said is not None
    assert (text[first.start : first.end], said.value) == (words, value)


#: two dates of one run
RANGES = [
    ("The march lasted from 31 May-1 June 1916.", [("31 May", "1916-05-31"), ("1 June 1916", "1916-06-01")]),
    ("The march (23-28 March 1951) was long.", [("23", "1951-03-23"), ("28 March 1951", "1951-03-28")]),
    ("The war (499-493 BC) was long.", [("499", "BC0499"), ("493 BC", "BC0493")]),
    ("The 1980-1981 season was long.", [("1980", "1980"), ("1981", "1981")]),
    ("They met from the 13th to the 15th July 2024.", [("13th", "2024-07-13"), ("the 15th July 2024", "2024-07-15")]),
    ("They met ninth till seventeenth of April.", [("ninth", "2024-04-09"), ("seventeenth of April", "2024-04-17")]),
    (
        "They met April ninth to seventeenth, 2010.",
        [("April ninth", "2010-04-09"), ("seventeenth, 2010", "2010-04-17")],
    ),
    ("It ran 9:30 - 11:00 here.", [("9:30", "2024-06-20T09:30"), ("11:00", "2024-06-20T11:00")]),
    (
        "It ran from 3:00 to 4:30 tomorrow.",
        [("3:00", "2024-06-21T03:00"), ("4:30", "2024-06-21T04:30"), ("tomorrow", "2024-06-21")],
    ),
    ("They met tonight at 8.", [("tonight", "2024-06-20TNI"), ("8", "2024-06-20T20:00")]),
    ("They met this afternoon at 3:20.", [("this afternoon", "2024-06-20TAF"), ("3:20", "2024-06-20T15:20")]),
    ("The court sits on July 24 and 25.", [("July 24", "2024-07-24"), ("25", "2024-07-25")]),
    ("It came, hours after the vote.", [("hours", "PTXH")]),
    (
        "He gave up at 5 p.m. He is due in court on Monday.",
        [("5 p.m.", "2024-06-20T17:00"), ("Monday", "2024-06-24")],
    ),
    ("Life improved in 2007-08.", [("2007", "2007"), ("08", "2008")]),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_a_range_is_two_mentions(text, expected):
    found = [(text[m.start : m.end], timex(m.form, PUBLISHED)) for m in mentions(text, "en")]
    assert [(words, said.value) for words, said in found if said] == expected


#: what holds no time
NO_TIMES = [
    "The fall of the city was near.",
    "They spring into action.",
    "It is on the 5th floor.",
    "They have 1500 members.",
    "It is a future star.",
    "The present government stays.",
    "They met at 8 schools.",
    "Turn right at the church.",
    "The Sun was out.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_times(text):
    assert [m for m in mentions(text, "en") if m.kind in ("date", "time", "duration", "set")] == []


#: days that are calculated, and clock times that lean on the words around them
CALCULATED = [
    ("They met on the first Monday of October 2014.", "the first Monday of October 2014", "2014-10-06"),
    ("They met on the last Friday of this month.", "the last Friday of this month", "2024-06-28"),
    ("They met on the third Thursday in November 2023.", "the third Thursday in November 2023", "2023-11-16"),
    ("They meet on Wednesday of next week.", "Wednesday of next week", "2024-06-26"),
    ("They met on Thanksgiving 2018.", "Thanksgiving 2018", "2018-11-22"),
    ("They met on Black Friday, 2013.", "Black Friday, 2013", "2013-11-29"),
    ("They met at Easter 2024.", "Easter 2024", "2024-03-31"),
    ("They met on Good Friday 2023.", "Good Friday 2023", "2023-04-07"),
    ("They met on Easter Monday 2019.", "Easter Monday 2019", "2019-04-22"),
    ("They met on Mother's Day.", "Mother's Day", "2024-05-12"),
    ("They met on the first of March.", "the first of March", "2024-03-01"),
    ("They met on July 4th of 1995.", "July 4th of 1995", "1995-07-04"),
    ("It grew in Q3 2018.", "Q3 2018", "2018-Q3"),
    ("It grew last quarter.", "last quarter", "2024-Q1"),
    ("They met at 3:30.", "3:30", "2024-06-20T03:30"),
    ("They met at 3:15 in the afternoon.", "3:15 in the afternoon", "2024-06-20T15:15"),
    ("They met at half past three.", "half past three", "2024-06-20T03:30"),
    ("They met at a quarter to six p.m.", "a quarter to six p.m.", "2024-06-20T17:45"),
    ("They left in the morning.", "the morning", "XXXX-XX-XXTMO"),
    ("They met at six p.m. and ate.", "six p.m.", "2024-06-20T18:00"),
    ("They met 20 minutes past 3 p.m. and ate.", "20 minutes past 3 p.m.", "2024-06-20T15:20"),
    ("They met at 10 minutes to seven o'clock.", "10 minutes to seven o'clock", "2024-06-20T06:50"),
    # units told by their place in a longer one
    ("It rained in the first week of 2015.", "the first week of 2015", "2015-W01"),
    ("It rained in the last week of December 2016.", "the last week of December 2016", "2016-W52"),
    ("It rained in the second last week of October 2018.", "the second last week of October 2018", "2018-W42"),
    ("It rained on the last day of October.", "the last day of October", "2023-10-31"),
    ("It is due on the 15th day of next month.", "the 15th day of next month", "2024-07-15"),
    ("It is due in the third month of 2021.", "the third month of 2021", "2021-03"),
    ("It is due in the week of July 10th, 2024.", "the week of July 10th, 2024", "2024-W28"),
    # abbreviations, order, moving days
    ("It opened in Sept. 2012 here.", "Sept. 2012", "2012-09"),
    ("It opened in March. 2012 was dry.", "March", "2024-03"),
    ("It opened 2018 March 18 here.", "2018 March 18", "2018-03-18"),
    ("They met last Thu at home.", "last Thu", "2024-06-13"),
    ("They met Thu 13th at home.", "Thu 13th", "2024-06-13"),
    ("They met this current year.", "current year", "2024"),
    ("They met at Vesak 2024.", "Vesak 2024", "2024-05-23"),
    # lengths of time
    ("It took a couple of days.", "a couple of days", "PXD"),
    ("It will take the 2 next weeks.", "the 2 next weeks", "P2W"),
]


@pytest.mark.parametrize(("text", "words", "value"), CALCULATED)
def test_calculated_days_and_clock_words(text, words, value):
    first = mentions(text, "en")[0]
    said = timex(first.form, PUBLISHED)
    assert said is not None
    assert (text[first.start : first.end], said.value) == (words, value)


def test_both_ends_of_a_range_of_clock_times_share_the_half_of_the_day():
    for text in ("They met 3-4 p.m.", "They met between 3 and 4 p.m."):
        assert [m.form[0] for m in mentions(text, "en")] == [15, 16]
    assert [m.form[0] for m in mentions("They met 9:30 to 1 p.m.", "en")] == [9, 13]


#: words → number, bound, high, unit
AMOUNTS = [
    ("He paid 3 dollars 50 cents.", "3.5", "equal", None, "USD"),
    ("He paid thirteen dollars and five cents.", "13.05", "equal", None, "USD"),
    ("He paid C$5 million.", "5000000", "equal", None, "CAD"),
    ("He paid 100 Turkish lira.", "100", "equal", None, "TRY"),
    ("He paid between 10 and 20 dollars.", "10", "between", "20", "USD"),
    ("A six-mile road.", "6", "equal", None, "[mi_i]"),
    ("A 10-gallon barrel.", "10", "equal", None, "[gal_us]"),
    ("He is 5 feet 2 inches tall.", "62", "equal", None, "[in_i]"),
    ("It is 10 1/2 miles away.", "10.5", "equal", None, "[mi_i]"),
    ("It is half a mile away.", "0.5", "equal", None, "[mi_i]"),
    ("It weighs 44 mg to 50 mg.", "44", "between", "50", "mg"),
    ("It fell to -18 degrees Celsius.", "-18", "equal", None, "Cel"),
    ("It is five miles or more.", "5", "at-least", None, "[mi_i]"),
    ("It has some 300 rooms.", "300", "about", None, ""),
    ("A third of the rooms.", None, "equal", None, ""),
    ("One fifth of the rooms.", "0.2", "equal", None, ""),
    ("It has 500 or more rooms.", "500", "at-least", None, ""),
    ("It has between 20 and 30 rooms.", "20", "between", "30", ""),
    ("It has 3 dozen rooms.", "36", "equal", None, ""),
    ("It has less than or equal to 30 rooms.", "30", "at-most", None, ""),
    ("It has larger or equal to 30 rooms.", "30", "at-least", None, ""),
    ("It has >30 rooms.", "30", "more-than", None, ""),
    # fractions behind a number, and shares of a group
    ("It drew a million and a half visitors.", "1500000", "equal", None, ""),
    ("It is three and one fourth.", "3.25", "equal", None, ""),
    ("It cost 3 hundred and 21 votes.", "321", "equal", None, ""),
    ("It fell by a fifth.", "0.2", "equal", None, ""),
    ("That is 1/40 of the width.", "0.025", "equal", None, ""),
    ("That is one in five adults.", "0.2", "equal", None, ""),
    ("That is two out of 500 votes.", "0.004", "equal", None, ""),
    # digits and words
    ("It has 1 414 021 books.", "1414021", "equal", None, ""),
    ("It has 12,34,567 books.", "1234567", "equal", None, ""),
    ("It has 1.111,11 points.", "1111.11", "equal", None, ""),
    ("It is .75 wide.", "0.75", "equal", None, ""),
    ("It is twelve point ninety-nine wide.", "12.99", "equal", None, ""),
    ("It has fifty - two rooms.", "52", "equal", None, ""),
    ("It held 50 Palestinians.", "50", "equal", None, ""),
    # one of a unit, cents, measures
    ("It holds a gallon.", "1", "equal", None, "[gal_us]"),
    ("It costs 3 GBP 4 pence.", "3.04", "equal", None, "GBP"),
    ("It costs 20 rupees 43.", "20.43", "equal", None, "INR"),
    ("It costs between 10 dollars and 20 dollars.", "10", "between", "20", "USD"),
    ("It was 10 degrees below zero.", "-10", "equal", None, "deg"),
    ("It ran from -18 °C to -34 °C.", "-34", "between", "-18", "Cel"),
    ("An 8- to 16-meter hole.", "8", "between", "16", "m"),
    ("A half-mile walk.", "0.5", "equal", None, "[mi_i]"),
    ("It is 5 ft 2 in.", "62", "equal", None, "[in_i]"),
]


@pytest.mark.parametrize(("text", "number", "bound", "high", "unit"), AMOUNTS)
def test_amounts(text, number, bound, high, unit):
    (form,) = [m.form for m in mentions(text, "en")]
    amount = form.amount
    assert amount.bound == bound
    assert number is None or str(amount.number) == number
    assert high is None or str(amount.high) == high
    assert (getattr(form, "currency", "") or getattr(form, "unit", "")) == unit


def test_ordinals_in_several_words():
    for text, number in (("one hundred twenty-fifth", 125), ("two hundredth", 200), ("twenty fifth", 25)):
        (only,) = mentions(text, "en")
        assert (only.kind, only.form[0]) == ("ordinal", number)


#: what looks like a value and is none, or a smaller one
NOT = [
    ("a $5 note", [("money", "$5")]),
    ("the 20th week", [("ordinal", "20th")]),
    ("200 or greater than 190", [("count", "200"), ("count", "greater than 190")]),
    ("They won 3:1.", []),
    ("It runs on 192.168.1.2.", []),
    ("See 22,24,26,31.", []),
    ("the 2017/18 season", []),
    ("a dollar bill", []),
    ("some money", []),
    ("one cannot know", []),
    ("It sold at $50 a barrel", [("money", "$50")]),
    ("Two fell; a third was hurt.", [("count", "Two"), ("ordinal", "third")]),
    ("TEN ONE", [("count", "TEN")]),
]


@pytest.mark.parametrize(("text", "expected"), NOT)
def test_not(text, expected):
    assert [(m.kind, text[m.start : m.end]) for m in mentions(text, "en")] == expected


#: year → Easter Sunday, western and orthodox
EASTERS = [
    (1961, "1961-04-02", "1961-04-09"),
    (2000, "2000-04-23", "2000-04-30"),
    (2008, "2008-03-23", "2008-04-27"),
    (2018, "2018-04-01", "2018-04-08"),
    (2024, "2024-03-31", "2024-05-05"),
    (2038, "2038-04-25", "2038-04-25"),
]


@pytest.mark.parametrize(("year", "western", "eastern"), EASTERS)
def test_easter(year, western, eastern):
    for words, day in ((f"Easter {year}", western), (f"orthodox Easter {year}", eastern)):
        (only,) = mentions(words, "en")
        said = timex(only.form, PUBLISHED)
        assert said is not None
        assert said.value == day
