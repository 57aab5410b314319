"""verify: a linter for facts.

    import verify

    report = verify.check(["naskah/"], rules=["desk.rules"])
    for finding in report.findings:
        print(finding.severity, finding.check, finding.params)

`check`, `claims` and `article` are those of `verify.api`, loaded when first used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verify.api import article, check, claims

__version__ = "0.1.0"
__all__ = ["__version__", "article", "check", "claims"]


def __getattr__(name: str) -> Any:
    """The functions of the interface, on first use: `import verify` alone loads nothing."""
    if name in ("article", "check", "claims"):
        import importlib

        return getattr(importlib.import_module("verify.api"), name)
    raise AttributeError(f"module 'verify' has no attribute {name!r}")
