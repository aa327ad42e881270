"""A sentence of a report while it is read: who has been speaking, and in what context."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.announcing import organs_at
from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.hearing import led_by
from kg.loaders.extract.issuing import Issue
from kg.loaders.extract.passage import Context, Passage
from kg.loaders.extract.policy_book import PolicyBook


@dataclass(slots=True)
class Utterance:
    """``words`` are those of the sentence; ``speaking``: somebody demanded something before it; ``issued`` is the
    statement that issues what the item is about. A reading may change ``context`` for those behind it."""

    passage: Passage
    sentence: Sentence
    context: Context
    book: PolicyBook
    speaking: bool
    issued: Issue | None
    text: str
    words: str

    @property
    def agencies(self) -> Sequence[AgencyMention]:
        return self.passage.agencies

    def begins_with(self) -> tuple[AgencyMention, ...]:
        """The organs with which the first clause begins."""
        return organs_at(self.text, self.agencies, *self.sentence.clauses[0])

    def led_by(self, organs: Sequence[AgencyMention], context: Context | None = None) -> None:
        """Let organs, if there are any, lead what is said from here on."""
        context = context or self.context
        self.context = led_by(organs, context._replace(passing=context.passing and not organs), self.passage)

    def read(self, begin: int = 0) -> None:
        """Read what is to be done, from ``begin`` on."""
        self.passage.read_sentence(self.sentence, self.context, begin)


Outcome = tuple[bool, Context]
"""Whether the demand goes on behind a sentence, and in what context."""
Reading = Callable[[Utterance], Outcome | None]
"""One way to understand a sentence; None where it says nothing of the kind."""
