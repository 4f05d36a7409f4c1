"""Someone at a page, whose clicks and chosen keys are counted."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


class Reader:
    """A reader on the home page; typing is not counted."""

    def __init__(self, page: "Page", home: str) -> None:
        self.page, self.home, self.count = page, home, 0
        page.goto(home)

    def click(self, place: "Locator | str") -> None:
        """Clicks on the first element of a place."""
        (self.page.locator(place).first if isinstance(place, str) else place).click()
        self.count += 1

    def type(self, field: str, text: str, key: str = "Enter") -> None:
        """Types into a field and presses a key, which counts."""
        self.page.locator(field).fill("")
        self.page.locator(field).press_sequentially(text)
        self.page.keyboard.press(key)
        self.count += 1

    def found(self) -> None:
        """Waits until the search has answered."""
        self.page.wait_for_selector("#results[data-state=done]", state="attached")
