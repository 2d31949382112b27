<?php
// Prints COUNT random values, a JSON line each: what var_export prints, and what json_encode makes of the value.
// Usage: php generate.php SEED COUNT
declare(strict_types=1);

mt_srand((int) $argv[1]);
ini_set('serialize_precision', '-1');

const WORDS = ['id', 'title', 'url', 'Syria’s', '“quoted”', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'the', 'of', 'news', 'report', '2015', 'a b', '—'];
const SCRAPS = [
    '"', "'", "\n", "\r\n", "',", "' => ", '}', '{', "it's", 'say "no"', "\0", '\\', "\\'", '&amp;', '&lt;b&gt;', '<b>bold</b>', "\t", '  ', '…', 'array (', ')', '),',
    "\n\n", '½', 'ﬁ', '&quot;', '=>', 'NULL', "' . \"\\0\" . '",
];

function pick(array $from): mixed { return $from[mt_rand(0, count($from) - 1)]; }

function text(): string
{
    $text = '';
    for ($i = mt_rand(0, 6); $i > 0; $i--) $text .= mt_rand(0, 3) === 0 ? pick(SCRAPS) : pick(WORDS) . (mt_rand(0, 1) ? ' ' : '');
    return $text;
}

function scalar(): mixed
{
    return match (mt_rand(0, 9)) {
        0 => null,
        1 => (bool) mt_rand(0, 1),
        2 => mt_rand(-5, 5),
        3 => pick([PHP_INT_MIN, PHP_INT_MAX, mt_rand() * -4_000_000_000]),
        4 => mt_rand() / mt_rand(1, 1_000_000),
        5 => pick([0.1, -0.0, 1.0, 1e25, 1.5e-10, 1e15, 123456789.12345678]),
        default => text(),
    };
}

function key_name(): string { return mt_rand(0, 9) === 0 ? str_replace("\0", '', text()) . 'k' : pick(WORDS) . (mt_rand(0, 3) === 0 ? (string) mt_rand(0, 99) : ''); }

function value(int $depth): mixed
{
    $form = $depth > 4 ? 9 : mt_rand($depth === 0 ? 2 : 0, $depth === 0 ? 5 : 9);
    if ($form > 5) return scalar();
    $members = mt_rand($depth === 0 ? 2 : 0, 4);
    $map = [];
    if ($form < 2) {
        for ($i = 0; $i < $members; $i++) $map[] = value($depth + 1);
        return $map;
    }
    for ($i = 0; $i < $members; $i++) $map[mt_rand(0, 3) === 0 ? mt_rand(-3, 9) : key_name()] = value($depth + 1);
    return $form < 4 ? $map : (object) $map;
}

for ($i = (int) $argv[2]; $i > 0; $i--) {
    $value = value(0);
    echo json_encode(['dumps' => ['var_export' => var_export($value, true)], 'value' => $value], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
