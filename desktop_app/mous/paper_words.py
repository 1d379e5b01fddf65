"""The words that the printed memorandum adds to what officers wrote, per language."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class Words:
    """The fixed words of a memorandum in one language."""

    language: Language
    name: str
    preamble: str
    parties_open: str
    comma: str
    last: str
    signed_on: str
    in_force_on: str
    for_party: str
    signature_line: str
    person: str
    title: str
    place: str
    date: str
    missing: str
    draft: str
    sample: str
    page: str
    title_open: str
    blank: str = "................................"

    def join(self, names: Sequence[str]) -> str:
        """The names in a row: "A, B and C"."""
        if len(names) < 2:
            return "".join(names)
        return f"{self.comma.join(names[:-1])}{self.last}{names[-1]}"


WORDS = {
    Language.EN: Words(
        language=Language.EN,
        name="Memorandum of Understanding",
        preamble="This Memorandum of Understanding is concluded between {parties}, hereinafter "
        "called “the Parties”, who have agreed as follows.",
        parties_open="The parties to this memorandum are not named yet.",
        comma=", ",
        last=" and ",
        signed_on="Signed on",
        in_force_on="In force from",
        for_party="For",
        signature_line="Signature: ................................",
        person="Name:",
        title="Title:",
        place="Place:",
        date="Date:",
        missing="Not yet written in English.",
        draft="Draft for comparison",
        sample="Sample data",
        page="Page {page} of {pages}",
        title_open="(title to be verified)",
    ),
    Language.FA: Words(
        language=Language.FA,
        name="تفاهم‌نامه",
        preamble="این تفاهم‌نامه میان {parties} که از این پس «طرفین» نامیده می‌شوند، به شرح زیر "
        "منعقد می‌شود.",
        parties_open="طرف‌های این تفاهم‌نامه هنوز معرفی نشده‌اند.",
        comma="، ",
        last=" و ",
        signed_on="تاریخ امضا:",
        in_force_on="لازم‌الاجرا از:",
        for_party="از طرف",
        signature_line="امضا: ................................",
        person="نام:",
        title="سمت:",
        place="محل:",
        date="تاریخ:",
        missing="هنوز به فارسی نوشته نشده است.",
        draft="پیش‌نویس برای مقابله",
        sample="دادهٔ نمونه",
        page="صفحهٔ {page} از {pages}",
        title_open="(عنوان باید تأیید شود)",
    ),
}
