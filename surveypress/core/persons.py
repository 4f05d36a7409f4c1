"""People and organisations as records: what a name consists of, said once and never guessed at again."""

from dataclasses import dataclass

from surveypress.core.scripts import is_east_asian


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """An author or editor: a person with a family name, or whoever has one name only, in `literal`."""

    family: str = ""
    """Without particles that are named in `particle`; with those that a name in one text has (`van den Oord`)."""
    given: str = ""
    particle: str = ""
    """Such as `van den`, where the record names it for itself."""
    suffix: str = ""
    """Such as `Jr.`."""
    orcid: str = ""
    """Four groups of four digits, such as `0000-0002-1825-0097`."""
    literal: str = ""
    """The whole name of an organisation, or of a person who has one name."""

    @property
    def surname(self) -> str:
        """The name by which the person is cited: the family name with its particle, or the whole name."""
        return self.literal or " ".join(filter(None, (self.particle, self.family)))

    @property
    def orcid_address(self) -> str:
        """The address that the ORCID iD leads to, if there is one."""
        return f"https://orcid.org/{self.orcid}" if self.orcid else ""

    def __str__(self) -> str:
        """Returns the name as it stands above a paper: East Asian names have the family name first."""
        if self.literal:
            return self.literal
        first = (self.surname, self.given) if is_east_asian(self.family + self.given) else (self.given, self.surname)
        return " ".join(filter(None, (*first, self.suffix)))
