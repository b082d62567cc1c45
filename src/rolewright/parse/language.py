"""Which language a posting is written in, by its commonest function words or its script.

A library for this costs more to load than a whole check takes;
postings are long enough that function words decide.
"""

_FUNCTION_WORDS = {
    "en": (
        "the and of to in you for with our we are your will be is as or that this on have from "
        "a an at by can if it must no not only their they up us who"
    ),
    "de": (
        "und der die das den dem ein eine einer mit für von im zu auf "
        "du sie wir ist sind bei als oder dich deine"
    ),
    "fr": (
        "et de la le les des du un une pour vous nous avec dans en au aux votre est sont sur qui que tu ton"
    ),
    "es": "y de la el los las un una para con en del que tu se su al por como nuestro es son te",
    "it": "e di il la le gli un una per con in del della che si al alla sono è nel tuo nostro dei",
    "pt": "e de o a os as um uma para com em do da que se no na são é seu sua dos você nosso",
    "nl": "en de het een van voor met in je op wij zijn is bij als onze aan dat of jouw te ben naar",
    "sv": "och att det som en ett för med av på är du vi har till i din om kommer vår hos eller",
    "da": "og at det som en et for med af på er du vi har til i din om kommer vores hos eller vil",
    "no": "og å det som en et for med av på er du vi har til i din om kommer vår hos eller vil",
    "fi": "ja on se että sinulla olet tai sekä kuin joka mutta meillä sinun työ voit ovat olemme myös",
    "pl": "i w z na do się jest oraz dla że lub od po nie to przez twoje nasz są ciebie pracy",
    "cs": "a v na se je s z do pro že nebo jsme naše práce co máte od jsou po nám vás",
    "ro": "și de la în cu o un pe pentru din care sau este sunt ai să noi tău",
    "hu": "és a az hogy egy van vagy nem is meg munka ha mint csak kell vagyunk",
    "tr": "ve bir bu için ile olarak da de olan en çok iş veya gibi daha sahip",
    "id": "dan yang di untuk dengan dari ke pada dalam atau kami anda ini adalah akan",
    "vi": "và của các cho với là có được trong công việc bạn những theo về làm",
}
_LANGUAGES_OF: dict[str, list[str]] = {}
for _code, _words in _FUNCTION_WORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF.setdefault(_word, []).append(_code)

# The letters of scripts that one language, or mostly one, is written in; kana before the signs it shares.
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("ru", "\u0400", "\u04ff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
    ("hi", "\u0900", "\u097f"),
    ("th", "\u0e00", "\u0e7f"),
)
_UKRAINIAN = frozenset("іїєґ")
_SCRIPT_SHARE = 0.2
_FIRST_SCRIPT = min(first for _, first, _ in _SCRIPTS)
_SAMPLE = 4000
# The commonest English words make up a tenth of any English text and next to nothing of another.
_ENGLISH = (" the ", " and ", " of ", " to ", " for ", " with ")
_ENGLISH_SHARE = 0.08
_LETTERS_A_WORD = 6
_LEAST_WORDS = 4


def language(folded: str) -> str:
    """The ISO 639-1 code of the language of most of the text, or "und" when there is too little of it."""
    if sum(folded.count(word) for word in _ENGLISH) * _LETTERS_A_WORD > _ENGLISH_SHARE * len(folded):
        return "en"
    middle = max(0, len(folded) // 2 - _SAMPLE // 2)
    sample = folded[middle : middle + _SAMPLE]
    script = _script(sample)
    if script is not None:
        return script
    counts: dict[str, int] = {}
    for word in sample.split():
        for code in _LANGUAGES_OF.get(word, ()):
            counts[code] = counts.get(code, 0) + 1
    if not counts:
        return "und"
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] >= _LEAST_WORDS else "und"


def _script(sample: str) -> str | None:
    """The language that the script gives away."""
    if sample.isascii() or max(sample) < _FIRST_SCRIPT:
        return None
    for code, first, last in _SCRIPTS:
        if sum(first <= letter <= last for letter in sample) > _SCRIPT_SHARE * len(sample):
            return "uk" if code == "ru" and not _UKRAINIAN.isdisjoint(sample) else code
    return None
