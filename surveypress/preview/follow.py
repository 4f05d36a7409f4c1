"""The second of two steps after a save: loading all again, in a thread of its own, so that no save waits for it."""

import threading

from surveypress.preview.watch import Changed


class Follower(threading.Thread):
    """Loads again whenever it is asked to; saves that come meanwhile are followed by one more time."""

    def __init__(self, load: Changed) -> None:
        super().__init__(name="preview-load", daemon=True)
        self._load = load
        self._asked = threading.Condition()
        self._waiting: bool | None = None
        """Whether content must be read at the next time; None if there is nothing to do."""
        self._ending = False

    def follow(self, *, content: bool) -> None:
        """Asks for another time."""
        with self._asked:
            self._waiting = content or bool(self._waiting)
            self._asked.notify()

    def run(self) -> None:
        while True:
            with self._asked:
                self._asked.wait_for(lambda: self._ending or self._waiting is not None)
                if self._ending:
                    return
                content, self._waiting = bool(self._waiting), None
            self._load(content=content)

    def stop(self) -> None:
        """Ends the thread when it has nothing to do, and waits a moment for it."""
        with self._asked:
            self._ending = True
            self._asked.notify()
        self.join(0.3)
