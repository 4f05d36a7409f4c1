"""What was read, put together: the tree of topics with its prose, and every former name as the one it has now."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from surveypress.core.config import Config, ExtractionField
from surveypress.core.model import Corpus, Facet, Paper, Topic
from surveypress.core.problems import Location, did_you_mean
from surveypress.core.slugs import distinct_slugs
from surveypress.core.texts import Texts
from surveypress.read.catalogues import texts
from surveypress.read.former_names import FormerNames
from surveypress.read.state import ReadState
from surveypress.read.survey_figures import with_figures


def assembled(state: ReadState) -> Corpus:
    """Returns the corpus of all that could be read; adds the faults that show only now to those of the state."""
    config = state.config or Config(title="Untitled survey")
    topics = _topics(state)
    own = _own_values(config, state.papers)
    papers = {paper.key: _with_facets(paper, own) for paper in sorted(state.papers, key=lambda paper: paper.key)}
    words = texts(config.language, state.catalogues)
    former = FormerNames(papers, topics, state)
    papers = {key: former.in_paper(paper) for key, paper in papers.items()}
    corpus = Corpus(
        config=config,
        papers={key: paper for key, paper in papers.items() if paper.status == "included"},
        background={key: paper for key, paper in papers.items() if paper.status == "background"},
        excluded={key: paper for key, paper in papers.items() if paper.status == "excluded"},
        unread=frozenset(state.unread),
        topics={name: former.in_topic(topic) for name, topic in topics.items()},
        facets={**state.facets, **_extraction_facets(config, own, words)},
        vocabulary=state.vocabulary,
        pages=tuple(former.in_page(page) for page in state.pages),
        sources=tuple(state.sources),
        terms=tuple(former.in_term(term) for term in state.terms),
        home=former.in_document(state.home),
        spans=state.spans,
        history=tuple(sorted(state.history, key=lambda day: day.date, reverse=True)),
        inbox=tuple(state.inbox),
        tallies=tuple(state.tallies),
        drawn=former.in_places(state.drawn),
        styles=state.styles,
        originals=dict(sorted(state.originals.items())),
        texts=words,
    )
    return with_figures(corpus, state.report)


def _topics(state: ReadState) -> dict[str, Topic]:
    topics: dict[str, Topic] = {}
    for topic in state.topics:
        if topic.id in topics:
            message = f"the topic id {topic.id!r} stands in the tree twice (first at {topics[topic.id].location})"
            state.report(topic.location, message, "give one of them another id; a topic has one parent")
        else:
            topics[topic.id] = _with_prose(topic, state)
    aliases = {alias: topic.id for topic in topics.values() for alias in topic.aliases}
    # Without any topic the taxonomy could not be read, and has a fault of its own.
    for name, text in state.prose.items() if topics else ():
        if name not in topics:
            now = f": it is now {aliases[name]!r}" if name in aliases else did_you_mean(name, topics)
            message = f"no topic of the taxonomy has the id {name!r}{now}"
            state.report(Location(text.document.location.file, 1, 1), message, "rename the file or add the topic")
    return topics


def _with_prose(topic: Topic, state: ReadState) -> Topic:
    if topic.id not in state.prose:
        return topic
    text = state.prose[topic.id]
    title = text.title or topic.title
    return replace(topic, title=title, prose=text.document, columns=text.columns, verified=text.verified)


def _own_values(config: Config, papers: Iterable[Paper]) -> dict[str, dict[str, str]]:
    """Returns, for each own field that makes a facet, its values by title with their ids: allowed ones, then others."""
    papers = list(papers)
    return {field.name: _ids(field, papers) for field in config.fields if field.facet}


def _ids(field: ExtractionField, papers: Iterable[Paper]) -> dict[str, str]:
    used = sorted({value for paper in papers for value in paper.extracted.get(field.name, ())})
    return distinct_slugs([*field.values.values(), *used])


def _with_facets(paper: Paper, own: Mapping[str, Mapping[str, str]]) -> Paper:
    """Returns a paper that has its values of those own fields of the survey that are facets as facets, too."""
    answers = paper.extracted
    values = {name: tuple(ids[value] for value in answers[name]) for name, ids in own.items() if name in answers}
    return replace(paper, facets={**paper.facets, **values}) if values else paper


def _extraction_facets(config: Config, own: Mapping[str, Mapping[str, str]], words: Texts) -> dict[str, Facet]:
    """Returns the facets that own fields make, with their values in the survey's language."""
    facets = [field for field in config.fields if field.facet]
    return {
        field.name: Facet(
            field.name, field.label, {name: field.shown(value, words) for value, name in own[field.name].items()}
        )
        for field in facets
    }
