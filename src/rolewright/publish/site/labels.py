"""What a site says by itself, in the languages in which its pages can speak."""

from collections.abc import Iterable, Mapping

from rolewright.publish.labels import USUAL, labels_in

_NAMES = """
jobs any filter words words_of none closed closed_on closed_text no_longer not_found not_found_text
""".split()
_LABELS = {
    "en": "Jobs; Any; Choose; Find by word; Jobs by word; No jobs are open at the moment.; Closed; "
    "Applications ended on; This job is not open any more.; This job is not advertised any more.; Page not found; "
    "There is no page at this address.",
    "de": "Stellen; Alle; Auswahl; Nach Wort suchen; Stellen nach Wörtern; Zurzeit ist keine Stelle offen.; "
    "Geschlossen; Bewerbungsschluss war am; Diese Stelle ist nicht mehr offen.; "
    "Diese Stelle ist nicht mehr ausgeschrieben.; Seite nicht gefunden; Unter dieser Adresse ist keine Seite.",
    "es": "Empleos; Todos; Elegir; Buscar por palabra; Empleos por palabra; "
    "Ahora no hay empleos abiertos.; Cerrado; El plazo terminó el; Este empleo ya no está abierto.; "
    "Este empleo ya no se anuncia.; Página no encontrada; No hay ninguna página en esta dirección.",
    "fr": "Emplois; Tous; Choisir; Chercher par mot; Emplois par mot; "
    "Aucun poste n’est ouvert pour le moment.; Fermé; Candidatures closes le; Ce poste n’est plus ouvert.; "
    "Ce poste n’est plus publié.; Page introuvable; Il n’y a pas de page à cette adresse.",
    "it": "Offerte; Tutte; Scegli; Cerca per parola; Offerte per parola; "
    "Al momento non ci sono posizioni aperte.; Chiusa; Candidature chiuse il; Questa posizione non è più aperta.; "
    "Questa posizione non è più pubblicata.; Pagina non trovata; A questo indirizzo non c’è nessuna pagina.",
    "nl": "Vacatures; Alle; Kiezen; Zoeken op woord; Vacatures op woord; "
    "Er zijn nu geen vacatures open.; Gesloten; Solliciteren kon tot; Deze vacature is niet meer open.; "
    "Deze vacature staat niet meer online.; Pagina niet gevonden; Op dit adres staat geen pagina.",
    "pt": "Vagas; Todas; Escolher; Procurar por palavra; Vagas por palavra; "
    "De momento não há vagas abertas.; Fechada; As candidaturas terminaram em; Esta vaga já não está aberta.; "
    "Esta vaga já não é anunciada.; Página não encontrada; Não há página neste endereço.",
}


def site_labels(language: str) -> Mapping[str, str]:
    """The labels of a page in this language, or in the usual one, those of postings among them."""
    known, of_postings = labels_in(language)
    return {**of_postings, **dict(zip(_NAMES, _LABELS[known].split("; "), strict=True))}


def language_of(languages: Iterable[str]) -> str:
    """The language of a site: that of most of its postings."""
    counts: dict[str, int] = {}
    for each in languages:
        counts[each] = counts.get(each, 0) + 1
    return max(counts, key=lambda each: (counts[each], each == USUAL, each), default=USUAL)
