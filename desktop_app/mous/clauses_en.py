"""The usual articles in English. General wording of our own, nobody's form and no legal advice."""

from desktop_app.core.languages import Language
from desktop_app.mous.clause_texts import ClauseTexts
from desktop_app.mous.records import Renewal

TEXTS = ClauseTexts(
    language=Language.EN,
    articles=(
        (
            "Purpose",
            (
                "The purpose of this Memorandum is to set out the framework within which the "
                "Parties intend to cooperate, on the basis of equality and mutual benefit, in "
                "education, research and the exchange of knowledge."
            ),
        ),
        (
            "Areas of cooperation",
            (
                "Within their means and the laws that apply to each of them, the Parties cooperate "
                "in virtual education and joint virtual courses, the exchange of staff and "
                "students, joint research, the preparation and sharing of learning materials, and "
                "the holding of joint scientific meetings. Further areas may be added by written "
                "agreement."
            ),
        ),
        (
            "Activities and programme agreements",
            (
                "Each activity under this Memorandum is described in a separate written programme "
                "agreement, which states its aim, content, schedule, responsible persons and "
                "costs. The Parties report to each other once a year on the activities carried out."
            ),
        ),
        (
            "Finance",
            (
                "This Memorandum creates no financial obligation. Each Party bears its own costs "
                "unless a programme agreement provides otherwise."
            ),
        ),
        (
            "Intellectual property",
            (
                "Each Party retains its rights in what it brings to the cooperation. Rights in "
                "jointly produced results, and their use and publication, are settled in the "
                "programme agreement concerned before the work begins. Authors are always named."
            ),
        ),
        (
            "Confidentiality",
            (
                "A Party that receives information marked as confidential uses it only for the "
                "agreed purpose and does not pass it on without the written consent of the Party "
                "that gave it. This obligation continues after this Memorandum ends."
            ),
        ),
        (
            "Coordination",
            (
                "Each Party names a focal point, who prepares the programmes, follows their "
                "progress and answers for correspondence. A change of focal point is notified in "
                "writing."
            ),
        ),
        (
            "Term and renewal",
            (
                "This Memorandum enters into force on the date of the last signature, unless the "
                "Parties agree in writing on another date, and {term} {renewal}"
            ),
        ),
        (
            "Amendment",
            (
                "This Memorandum may be amended only by written agreement of the Parties. An "
                "amendment signed by all Parties forms part of this Memorandum."
            ),
        ),
        (
            "Termination",
            (
                "A Party may terminate this Memorandum by written notice{notice}. Activities that "
                "have already begun are completed under their programme agreements."
            ),
        ),
        (
            "Settlement of disputes",
            (
                "Differences over the meaning or application of this Memorandum are settled "
                "amicably, by consultation between the Parties."
            ),
        ),
        (
            "Nature of this Memorandum",
            (
                "This Memorandum expresses the intentions of the Parties. Except for the article "
                "on confidentiality, it creates no obligation that is binding in law."
            ),
        ),
        (
            "Languages",
            "This Memorandum is drawn up in {languages}. {prevailing}",
        ),
        (
            "Signature",
            (
                "This Memorandum is signed in {originals}, by the duly authorised representatives "
                "of the Parties, on the dates written beside their signatures."
            ),
        ),
    ),
    term="remains in force for {length}.",
    open_term="remains in force until it is terminated.",
    renewal={
        Renewal.CONSENT: "It is renewed only by written consent of the Parties.",
        Renewal.NONE: "It ends with that term.",
        Renewal.AUTOMATIC: "It is then renewed for a like term, unless a Party gives written "
        "notice to the contrary in the period set for termination.",
    },
    notice=" given {days} before the intended date of termination",
    names={
        Language.EN: "English",
        Language.FA: "Persian",
        Language.AR: "Arabic",
        Language.FR: "French",
        Language.UR: "Urdu",
    },
    languages=("{names}", "{names}", "{names}"),
    comma=", ",
    last=" and ",
    prevailing="Where the texts differ, the {name} text prevails.",
    equal="All texts are equally authentic.",
)
