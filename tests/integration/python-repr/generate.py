"""Prints COUNT random values, a JSON line each: what repr and pprint print, and what json.dumps makes of the value.

Usage: python3 generate.py SEED COUNT
"""
import collections
import dataclasses
import datetime
import decimal
import json
import pprint
import random
import sys

WORDS = ['id', 'title', 'url', 'Syria’s', '“quoted”', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'the', 'of', 'news', 'report', '2015', 'a b', '—']
SCRAPS = [
    '"', "'", '\n', '\r\n', "':", "',", "', '", '}', '{', '},', ']', '[', '\\', '\\n', '&amp;', '&lt;b&gt;', '<b>bold</b>', '\t', '  ', '…', '...', "it's", 'say "no"',
    'None', ': ', ', ', '()', '\u200b', '\x1b', '½', 'ﬁ', '&quot;', '\xa0',
]
NAMES = ['id', 'title', 'url', 'image', 'Größe', 'a b', 'x-y', "it's", 'tags', 'n', 'link', 'author', 'date']


@dataclasses.dataclass
class Post:
    id: int
    title: str
    tags: list


Point = collections.namedtuple('Point', 'x y')
pick = random.choice


def text():
    return ''.join(pick(SCRAPS) if random.random() < 0.25 else pick(WORDS) + pick(['', ' ']) for _ in range(random.randint(0, 6))) * pick([1, 1, 1, 1, 6])


def scalar():
    return pick([
        lambda: None,
        lambda: pick([True, False]),
        lambda: random.randint(-5, 5),
        lambda: random.randint(-10**20, 10**20),
        lambda: random.random() * 10**random.randint(-10, 20),
        lambda: pick([0.1, -0.0, 1.0, 1e25, 1.5e-10, float('nan'), float('inf'), -float('inf')]),
        lambda: pick([datetime.date(2031, 4, 5), decimal.Decimal('1.50'), datetime.timedelta(days=2), 1 + 2j, range(3), int]),
        text, text, text, text,
    ])()


def key():
    return pick([lambda: random.randint(-3, 99), lambda: None, lambda: text() + 'k', *[lambda: pick(NAMES)] * 8])()


def members(depth):
    return {key(): value(depth + 1) for _ in range(random.randint(0, 4))}


def value(depth):
    if depth > 4 or random.random() < 0.4:
        return scalar()
    return pick([
        lambda: [value(depth + 1) for _ in range(random.randint(0, 4))],
        lambda: tuple(value(depth + 1) for _ in range(random.randint(0, 3))),
        lambda: members(depth), lambda: members(depth), lambda: members(depth),
        lambda: collections.OrderedDict(members(depth)),
        lambda: collections.defaultdict(list, members(depth)),
        lambda: collections.Counter({pick(NAMES): random.randint(1, 9)}),
        lambda: collections.deque([value(depth + 1)], maxlen=pick([None, 3])),
        lambda: set(random.sample(range(8), random.randint(0, 3))),
        lambda: frozenset(random.sample(range(8), random.randint(0, 3))),
        lambda: Post(random.randint(1, 9), text(), [value(depth + 1)]),
        lambda: Point(value(depth + 1), scalar()),
    ])()


def record():
    return {'id': random.randint(1, 9999), 'title': text(), **members(1)}


# What json.dumps would make of it, did it know the types of the standard library.
def plain(of):
    if isinstance(of, dict):
        return {json_name(name): plain(member) for name, member in of.items()}
    if dataclasses.is_dataclass(of):
        return {field.name: plain(getattr(of, field.name)) for field in dataclasses.fields(of)}
    if isinstance(of, tuple) and hasattr(of, '_asdict'):
        return plain(of._asdict())
    if isinstance(of, (list, tuple, set, frozenset, collections.deque)):
        return [plain(member) for member in of]
    if isinstance(of, float) and (of != of or of in (float('inf'), -float('inf'))):
        return None
    if of is None or isinstance(of, (bool, int, float, str)):
        return of
    return repr(of)


def json_name(name):
    return 'null' if name is None else str(name)


random.seed(int(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    of = pick([record, lambda: [record() for _ in range(random.randint(1, 3))]])()
    dumps = {'repr': repr(of), 'pprint': pprint.pformat(of, sort_dicts=False), 'pprint_compact': pprint.pformat(of, width=60, compact=True, sort_dicts=False)}
    print(json.dumps({'dumps': dumps, 'value': plain(of)}, ensure_ascii=False))
