"""The words about signatures on paper, per language."""

from dataclasses import dataclass

from desktop_app.core.languages import Language


@dataclass(frozen=True, slots=True)
class SignWords:
    """What a screen reader says of a field and of the code; `signed` heads a visible signature."""

    signature_of: str
    code: str
    signed: str


SIGN_WORDS = {
    Language.EN: SignWords(
        "Signature of {party}",
        "The code binds this sheet to the agreed text. Please keep it free.",
        "Signed digitally for {party}",
    ),
    Language.FA: SignWords(
        "امضای {party}",
        "این کد برگه را به متن توافق‌شده پیوند می‌دهد. لطفاً روی آن ننویسید.",
        "امضای دیجیتال از طرف {party}",
    ),
    Language.AR: SignWords(
        "توقيع {party}",
        "يربط هذا الرمز الورقة بالنص المتفق عليه. يرجى عدم الكتابة عليه.",
        "توقيع رقمي عن {party}",
    ),
    Language.FR: SignWords(
        "Signature de {party}",
        "Ce code lie la feuille au texte convenu. Merci de ne rien y inscrire.",
        "Signé numériquement pour {party}",
    ),
    Language.UR: SignWords(
        "{party} کے دستخط",
        "یہ کوڈ اس ورق کو طے شدہ متن سے جوڑتا ہے۔ براہِ کرم اس پر کچھ نہ لکھیں۔",
        "{party} کی طرف سے ڈیجیٹل دستخط",
    ),
}
