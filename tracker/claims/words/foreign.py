"""Number words, units and words of grammar of languages other than English, for reading figures and changes."""

from __future__ import annotations

from tracker.claims.words.sets import word_set

# Languages that write English numbers: a comma between thousands, a point before decimals. All others written in
# Latin, Greek or Cyrillic letters have a comma before decimals (CLDR, numbers/symbols).
POINT_DECIMAL = word_set("en zh ja ko th he hi bn ta te mr ur pa gu kn ml fil tl ms sw am my km si ne")

# Magnitudes that follow digits; "billion" is 1e12 outside English.
MAGNITUDES: dict[str, dict[str, float]] = {
    "de": {"hundert": 1e2, "tausend": 1e3, "tsd": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9,
           "milliarden": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12},
    "fr": {"cents": 1e2, "mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
           "billion": 1e12, "billions": 1e12},
    "es": {"mil": 1e3, "millón": 1e6, "millon": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12},
    "it": {"mila": 1e3, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9, "miliardi": 1e9},
    "pt": {"mil": 1e3, "milhão": 1e6, "milhões": 1e6, "bilhão": 1e9, "bilhões": 1e9, "mil milhões": 1e9},
    "nl": {"duizend": 1e3, "miljoen": 1e6, "miljard": 1e9, "biljoen": 1e12},
}  # fmt: skip

# What a sentence can gain, lose or exchange by grammar alone: articles, prepositions, auxiliaries. Never negations.
GRAMMAR: dict[str, frozenset[str]] = {
    "de": word_set("""
        der die das den dem des ein eine einen einem einer eines und von vom zu zum zur in im ins an am ans auf aus bei
        beim mit nach um für durch über unter vor sich es ist sind war waren wird werden wurde wurden worden hat haben
        hatte hatten als wie dass so auch
    """),
    "fr": word_set("""
        le la les l un une des du de d et à au aux en dans par pour sur avec entre il elle ils elles on se s qu que qui
        est sont était étaient a ont avait avaient été y
    """),
    "es": word_set("""
        el la los las lo un una unos unas de del y e a al en por para con entre se que es son era eran fue fueron ha han
        había habían sido
    """),
    "it": word_set("""
        il lo la i gli le un uno una di del della dei degli delle e ed a al alla ai alle in nel nella per con tra fra su
        sul sulla da dal dalla si che è sono era erano ha hanno stato stati
    """),
    "pt": word_set("""
        o a os as um uma uns umas de do da dos das e em no na nos nas por para com entre se que é são era eram foi foram
        ao à
    """),
    "nl": word_set("""
        de het een en van in op aan bij met naar om voor door over onder uit te er dat die is zijn was waren wordt werd
        werden heeft hebben had hadden
    """),
}  # fmt: skip

# Nouns after which a number names one of many and counts nothing: "Artikel 5", "le vol 370".
LABELLED: dict[str, frozenset[str]] = {
    "de": word_set("""
        artikel art. paragraf paragraph paragraphen § absatz abs. abschnitt kapitel seite seiten nummer nr. flug linie
        zimmer raum gleis autobahn bundesstraße landstraße hausnummer ziffer punkt phase teil platz rang bus zug halle
        tor startnummer klasse stufe version runde
    """),
    "fr": word_set("""
        article articles art. chapitre section page pages numéro n° no vol ligne chambre salle voie route autoroute
        phase partie paragraphe alinéa porte tome quai bus train niveau version
    """),
    "es": word_set("""
        artículo artículos art. capítulo sección página páginas número n.º núm. vuelo línea habitación sala ruta
        carretera autopista fase parte párrafo puerta tomo andén nivel versión
    """),
    "it": word_set("""
        articolo articoli art. capitolo sezione pagina pagine numero n. volo linea stanza camera sala strada autostrada
        fase parte paragrafo comma porta tomo binario livello versione
    """),
    "pt": word_set("""
        artigo artigos art. capítulo seção secção página páginas número n.º voo linha quarto sala rota rodovia estrada
        fase parte parágrafo porta tomo nível versão
    """),
    "nl": word_set("""
        artikel artikelen art. hoofdstuk pagina nummer nr. vlucht lijn kamer zaal spoor perron snelweg fase deel
        paragraaf lid deur niveau versie
    """),
}

# Words that are others without their accents; of names and borrowed words accents are a matter of style.
ACCENTED = frozenset(
    word
    for lists in (MAGNITUDES, GRAMMAR, LABELLED)
    for words in lists.values()
    for entry in words
    for word in entry.split()
    if not word.isascii()
)


def base_language(language: str) -> str:
    """The language of a code without its region: "de-AT" → "de"."""
    return language.replace("_", "-").split("-")[0].casefold()
