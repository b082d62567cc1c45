"""What a page says by itself, in the language of its posting."""

from collections.abc import Mapping

#: The language of what cannot be said in that of the posting.
USUAL = "en"

_NAMES = """
employer pay locations workplace employment hours deadline travel level
apply apply_by_mail posted reference table job all_jobs
""".split()
_LABELS = {
    "en": "Employer, Pay, Location, Workplace, Employment, Hours, Closing date, Travel, Level, "
    "Apply for this job, Apply by e-mail, Posted, Reference, Table, Job opening, All jobs",
    "de": "Arbeitgeber, Gehalt, Ort, Arbeitsort, Anstellung, Arbeitszeit, Bewerbungsschluss, Reisen, Stufe, "
    "Jetzt bewerben, Per E-Mail bewerben, Veröffentlicht, Kennziffer, Tabelle, Stellenangebot, Alle Stellen",
    "es": "Empresa, Salario, Lugar, Modalidad, Contrato, Horario, Fecha límite, Viajes, Nivel, "
    "Solicitar este puesto, Solicitar por correo, Publicado, Referencia, Tabla, Oferta de empleo, "
    "Todos los empleos",
    "fr": "Employeur, Salaire, Lieu, Mode de travail, Contrat, Horaires, Date limite, Déplacements, Niveau, "
    "Postuler, Postuler par e-mail, Publié, Référence, Tableau, Offre d’emploi, Tous les emplois",
    "it": "Azienda, Retribuzione, Sede, Modalità, Contratto, Orario, Scadenza, Trasferte, Livello, "
    "Candidati, Candidati via e-mail, Pubblicato, Riferimento, Tabella, Offerta di lavoro, Tutte le offerte",
    "nl": "Werkgever, Salaris, Plaats, Werkplek, Dienstverband, Uren, Sluitingsdatum, Reizen, Niveau, "
    "Solliciteren, Solliciteren per e-mail, Geplaatst, Referentie, Tabel, Vacature, Alle vacatures",
    "pt": "Empresa, Salário, Local, Modalidade, Contrato, Horário, Prazo, Viagens, Nível, "
    "Candidatar-se, Candidatar-se por e-mail, Publicado, Referência, Tabela, Vaga de emprego, Todas as vagas",
}


def labels_in(language: str) -> tuple[str, Mapping[str, str]]:
    """The labels by what they name, and the language in which they are: the usual one where need be."""
    known = language if language in _LABELS else USUAL
    return known, dict(zip(_NAMES, _LABELS[known].split(", "), strict=True))
