"""UCUM units → base units, so that `5 km` and `5.000 m` meet; the table is the same for every language."""

from decimal import Decimal

#: unit → (base unit, factor); units that are not listed are their own base
FACTORS: dict[str, tuple[str, str]] = {
    "km": ("m", "1000"), "cm": ("m", "0.01"), "mm": ("m", "0.001"), "nm": ("m", "0.000000001"),
    "[mi_i]": ("m", "1609.344"),
    "[ft_i]": ("m", "0.3048"), "[in_i]": ("m", "0.0254"), "[yd_i]": ("m", "0.9144"), "km2": ("m2", "1000000"),
    "har": ("m2", "10000"), "ar": ("m2", "100"), "[acr_us]": ("m2", "4046.8564224"),
    "[mi_i]2": ("m2", "2589988.110336"),
    "[sft_i]": ("m2", "0.09290304"), "kg": ("g", "1000"), "mg": ("g", "0.001"), "t": ("g", "1000000"),
    "100.kg": ("g", "100000"),
    "[lb_av]": ("g", "453.59237"), "[oz_av]": ("g", "28.349523125"), "L": ("m3", "0.001"), "mL": ("m3", "0.000001"),
    "cm3": ("m3", "0.000001"), "[bbl_us]": ("m3", "0.158987294928"), "[gal_us]": ("m3", "0.003785411784"),
    "m/s": ("km/h", "3.6"), "[mi_i]/h": ("km/h", "1.609344"), "[kn_i]": ("km/h", "1.852"),
    "kW": ("W", "1000"), "MW": ("W", "1000000"), "GW": ("W", "1000000000"),
    "kBy": ("By", "1000"), "MBy": ("By", "1000000"), "GBy": ("By", "1000000000"), "TBy": ("By", "1000000000000"),
    "MHz": ("Hz", "1000000"), "GHz": ("Hz", "1000000000"), "kcal": ("cal", "1000"),
}  # fmt: skip


def base(unit: str) -> tuple[str, Decimal]:
    """The base unit, and how many of it one unit is."""
    name, factor = FACTORS.get(unit, (unit, "1"))
    return name, Decimal(factor)
