"""Why two papers stand in each other's list: what decided, in the order of rarity, so that each reason tells something.

The rarity of a reason is the number of papers to which it applies: those that one sentence names, that hold a topic,
that use a word.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from surveypress.model import Citation, Corpus, Paper, Reason
from surveypress.relate.likeness import Likeness, bag_of_things, known_by, names, things
from surveypress.relate.passages import Passage, Passages
from surveypress.relate.terms import Spelling, Vector, tokens

MOST = 3
"""Reasons that are given; a reader weighs no more."""
DECISIVE = 0.04
"""Share of the score below which evidence did not decide and is no reason."""
TELLING = 0.25
"""Share of the strongest shared term's contribution below which another one is not worth naming."""
RARE = 0.06
"""Share of all papers above which a shared word or facet is no reason."""
VAGUE = frozenset(
    "abilitie ability able above absolute accept accurate across adaptation adapting adaptive adding additional "
    "advanced affect afterward again aim algorithm analysis analyzing answering apart application apply approximate "
    "architecture arranged ask asks automatic average back backbone barrier base basic behaviour benchmark better "
    "big branch break breaking bridge budget build building case caught challenge change channel cheap check "
    "checkpoint choice class classe clean close combine common compare comparison competence competition competitive "
    "complex complexity component comprehensive computation compute concern condition configuration consistent "
    "context continued control convert copie copy cost cover current curve dataset deep deeper description design "
    "detect development difference different difficult dimension direct direction discrete distribution domain drive "
    "driven drop during early edge effect effective effectiveness efficiency efficient emerge empirical encode end "
    "engine english enhance enhancement enhancing error essential estimate evaluate evaluation example existing "
    "expand experiment explore exploring external extra extract factor familie family fast faster feature field "
    "final find fine-tune fine-tuned fine-tuning finetuning fit five fix fixed follow force form forward found "
    "foundation four frame framework freeze freezing frontier frozen full fully function future gain general "
    "generality generalization generate generative generic global good great group grow growth guess guide half "
    "handbook hard hardly help high high-quality higher hold hour human idea impact implementation importance "
    "improve improvement improving include included increase information inner input inside intermediate investigate "
    "issue job join key kind know knowledge known language large-scale larger law layer lead learn learner leave "
    "length less let lets level library light lightweight limit limited linear link list literature little local "
    "long longer loss lost low lower lower-cost main manner map mapping match matching matter mean measure meet "
    "million mix modeling module mostly move multiple naive natural naturally network neural never next nlp normal "
    "novel number objective old open open-source operation opportunity optimal order original outcome output "
    "overhead pair parameter part pass passage people perform performance phase pick plain plan plus point pool "
    "possible post-training power powerful practice pre-train pre-trained pre-training precize prediction "
    "preliminary present pretext pretrain pretrained pretraining prevent prior problem procedure process processing "
    "product production project promize pure put qualitative quality query question random range rank-one rate ratio "
    "reach read real really reason recent recipe recognition reduce reducing region relation release reliability "
    "remain remove repeated report request require research resource rest return review rich right rise rival role "
    "round rule run runs sample save saving scalable scale scaling score scratch search seen select selected "
    "selection self sentence separate sequence serie serve set shape share shared sharing shift short show side "
    "signal similar simple single size skill skip slot slow smaller solution solve sort sorted source space specific "
    "speed stable stacking stage standard start state step stop store stored strategie strategy stream strong "
    "structural structure study style sub subset supervision supervized support surpass survey swap switch system "
    "tail take target team technical technique technology ten term test theory think thinking three through time "
    "together token tool top total toward track trade-off trainable trained transfer transform transformation treat "
    "trillion true try tune tuning turn two type typical understand understanding unified unify unit universal "
    "unlabelled unseen untouched update use useful user value variant variety various vary version view vision wait "
    "warm way weak weight wide wider width word world worse write writing wrong".split()
)
"""Words of the trade, as terms have them, that tell nothing by themselves; nor do pairs that hold one."""
_FIGURE = re.compile(r"\d+(?!d\b)[a-z]*")
_ROOT = 5
Found = tuple[float, Reason]


