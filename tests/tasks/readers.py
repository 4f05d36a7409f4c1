"""Someone at a page, whose clicks and chosen keys are counted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

CLICKS = "clicks"
"""Under which name a test keeps what its reader needed."""
Record = Callable[[str, object], None]


class Reader:
    """A reader on the home page; typing is not counted."""

    def __init__(self, page: "Page", home: str, record: Record) -> None:
        self.page, self.home, self.count, self.record = page, home, 0, record
        page.goto(home)

    def click(self, place: "Locator | str") -> None:
        """Clicks on the first element of a place."""
        (self.page.locator(place).first if isinstance(place, str) else place).click()
        self.count += 1

    def type(self, field: str, text: str, key: str = "Enter") -> None:
        """Types into a field and presses a key, which counts."""
        self.page.locator(field).fill("")
        self.page.locator(field).press_sequentially(text)
        self.press(key)

    def press(self, key: str) -> None:
        """Presses a key that chooses something."""
        self.page.keyboard.press(key)
        self.count += 1

    def found(self) -> None:
        """Waits until the search has answered."""
        self.page.wait_for_selector("#results[data-state=done]", state="attached")

    def needed(self, most: int, before: str) -> None:
        """Ends a task, which may take so many clicks; `before` says what it took, or gave, before it was seen to."""
        self.record(CLICKS, [most, self.count, before])
        assert self.count <= most
