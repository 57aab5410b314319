"""UCUM units → base units, so that `5 km` and `5.000 m` meet; the table is the same for every language.

Lengths of time have their UCUM units here too.
"""

from decimal import Decimal

from verify.values.forms import Amount, DurationForm
from verify.values.fractions import whole
from verify.values.lengths import SIZES, largest, per, total_of

#: unit → (base unit, factor); units that are not listed are their own base
FACTORS: dict[str, tuple[str, str]] = {
    "km": ("m", "1000"), "cm": ("m", "0.01"), "mm": ("m", "0.001"), "nm": ("m", "0.000000001"),
    "[mi_i]": ("m", "1609.344"),
    "[ft_i]": ("m", "0.3048"), "[in_i]": ("m", "0.0254"), "[yd_i]": ("m", "0.9144"), "km2": ("m2", "1000000"),
    "har": ("m2", "10000"), "ar": ("m2", "100"), "[acr_us]": ("m2", "4046.8564224"),
    "[mi_i]2": ("m2", "2589988.110336"),
    "[sft_i]": ("m2", "0.09290304"), "kg": ("g", "1000"), "mg": ("g", "0.001"), "t": ("g", "1000000"),
    "100.kg": ("g", "100000"),
    "km3": ("m3", "1000000000"), "[cft_i]": ("m3", "0.028316846592"), "[cin_i]": ("m3", "0.000016387064"),
    "[cyd_i]": ("m3", "0.764554857984"), "[syd_i]": ("m2", "0.83612736"), "[sin_i]": ("m2", "0.00064516"),
    "[nmi_i]": ("m", "1852"), "[fth_i]": ("m", "1.8288"), "[ly]": ("m", "9460730472580800"), "um": ("m", "0.000001"),
    "pm": ("m", "0.000000000001"), "ug": ("g", "0.000001"), "[stone_av]": ("g", "6350.29318"), "cL": ("m3", "0.00001"),
    "hL": ("m3", "0.1"), "[tsp_us]": ("m3", "0.00000492892159375"), "[tbs_us]": ("m3", "0.00001478676478125"),
    "[cup_us]": ("m3", "0.0002365882365"), "[pt_us]": ("m3", "0.000473176473"), "[qt_us]": ("m3", "0.000946352946"),
    "[foz_us]": ("m3", "0.0000295735295625"), "PBy": ("By", "1000000000000000"), "EBy": ("By", "1000000000000000000"),
    "[ft_i]/s": ("km/h", "1.09728"), "Mt": ("g", "1000000000000"), "kt": ("g", "1000000000"), "kHz": ("Hz", "1000"),
    "kW.h": ("W.h", "1000"), "MW.h": ("W.h", "1000000"), "GW.h": ("W.h", "1000000000"), "TW.h": ("W.h", "1000000000000"),
    "TW": ("W", "1000000000000"), "Mbit": ("bit", "1000000"), "Gbit": ("bit", "1000000000"), "Gbit/s": ("Mbit/s", "1000"),
    "[lb_av]": ("g", "453.59237"), "[oz_av]": ("g", "28.349523125"), "L": ("m3", "0.001"), "mL": ("m3", "0.000001"),
    "cm3": ("m3", "0.000001"), "[bbl_us]": ("m3", "0.158987294928"), "[gal_us]": ("m3", "0.003785411784"),
    "m/s": ("km/h", "3.6"), "[mi_i]/h": ("km/h", "1.609344"), "[kn_i]": ("km/h", "1.852"),
    "kW": ("W", "1000"), "MW": ("W", "1000000"), "GW": ("W", "1000000000"),
    "kBy": ("By", "1000"), "MBy": ("By", "1000000"), "GBy": ("By", "1000000000"), "TBy": ("By", "1000000000000"),
    "MHz": ("Hz", "1000000"), "GHz": ("Hz", "1000000000"), "bp": ("pp", "0.01"), "kcal": ("cal", "1000"),
}  # fmt: skip


def base(unit: str) -> tuple[str, Decimal]:
    """The base unit, and how many of it one unit is."""
    name, factor = FACTORS.get(unit, (unit, "1"))
    return name, Decimal(factor)


#: lengths of time → UCUM; a name that has none is so many of one that has
TIME = {
    "millennium": "1000.a", "century": "100.a", "decade": "10.a", "octade": "8.a", "year": "a", "half": "6.mo", "quarter": "3.mo",
    "month": "mo", "fortnight": "2.wk", "week": "wk", "weekend": "2.d", "day": "d", "night": "d", "hour": "h", "minute": "min", "second": "s",
}  # fmt: skip


def one_amount(form: DurationForm) -> tuple[Amount, str]:
    """A length of time as one number and its UCUM unit, several units added up in the smallest (`1 hour 30 minutes` is 90 min)."""
    amount, unit = form.amounts[-1]
    if len(form.amounts) > 1:
        base, size = SIZES[unit]
        total = Decimal(total_of(form, largest(form))) * per(largest(form), base) / size
        amount = Amount(whole(total), bound=form.amounts[0][0].bound)
    return amount, TIME[unit]
