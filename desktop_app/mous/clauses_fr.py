"""The usual articles in French. General wording of our own, nobody's form and no legal advice."""

from desktop_app.core.languages import Language
from desktop_app.mous.clause_texts import ClauseTexts
from desktop_app.mous.records import Renewal

TEXTS = ClauseTexts(
    language=Language.FR,
    articles=(
        (
            "Objet",
            (
                "Le présent protocole a pour objet de fixer le cadre dans lequel les Parties "
                "entendent coopérer, sur un pied d’égalité et dans leur intérêt mutuel, en matière "
                "d’enseignement, de recherche et d’échange des connaissances."
            ),
        ),
        (
            "Domaines de coopération",
            (
                "Dans la mesure de leurs moyens et dans le respect du droit applicable à chacune "
                "d’elles, les Parties coopèrent dans l’enseignement à distance et les cours "
                "communs en ligne, les échanges de personnel et d’étudiants, la recherche commune, "
                "la préparation et le partage de ressources pédagogiques et l’organisation de "
                "rencontres scientifiques communes. D’autres domaines peuvent être ajoutés par "
                "accord écrit."
            ),
        ),
        (
            "Activités et accords de programme",
            (
                "Chaque activité menée au titre du présent protocole fait l’objet d’un accord de "
                "programme écrit distinct, qui en précise le but, le contenu, le calendrier, les "
                "responsables et les coûts. Une fois par an, les Parties se rendent mutuellement "
                "compte des activités réalisées."
            ),
        ),
        (
            "Dispositions financières",
            (
                "Le présent protocole ne crée aucune obligation financière. Chaque Partie supporte "
                "ses propres frais, sauf disposition contraire d’un accord de programme."
            ),
        ),
        (
            "Propriété intellectuelle",
            (
                "Chaque Partie conserve ses droits sur ce qu’elle apporte à la coopération. Les "
                "droits sur les résultats obtenus en commun, ainsi que leur utilisation et leur "
                "publication, sont réglés avant le début des travaux dans l’accord de programme "
                "concerné. Les auteurs sont toujours nommés."
            ),
        ),
        (
            "Confidentialité",
            (
                "La Partie qui reçoit des informations signalées comme confidentielles ne les "
                "utilise qu’aux fins convenues et ne les communique à personne sans le "
                "consentement écrit de la Partie dont elles proviennent. Cette obligation subsiste "
                "après la fin du présent protocole."
            ),
        ),
        (
            "Coordination",
            (
                "Chaque Partie désigne un point focal, qui prépare les programmes, en suit "
                "l’avancement et répond de la correspondance. Tout changement de point focal est "
                "notifié par écrit."
            ),
        ),
        (
            "Durée et renouvellement",
            (
                "Le présent protocole entre en vigueur à la date de la dernière signature, sauf si "
                "les Parties conviennent par écrit d’une autre date, et {term} {renewal}"
            ),
        ),
        (
            "Modification",
            (
                "Le présent protocole ne peut être modifié que par accord écrit des Parties. Un "
                "avenant signé par toutes les Parties fait partie du présent protocole."
            ),
        ),
        (
            "Dénonciation",
            (
                "Une Partie peut dénoncer le présent protocole par notification écrite{notice}. "
                "Les activités déjà commencées sont menées à terme conformément à leur accord de "
                "programme."
            ),
        ),
        (
            "Règlement des différends",
            (
                "Les différends sur l’interprétation ou l’application du présent protocole sont "
                "réglés à l’amiable, par voie de consultation entre les Parties."
            ),
        ),
        (
            "Nature du présent protocole",
            (
                "Le présent protocole exprime les intentions des Parties. À l’exception de "
                "l’article relatif à la confidentialité, il ne crée aucune obligation "
                "juridiquement contraignante."
            ),
        ),
        (
            "Langues",
            "Le présent protocole est établi {languages}. {prevailing}",
        ),
        (
            "Signature",
            (
                "Le présent protocole est signé en {originals} par les représentants dûment "
                "habilités des Parties, aux dates inscrites à côté de leurs signatures."
            ),
        ),
    ),
    term="reste en vigueur pendant {length}.",
    open_term="reste en vigueur jusqu’à sa dénonciation.",
    renewal={
        Renewal.CONSENT: "Il n’est renouvelé qu’avec le consentement écrit des Parties.",
        Renewal.NONE: "Il prend fin à l’expiration de cette durée.",
        Renewal.AUTOMATIC: "Il est ensuite renouvelé pour une durée égale, à moins qu’une Partie "
        "ne notifie son refus par écrit dans le délai prévu pour la dénonciation.",
    },
    notice=" adressée {days} avant la date de fin souhaitée",
    names={
        Language.EN: "anglais",
        Language.FA: "persan",
        Language.AR: "arabe",
        Language.FR: "français",
        Language.UR: "ourdou",
    },
    languages=("en {names}", "en {names}", "en {names}"),
    comma=", en ",
    last=" et en ",
    prevailing="En cas de divergence entre les textes, le texte en {name} prévaut.",
    equal="Tous les textes font également foi.",
)
