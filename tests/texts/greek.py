"""A survey that is Greek wherever people write something, in a language whose words hold no Latin letter.

So a Latin word on its pages is one that the program says and that no catalogue has.
"""

import re
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from toys import write

from surveypress.build.project import Survey
from tests.texts.__main__ import TEMPLATE, written

GEORGIAN = {letter: chr(0x10D0 + n % 26) for n, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
"""A letter of another script for each Latin one."""
_KEPT = re.compile(r"(<[^>]*>|%\(\w+\)s)")


def _put(text: str) -> str:
    parts = _KEPT.split(text)
    return "".join(part if n % 2 else "".join(GEORGIAN.get(c, c) for c in part.lower()) for n, part in enumerate(parts))


def catalogue() -> str:
    """Returns a .po in which each message is written in letters of another script."""
    with TEMPLATE.open("rb") as file:
        template = read_po(file)
    made = Catalog(locale="el", fuzzy=False)
    for message in template:
        if message.id:
            ids = [message.id] if isinstance(message.id, str) else [*message.id]
            forms = [_put(text) for text in ids]
            made.add(message.id, forms[0] if len(ids) == 1 else tuple(forms), context=message.context)
    return written(made)


SETTINGS = """
title: Ποταμοί και λίμνες
description: Έργα που δεν υπάρχουν.
language: el
author: Οι συντάκτες
licence: Ελεύθερη
licence_url: https://example.org/
repository: https://example.org/
base_url: https://example.org/
map_from: 3
search_filters: [ειδος-a]
fields:
  - {name: plethos, label: Πλήθος, type: integer, unit: λίτρα}
  - {name: vathys, label: Βαθύς, type: boolean}
""".replace("ειδος-a", "eidos")
TAXONOMY = """
topics:
  - id: nera
    title: Νερά
    scope: Ό,τι ρέει.
    children:
      - {id: potamoi, title: Ποταμοί, scope: Ρέουν., group: Γλυκά}
      - {id: limnes, title: Λίμνες, scope: Στέκουν., group: Γλυκά}
  - id: vouna
    title: Βουνά
    scope: Ό,τι υψώνεται.
    children:
      - {id: oreini, title: Ορεινά, scope: Ψηλά.}
facets:
  eidos:
    title: Είδος
    values: {meleti: Μελέτη, vivlio: Βιβλίο}
"""
PAPERS = {
    "alfa": """
title: Ένας ποταμός
type: article
authors: [Ηλίας Ποταμός, Νίκη Λίμνη, Άννα Βουνό]
date: 2019-05-01
venue: Περιοδικό των νερών
volume: 3
number: 2
pages: 1–9
doi: 10.5555/alfa
arxiv: "1905.00001"
code: https://example.org/alfa
url: https://example.org/paper
topics: [potamoi, oreini]
facets: {eidos: [meleti]}
fields: {plethos: 12, vathys: true}
methods: [μέτρηση]
models: [μοντέλο]
datasets: [Δεδομένα]
results: [{metric: βάθος, value: "5", dataset: Δεδομένα, baseline: "4", note: κατά μέσο όρο}]
tldr: Μετρά έναν ποταμό.
note: Μια σημείωση.
evidence: abstract
scope: marginal
reason: Μόλις ανήκει εδώ.
aliases: [palio]
sources: [{file: lista.txt, entry: 1}]
related: [vita]
""",
    "vita": """
title: Δύο λίμνες
type: book
authors: [Ηλίας Ποταμός]
year: 2021
publisher: Εκδόσεις Νερού
place: Αθήνα
edition: 2
language: el
original_title: Λίμνες
topics: [limnes, oreini]
facets: {eidos: [vivlio]}
fields: {plethos: not reported, vathys: false}
methods: [μέτρηση]
datasets: [Δεδομένα]
results: [{metric: βάθος, value: "7", dataset: Δεδομένα}, {metric: πλάτος, value: "9"}]
tldr: Συγκρίνει δύο λίμνες.
abstract: Δύο λίμνες συγκρίνονται.
extra: {ράφι: πέντε}
versions: [{kind: preprint, date: 2020, ids: {arxiv: "2005.00001"}}, {kind: published, date: 2021, venue: Εκδόσεις}]
""",
    "gamma": """
title: Χωρίς έτος
authors_count: 7
topics: [potamoi]
results: [{metric: πλάτος, value: "3"}]
""",
    "delta": """
title: Ένα βουνό
authors: [Άννα Βουνό, Νίκη Λίμνη]
year: ca. 300 v. Chr.
topics: [oreini]
facets: {eidos: [meleti]}
tldr: Ανεβαίνει.
""",
    "epsilon": "title: Χωρίς θέμα\ntopics: []\n",
}
PROSE = {
    "potamoi": "Ένας ποταμός ρέει [@alfa] και άλλος όχι, λέει @gamma. Δες [[limnes]].\n\n## Βάθος\n\n[@alfa; @vita].",
    "limnes": "Δύο λίμνες [@vita], ένας ποταμός [@alfa] και ένα βουνό [@delta].\n\n| α | β |\n|---|--:|\n| 1 | 2 |\n",
    "oreini": "Ψηλά [@delta] και χαμηλά [@alfa; @vita].",
    "nera": "Τα νερά [@alfa; @vita].",
    "vouna": "Τα βουνά [@delta; @alfa].",
}


def greek_survey(root: Path) -> Survey:
    """Writes the survey into `root` and returns it."""
    content = root / "content"
    write(content / "survey.yaml", SETTINGS)
    write(content / "taxonomy.yaml", TAXONOMY)
    write(content / "locale" / "el.po", catalogue())
    write(
        content / "glossary.yaml",
        "- {term: ρεύμα, aliases: [ροή], definition: Κίνηση., topic: potamoi, introduced_by: alfa}\n",
    )
    for name, title, extra in (("home", "Αρχή", ""), ("about", "Σχετικά", "collection: true\n")):
        write(
            content / "pages" / f"{name}.md",
            f"---\ntitle: {title}\n{extra}---\nΑρχή με @alfa.\n\n## Δρόμος\n\nΡεύμα.\n",
        )
    entry = "{entry: 1, line: 1, key: alfa, title: Ένα, first: true}"
    write(content / "sources" / "lista.yaml", f"file: lista.txt\nimporter: facts\nentries:\n  - {entry}\n")
    for key, front in PAPERS.items():
        summary = "Κοντά στο @vita και στο ρεύμα." if key == "alfa" else "" if key == "epsilon" else "Μικρή περίληψη."
        write(content / "papers" / f"{key}.md", f"---\n{front.strip()}\n---\n{summary}\n")
    for topic, text in PROSE.items():
        write(content / "topics" / f"{topic}.md", f"{text}\n")
    return Survey(root, content, root / "site")