class Evidence:
    """All that the reasons of a corpus are made from."""

    def __init__(self, corpus: Corpus, found: Sequence[Citation], passages: Passages, alike: Likeness) -> None:
        self._corpus = corpus
        self._papers = list(corpus.papers.values())
        self._alike = alike
        self._known = names(corpus)
        self._cites = {(c.page.removeprefix("papers/").rstrip("/"), c.paper) for c in found}
        self._sentences = _by_pair(passages.sentences)
        self._paragraphs = _by_pair(passages.paragraphs)
        self._sections = _by_pair(passages.sections)
        self._topics = Counter(topic for paper in self._papers for topic in paper.topics)
        self._facets = Counter((name, v) for paper in self._papers for name, vs in paper.facets.items() for v in vs)
        self._central = [{*tokens(paper.title), *tokens(paper.tldr)} for paper in self._papers]
        self._spelling = Spelling(f"{paper.tldr}\n{paper.summary.text}" for paper in self._papers)
        self._own = [_own_name(paper) for paper in self._papers]
        self._rare = max(5.0, RARE * len(self._papers))

    def reasons(self, n: int, m: int) -> tuple[Reason, ...]:
        """Returns why paper `m` stands in the list of paper `n`: at least one reason, the rarest first."""
        one, other = self._papers[n], self._papers[m]
        found = [*self._told(one, other, n, m), *self._named(one, other, n, m), *self._sorted(one, other, n, m)]
        said = {word for _, reason in found if reason.kind == "things" for word in tokens(" ".join(reason.shared))}
        found += self._worded(n, m, said, self._rare)
        if not found:
            found = self._worded(n, m, said, len(self._papers)) or self._anything(one, other)
        ranked = sorted(found, key=lambda each: each[0])[:MOST]
        pinned = [Reason("pinned", ())] if other.key in one.related else []
        return (*pinned, *(reason for _, reason in ranked))

    def _decided(self, part: str, n: int, m: int) -> bool:
        return bool(self._alike.parts[part][n, m] > DECISIVE * self._alike.scores[n, m])

    def _told(self, one: Paper, other: Paper, n: int, m: int) -> Iterator[Found]:
        """What the prose says of the two: one's summary cites the other, or a page names both in one breath."""
        if (one.key, other.key) in self._cites:
            yield 1, Reason("cites", ())
        elif (other.key, one.key) in self._cites:
            yield 1, Reason("cited-by", ())
        pair = (min(one.key, other.key), max(one.key, other.key))
        for kind, part, passages in (
            ("cited-together", "sentence", self._sentences),
            ("discussed-together", "paragraph", self._paragraphs),
            ("heading", "section", self._sections),
        ):
            shared = [passage for passage in passages.get(pair, ()) if kind != "heading" or _plain(passage.heading)]
            if shared and (kind == "cited-together" or self._decided(part, n, m)):
                shared.sort(key=lambda passage: len(passage.keys))
                what = (shared[0].heading, shared[0].title) if kind == "heading" else (shared[0].title,)
                yield len(shared[0].keys), Reason(kind, what)
                return

    def _named(self, one: Paper, other: Paper, n: int, m: int) -> Iterator[Found]:
        """Methods, models and data sets that both records name, the rarest first."""
        if not self._decided("things", n, m):
            return
        theirs = bag_of_things(other, self._known)
        shared: dict[str, str] = {}
        for thing in things(one):
            folded = known_by(thing, self._known)
            if folded in theirs:
                shared.setdefault(folded, thing)
        often = self._alike.things.frequency
        rare = [folded for folded in shared if often[folded] <= self._rare]
        rarest = sorted(rare, key=lambda folded: (often[folded], folded))[:2]
        if rarest:
            yield often[rarest[0]], Reason("things", tuple(shared[folded] for folded in rarest))

    def _sorted(self, one: Paper, other: Paper, n: int, m: int) -> Iterator[Found]:
        """Topics in which both stand, and rare values of a facet."""
        topics = sorted({*one.topics} & {*other.topics}, key=lambda topic: (self._topics[topic], topic))
        if topics and self._decided("topics", n, m):
            titles = tuple(self._corpus.topics[t].title for t in topics[:2] if t in self._corpus.topics)
            yield self._topics[topics[0]], Reason("topic", titles)
        values = {(name, v) for name, vs in one.facets.items() for v in vs if v in other.values(name)}
        rare = [each for each in sorted(values, key=lambda each: (self._facets[each], each)) if self._is_rare(each)]
        if rare and self._decided("facets", n, m):
            facet = self._corpus.facets[rare[0][0]]
            yield self._facets[rare[0]], Reason("facet", (facet.title.lower(), facet.values[rare[0][1]]))

    def _is_rare(self, value: tuple[str, str]) -> bool:
        facet = self._corpus.facets.get(value[0])
        return facet is not None and value[1] in facet.values and self._facets[value] <= self._rare / 2

    def _worded(self, n: int, m: int, said: set[str], most: float) -> list[Found]:
        """Words that both use and at least one has in its title or its one line, but none that is said already."""
        often = self._alike.words.frequency
        central = (self._central[n] | self._central[m]) - said - self._own[n] - self._own[m]
        one, other = self._alike.words.rows[n], self._alike.words.rows[m]
        allowed = {t for t in central if t in one and t in other and often[t] <= most and _tells(t)}
        terms = _strongest(one, other, allowed, MOST)
        rarest = sorted(terms, key=lambda term: (often[term], term))
        return [(often[rarest[0]], Reason("terms", tuple(map(self._spelling.of, rarest))))] if rarest else []

    def _anything(self, one: Paper, other: Paper) -> list[Found]:
        """What is left where two papers are alike by their company only: the words of both, however common."""
        shared = sorted(
            set(tokens(f"{one.title} {one.tldr} {one.summary.text} {one.abstract}"))
            & set(tokens(f"{other.title} {other.tldr} {other.summary.text} {other.abstract}"))
        )
        often = self._alike.words.frequency
        if shared:
            best = min(shared, key=lambda term: (often[term], term))
            return [(often[best], Reason("terms", (self._spelling.of(best),)))]
        return [(len(self._papers), Reason("company", ()))]


