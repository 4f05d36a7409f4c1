"""The one configuration of a survey, read once from content/survey.yaml and never changed afterwards."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of the navigation: what it says and where it leads (below the site's root)."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Editorial:
    """Rules that a survey sets for its own prose; `check` holds it to them."""

    summary_words: tuple[int, int] = (0, 0)
    """Fewest and most words of a summary; (0, 0) for no limit, here as below."""
    tldr_words: int = 0
    """Most words of a tldr."""
    topic_words: tuple[int, int] = (0, 0)
    """Fewest and most words of a topic's prose."""
    area_words: tuple[int, int] = (0, 0)
    """Fewest and most words of the prose of a topic that has topics below it."""
    avoid: tuple[str, ...] = ()
    """Words that prose may not hold."""
    cite_all: bool = False
    """Whether a topic's prose must cite every paper whose primary topic it is."""
    unknown: tuple[str, ...] = ()
    """What is known to be unknown, as `key:field`, so that its absence is no fault."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a survey. Each field is a key of content/survey.yaml; unknown keys are refused."""

    title: str
    """Name of the survey."""
    description: str = ""
    """One sentence for search engines and feeds."""
    language: str = "en"
    """Language of the pages, as a BCP 47 tag."""
    base_url: str = ""
    """Public address of the site, such as https://name.github.io/survey/; feeds, the sitemap and 404.html need it."""
    repository: str = ""
    """Address of the repository, linked from each page."""
    author: str = ""
    """Who edits the survey."""
    licence: str = ""
    """Licence of the survey's text, in words."""
    licence_url: str = ""
    """Where the licence can be read."""
    navigation: tuple[Link, ...] = ()
    """Links at the top of each page."""
    facets: tuple[str, ...] = ()
    """Facets that get pages, in order; each is defined in content/taxonomy.yaml. Empty for all."""
    search_filters: tuple[str, ...] = ("modality", "contribution")
    """Facets by which the search page filters, besides topic and year."""
    page_size: int = 100
    """Longest list on one page."""
    feed_size: int = 50
    """Papers in the feed."""
    related: int = 8
    """Most related papers on a paper's page (5 to 8 is a good length)."""
    editorial: Editorial | None = None
    """Rules for the prose, if the survey sets any."""

    @property
    def base_path(self) -> str:
        """The path of base_url, with a slash at both ends: `/survey/`."""
        path = self.base_url.split("://", 1)[-1].partition("/")[2].strip("/")
        return f"/{path}/" if path else "/"
