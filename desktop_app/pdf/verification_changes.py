"""What was changed lawfully after a signature, by name.

A file may grow after it was signed. The library's default policy tells harmless growth from
forgery, but keeps silent about what grew. Here each rule of that policy is taken away in turn:
where the file no longer passes, the rule was needed, and its name is what changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DiffPolicy,
    DiffResult,
    DocInfoRule,
    DSSCompareRule,
    FormUpdatingRule,
    GenericFieldModificationRule,
    MetadataUpdateRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from desktop_app.core.sentences import QT_TRANSLATE_NOOP, looked_up, say
from desktop_app.pdf.verification_faults import BrokenError


class Change(Enum):
    """Kinds of growth that the default policy lets pass, as sentences."""

    METADATA = QT_TRANSLATE_NOOP(
        "Sentences", "The title or other metadata was changed after signing."
    )
    VALIDATION_DATA = QT_TRANSLATE_NOOP(
        "Sentences", "Certificates or revocation lists were added after signing."
    )
    NEW_FIELD = QT_TRANSLATE_NOOP("Sentences", "A signature field was added after signing.")
    FILLED_FORM = QT_TRANSLATE_NOOP("Sentences", "A form field was filled in after signing.")
    OTHER = QT_TRANSLATE_NOOP("Sentences", "The file was extended after signing.")


@dataclass(frozen=True, slots=True)
class Growth:
    """The changes after one signature, the ones that only the default policy allows."""

    changes: tuple[Change, ...] = ()


_BY_RULE = (Change.METADATA, Change.VALIDATION_DATA, Change.NEW_FIELD, Change.FILLED_FORM)
_FORBIDDEN_BY_NO_CHANGES = (Change.METADATA, Change.NEW_FIELD, Change.FILLED_FORM)


def growth_after(embedded: EmbeddedPdfSignature, *, is_last: bool) -> Growth:
    """What was added after the signature. Raises `BrokenError` when it must not have been.

    Filling an empty signature field that was there before is what such fields are for; it is
    not named. `is_last`: nothing at all is expected after the last signature.
    """
    reader = embedded.reader
    if embedded.signed_revision == reader.xrefs.total_revisions - 1:
        return Growth()
    outcome = _review(embedded, _policy())
    _require_allowed(outcome, embedded.docmdp_level)
    changes = tuple(each for each in _BY_RULE if not _passes(embedded, _policy(without=each)))
    if embedded.docmdp_level is MDPPerm.NO_CHANGES:
        for change in changes:
            if change in _FORBIDDEN_BY_NO_CHANGES:
                raise BrokenError(
                    say(
                        QT_TRANSLATE_NOOP(
                            "Sentences", "The signature forbids all changes, but: {change}"
                        ),
                        change=looked_up(change.value),
                    )
                )
    if is_last and not changes:
        changes = (Change.OTHER,)
    return Growth(changes)


def _require_allowed(outcome: object, permitted: MDPPerm | None) -> None:
    if not isinstance(outcome, DiffResult):
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences", "The paper was changed after it was signed, beyond what is allowed."
            )
        )
    level = outcome.modification_level
    if level is ModificationLevel.OTHER or (permitted and level.value > permitted.value):
        raise BrokenError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The paper was changed after it was signed, though its signer forbade it.",
            )
        )


def _passes(embedded: EmbeddedPdfSignature, policy: DiffPolicy) -> bool:
    outcome = _review(embedded, policy)
    return isinstance(outcome, DiffResult) and (
        outcome.modification_level is not ModificationLevel.OTHER
    )


def _review(embedded: EmbeddedPdfSignature, policy: DiffPolicy) -> object:
    return policy.review_file(
        embedded.reader,
        embedded.signed_revision,
        field_mdp_spec=embedded.fieldmdp,
        doc_mdp=embedded.docmdp_level,
    )


def _policy(without: Change | None = None) -> StandardDiffPolicy:
    """The library's default policy, less the rules that let `without` pass."""

    def keep(change: Change, *rules: Any) -> Sequence[Any]:
        return () if change is without else rules

    as_archive = ModificationLevel.LTA_UPDATES
    return StandardDiffPolicy(
        global_rules=[
            CatalogModificationRule(),  # type: ignore[no-untyped-call]
            XrefStreamRule().as_qualified(as_archive),
            ObjectStreamRule().as_qualified(as_archive),
            *keep(
                Change.METADATA,
                DocInfoRule().as_qualified(as_archive),
                MetadataUpdateRule().as_qualified(as_archive),  # type: ignore[no-untyped-call]
            ),
            *keep(Change.VALIDATION_DATA, DSSCompareRule().as_qualified(as_archive)),
        ],
        form_rule=FormUpdatingRule(
            field_rules=[
                SigFieldModificationRule(),
                *keep(Change.NEW_FIELD, SigFieldCreationRule()),  # type: ignore[no-untyped-call]
                *keep(Change.FILLED_FORM, GenericFieldModificationRule()),
            ],
        ),
    )
