"""Referents: whom a report has before the reader's eyes when it says "he" or "she", sentence by sentence.

What stands inside quotation marks is left out: the narrator's "he" is seldom somebody of whom a speaker spoke.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sayso.extract.bodies import block
from sayso.extract.cast import GENDER_OF, Cast, Gender, Mention
from sayso.extract.lexicon.source_nouns import EPITHETS, FEMALE, MALE, OFFICES, PERSON_NOUNS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.outlets import is_outlet_name
from sayso.extract.quotes import Quotes
from sayso.extract.roles import Roles
from sayso.model.parse import Parse
from sayso.model.words import Span

ASIDES: Final = frozenset({"relcl", "acl"})
"""Clauses that tell more of somebody and bring others in on the way."""
DEEP: Final = 8
"""How many tokens above a name are asked for such a clause."""
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
ATTRIBUTES: Final = frozenset({"poss", "compound", "nmod", "amod", "npadvmod"})
IN_PASSING: Final = wordlist("of about on over against like than under toward towards behind including as versus vs")
"""Prepositions before those who are spoken of, not met or spoken to."""
HOSTS: Final = wordlist("host anchor moderator reporter journalist correspondent interviewer columnist editor")
TELLING: Final = wordlist("tell inform")
LOOK_BACK: Final = 3
"""Sentences of narration before a pronoun's own in which its antecedent may stand."""
MOST: Final = 3
"""Candidates for a phrase like "the actress", at most: of more, none is meant."""
BACK: Final = 40
"""Sentences before a pronoun's own that are looked at, quoted ones included."""
NAMELESS: Final = "\0"
"""Before the noun of somebody without a name, in the place of a name."""
PARTIES: Final = SUBJECTS | {"dobj"}
SUBJECT, PRESENT, PASSING = 2, 1, 0
"""How much a referent is in view: as a subject, as another party to what happens, or in passing."""


@dataclass(frozen=True, slots=True)
class Referent:
    """Someone named or meant at a token; several names where it is open who."""

    token: int
    names: tuple[str, ...]
    weight: int


