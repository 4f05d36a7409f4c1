"""Pages -> bytes of those that are new, changed or damaged on disk, and the fingerprints of all."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from surveypress import state
from surveypress.halves import mapped
from surveypress.later import Later
from surveypress.model import Page
from surveypress.progress import Tick
from surveypress.render import Renderer
from surveypress.survey import Survey


@dataclass(slots=True)
class Made:
    """What one build has rendered so far, and what it need not render."""

    survey: Survey
    renderer: Renderer
    before: state.State
    """What the last build left."""
    fingerprints: dict[str, str] = field(default_factory=dict)
    """Path below the output folder to fingerprint, of all pages so far."""
    new: dict[str, bytes] = field(default_factory=dict)
    """Path to bytes, of those that were rendered."""

    def add(self, pages: Sequence[Page], tick: Tick) -> None:
        """Renders those of the pages that are due. Raises ContentError if a template fails."""
        answers: dict[str, bytes] = {}
        # What pages of a kind share (compiled templates, styles of citing) is got ready before the work is parted.
        for page in _firsts(pages):
            answers[page.path] = self._answer(page)
            tick()
        left = [page for page in pages if page.path not in answers]
        answers |= zip((page.path for page in left), mapped(left, self._answer, tick), strict=True)
        # In the order of the pages; one address twice is a fault that is found when all are known.
        for path in dict.fromkeys(page.path for page in pages):
            fingerprint, due, content = answers.pop(path).partition(b"\n")
            self.fingerprints[path] = fingerprint.decode()
            if due:
                self.new[path] = content

    def content(self, path: str) -> bytes:
        """Returns the bytes of a page: as rendered, or as the last build left them."""
        return self.new[path] if path in self.new else (self.survey.out / path).read_bytes()

    def _answer(self, page: Page) -> bytes:
        """Returns the fingerprint of a page, and on further lines its bytes if they are not there yet."""
        if isinstance(page.data, Later):
            page = replace(page, data=page.data.at_once())
        fingerprint = self.renderer.fingerprint(page)
        same = self.before.pages.get(page.path) == fingerprint
        if same and state.intact(self.survey.out, self.before, page.path):
            return fingerprint.encode()
        return fingerprint.encode() + b"\n" + self.renderer.render(page)


def _firsts(pages: Sequence[Page]) -> list[Page]:
    """Returns the first page of each kind that has many."""
    many = Counter(page.template for page in pages)
    firsts = {page.template: page for page in reversed(pages) if many[page.template] > 1}
    return [*firsts.values()]