def _by_pair(passages: Sequence[Passage]) -> Mapping[tuple[str, str], Sequence[Passage]]:
    pairs: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for passage in passages:
        for pair in combinations(passage.keys, 2):
            pairs[pair].append(passage)
    return pairs


def _plain(heading: str) -> bool:
    """Whether a heading can be said outside of its page: not if it has links, citations or maths."""
    return bool(heading) and not any(mark in heading for mark in "[]@$`*_<")


@lru_cache(maxsize=65536)
def _tells(term: str) -> bool:
    """Whether a term says something by itself: no word of the trade, no bare figure such as `7b`."""
    return not any(word in VAGUE or _FIGURE.fullmatch(word) for word in term.split())


def _own_name(paper: Paper) -> set[str]:
    """Returns the name that a paper gives to its own method, which others only mention to speak of it."""
    head, colon, _ = paper.title.partition(":")
    return set(tokens(head)) if colon and len(head.split()) == 1 else set()


def _akin(one: str, other: str) -> bool:
    """Whether two terms share a word or a root, as `merging` and `merged` do."""
    return any(a[:_ROOT] == b[:_ROOT] for a in one.split() for b in other.split())


def _strongest(one: Vector, other: Vector, allowed: set[str], most: int) -> tuple[str, ...]:
    """Returns the shared terms that add most to the similarity; none that is akin to a chosen one."""
    products = {term: one[term] * other[term] for term in allowed if term in other}
    least = TELLING * max(products.values(), default=0.0)
    chosen: list[str] = []
    for term in sorted(products, key=lambda t: (-products[t], t)):
        if products[term] >= least and not any(_akin(term, other_term) for other_term in chosen):
            chosen.append(term)
        if len(chosen) == most:
            break
    return tuple(chosen)