class Referents:
    """Pronouns of one report resolved in text order; later ones build on earlier ones."""

    def __init__(self, parse: Parse, cast: Cast, roles: Roles, quotes: Quotes, contents: Iterable[Span]) -> None:
        self._parse = parse
        self._cast = cast
        self._roles = roles
        self._quotes = quotes
        self._contents = sorted(contents)
        self._by_sentence: list[list[Referent]] = [[] for _ in parse.sentences]
        self._narrated = [not self._is_quoted_whole(a, b) for a, b in parse.sentences]
        self._meant: dict[int, tuple[str, ...]] = {}
        self._read()

    def meant(self, pronoun: int) -> tuple[str, ...]:
        """The names that a "he" or "she" can mean: one where there is no doubt, none where nobody fits."""
        return without_nameless(self._meant.get(pronoun, ()))

    def between(self, first: int, last: int) -> set[str]:
        """Names of those in view, or in passing outside of what somebody says, between two tokens."""
        found: set[str] = set()
        for n in range(self._parse.sentence_number(first), self._parse.sentence_number(last) + 1):
            here = (r for r in self._by_sentence[n] if first < r.token < last and r.weight > PASSING)
            found.update(name for r in here for name in r.names if not name.startswith(NAMELESS))
        return found

    def held(self, head: int) -> tuple[str, ...]:
        """Who holds a role; of several, the one in view; whom "the actress" means, who was named just before."""
        parse, lemma = self._parse, self._parse.lemmas[head]
        holders = self._roles.holders(head)
        view = self.in_view(head, "male" if lemma in MALE else "female" if lemma in FEMALE else None)
        seen = tuple(name for name in view if name in holders)
        if len(seen) == 1 and (len(holders) > 1 or len(view) == 1):
            return seen
        first = block(parse, head)
        if lemma not in EPITHETS - OFFICES or parse.word(first).casefold() != "the" or len(view) != 1:
            return holders
        if len(holders) == 1 and first + 1 == head:
            return holders
        either = tuple(dict.fromkeys((*holders, *view)))
        return either if len(either) <= MOST else ()

    def in_view(self, token: int, gender: Gender | None) -> tuple[str, ...]:
        """Names of those in view before a token, in its sentence or else the nearest of narration before."""
        n = self._parse.sentence_number(token)
        for level in self._levels_before(n, token)[:LOOK_BACK]:
            names = tuple(
                dict.fromkeys(
                    name
                    for r in level
                    if r.weight > PASSING
                    for name in r.names
                    if gender is None or self._agrees(name, gender)
                )
            )
            if names:
                return without_nameless(names)
        return ()

    # -- the pass over the text

    def _read(self) -> None:
        parse = self._parse
        for n, (first, last) in enumerate(parse.sentences):
            mentions = {m.first: m for m in self._cast.within(first, last)}
            for i in range(first, last):
                mention = mentions.get(i)
                if mention is not None:
                    if not self._is_quoted(i) and i not in self._cast.headline:
                        self._by_sentence[n].append(Referent(i, mention.names, self._weight(mention)))
                    continue
                if parse.deps[i] in PARTIES and parse.tags[i] == "NN" and parse.lemmas[i] in PERSON_NOUNS:
                    self._enter_role(n, i)
                gender = GENDER_OF.get(parse.word(i).casefold())
                if gender is not None and parse.pos[i] in {"PRON", "DET", "PROPN", "NOUN"}:
                    self._enter(n, i, gender)

    def _enter_role(self, n: int, i: int) -> None:
        """For "the mayor" or "a clerk": the one who is known to be it, or somebody without a name."""
        if self._is_quoted(i) or any(
            self._parse.deps[c] == "appos" and self._cast.at(c) for c in self._parse.children(i)
        ):
            return
        definite = self._parse.lemmas[block(self._parse, i)] == "the"
        held = self.held(i) if definite else ()
        held = held if len(held) == 1 else ()
        weight = PASSING if self._is_said(i) else SUBJECT if self._parse.deps[i] in SUBJECTS else PRESENT
        self._by_sentence[n].append(Referent(i, held or (f"{NAMELESS}{self._parse.lemmas[i]}",), weight))

    def _enter(self, n: int, i: int, gender: Gender) -> None:
        if self._is_quoted(i):
            self._meant[i] = self._in_quotation(i, gender)
            return
        names = self._in_narration(n, i, gender)
        self._meant[i] = names
        if names:
            weight = SUBJECT if self._parse.deps[i] in SUBJECTS else PASSING
            self._by_sentence[n].append(Referent(i, names, weight if not self._is_said(i) else PASSING))

    def _is_quoted(self, i: int) -> bool:
        return self._quotes.at(self._parse.starts[i]) is not None

    def _is_quoted_whole(self, first: int, last: int) -> bool:
        start, end = self._parse.span(first, last)
        quote = self._quotes.at(start)
        return quote is not None and quote.end >= end - 1

    def _is_said(self, token: int) -> bool:
        start = self._parse.starts[token]
        i = bisect_left(self._contents, (start + 1, 0)) - 1
        return any(a <= start < b for a, b in self._contents[max(i - 4, 0) : i + 1])

    # -- how much in view

    def _weight(self, mention: Mention) -> int:
        if self._is_said(mention.first):
            return PASSING
        parse = self._parse
        at = mention.last - 1
        while mention.first <= parse.heads[at] < mention.last and parse.heads[at] != at:
            at = parse.heads[at]
        for _ in range(4):
            if parse.heads[at] == at or not (parse.deps[at] in {"appos", "conj"} or self._is_joined(at)):
                break
            at = parse.heads[at]
        weight = self._role(at, mention)
        return PASSING if weight and any(parse.deps[a] in ASIDES for a in parse.ancestors(at)[:DEEP]) else weight

    def _is_joined(self, at: int) -> bool:
        """True for the first of two whom "and" joins, where the parse takes it for an attribute of the second."""
        parse = self._parse
        return parse.deps[at] == "nmod" and any(parse.deps[c] == "cc" for c in parse.children(at))

    def _role(self, at: int, mention: Mention) -> int:
        parse = self._parse
        dep, head = parse.deps[at], parse.heads[at]
        if dep in SUBJECTS:
            return SUBJECT
        if dep in ATTRIBUTES:
            return PASSING
        if dep == "pobj":
            of_another = parse.lemmas[parse.heads[head]] in PERSON_NOUNS | {"interview", "conversation"}
            return PASSING if parse.lemmas[head] in IN_PASSING or of_another else PRESENT
        if dep in {"dobj", "dative"} and parse.lemmas[head] in TELLING and self._is_host(mention):
            return PASSING
        return PRESENT

    def _is_host(self, mention: Mention) -> bool:
        """True for "told NBC's Ada Lunn" and "told host Ada Lunn": a stranger to what is told."""
        parse, i = self._parse, mention.first - 1
        if i < 0:
            return False
        if parse.lemmas[i] in HOSTS:
            return True
        if parse.word(i) in {"'s", "’s"}:
            i -= 1
        return i >= 0 and is_outlet_name(parse, max(i - 1, 0), i + 1)

    # -- whom a pronoun means

    def _in_quotation(self, i: int, gender: Gender) -> tuple[str, ...]:
        """People named before the pronoun in the same quotation."""
        quote = self._quotes.at(self._parse.starts[i])
        first = self._parse.token_at(quote.start) if quote is not None else None
        if first is None:
            return ()
        return self._fitting([Referent(m.first, m.names, PRESENT) for m in self._cast.within(first, i)], gender)

    def _in_narration(self, n: int, i: int, gender: Gender) -> tuple[str, ...]:
        ahead = self._subject_ahead(n, i, gender)
        if ahead:
            return ahead
        levels = self._levels(n, i, gender)
        for at, level in enumerate(levels):
            beyond = levels[at + 1] if at + 1 < len(levels) else []
            names = self._chosen(level, beyond, gender)
            if names:
                return names
        return ()

    def _levels_before(self, n: int, i: int) -> list[list[Referent]]:
        """Referents of a token's sentence before it, then of the sentences of narration before that."""
        levels = [[r for r in self._by_sentence[n] if r.token < i and not self._is_co_argument(r.token, i)]]
        joined = False
        for back in range(n - 1, max(n - BACK, -1), -1):
            if joined:
                levels[-1] = [*self._by_sentence[back], *levels[-1]]
            elif self._narrated[back]:
                levels.append(self._by_sentence[back])
            joined = self._narrated[back] and self._is_split(back)
            if len(levels) > LOOK_BACK and not joined:
                break
        return levels

    def _is_split(self, n: int) -> bool:
        """True where the parse begins a sentence inside of one ("Coach Ada Lunn and captain | Ivo Renn met")."""
        parse, (first, _) = self._parse, self._parse.sentences[n]
        return (
            first > 0
            and parse.pos[first - 1] != "PUNCT"
            and "\n" not in parse.text[parse.ends[first - 1] : parse.starts[first]]
        )

    def _levels(self, n: int, i: int, gender: Gender) -> list[list[Referent]]:
        others = self._addressees(i)
        levels = self._levels_before(n, i)
        return [[r for r in level if self._fitting([r], gender) and not others & {*r.names}] for level in levels]

    def _is_co_argument(self, other: int, i: int) -> bool:
        """True for the subject of the verb whose object the pronoun is ("Lunn told him")."""
        parse = self._parse
        is_object = parse.deps[i] in {"dobj", "dative"} and parse.word(i).casefold() in {"him", "her"}
        return is_object and parse.heads[i] == parse.heads[other]

    def _addressees(self, i: int) -> set[str]:
        """Those to whom the pronoun speaks ("he told Lunn"): it means somebody else."""
        parse = self._parse
        if parse.deps[i] not in SUBJECTS:
            return set()
        objects = (c for c in parse.children(parse.heads[i]) if parse.deps[c] in {"dobj", "dative"})
        return {name for o in objects if (mention := self._cast.at(o)) for name in mention.names}

    def _chosen(self, level: list[Referent], beyond: list[Referent], gender: Gender) -> tuple[str, ...]:
        """The one in view; the subject where it was the subject before, too; else all that are in view."""
        in_view = self._fitting([r for r in level if r.weight > PASSING], gender)
        if len(in_view) > 1:
            subjects = self._fitting([r for r in level if r.weight == SUBJECT], gender)
            topic = self._fitting([r for r in beyond if r.weight == SUBJECT], gender)
            return subjects if len(subjects) == 1 and subjects == topic else in_view
        if in_view:
            return in_view
        passing = self._fitting(level, gender)
        if not passing:
            return ()
        further = self._fitting([r for r in beyond if r.weight == SUBJECT], gender)
        return tuple(dict.fromkeys((*further, *passing)))

    def _fitting(self, referents: Iterable[Referent], gender: Gender) -> tuple[str, ...]:
        """Names that the pronoun's gender allows, each once."""
        return tuple(dict.fromkeys(n for r in referents for n in r.names if self._agrees(n, gender)))

    def _agrees(self, name: str, gender: Gender) -> bool:
        if name.startswith(NAMELESS):
            return name[1:] not in (FEMALE if gender == "male" else MALE)
        return self._cast.agrees(name, gender)

    def _subject_ahead(self, n: int, i: int, gender: Gender) -> tuple[str, ...]:
        """The subject that follows, for a pronoun in what stands before it ("Back in her office, Lunn wept")."""
        parse = self._parse
        first, last = parse.sentences[n]
        chain = (i, *parse.ancestors(i)[:6])
        root = next((a for a in chain if parse.heads[a] == a), None)
        if root is None or root < i:
            return ()
        subject = next((c for c in parse.children(root) if parse.deps[c] in SUBJECTS and c > i), None)
        top = chain[chain.index(root) - 1] if chain.index(root) else i
        if subject is None or parse.deps[top] not in {"prep", "advcl", "advmod", "acl"} or top >= subject:
            return ()
        if any(r.token < i for r in self._by_sentence[n]) or self._quotes.within(*parse.span(first, i + 1)):
            return ()
        mention = self._cast.at(subject)
        fits = mention is not None and len(mention.names) == 1 and self._cast.agrees(mention.name, gender)
        return mention.names if mention is not None and fits and last > subject else ()


def without_nameless(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names among them; none where one alone is left beside somebody who has no name."""
    named = tuple(name for name in names if not name.startswith(NAMELESS))
    return () if len(named) == 1 and len(names) > 1 else named
