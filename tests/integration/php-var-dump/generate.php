<?php
// Prints COUNT random values, a JSON line each: what var_dump and debug_zval_dump print, what json_encode makes of the
// value, and the var_dump of a page in another charset after its conversion to UTF-8.
// Usage: php generate.php SEED COUNT
declare(strict_types=1);

mt_srand((int) $argv[1]);
ini_set('serialize_precision', '-1');

const WORDS = ['id', 'title', 'url', 'Syria’s', '“quoted”', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'the', 'of', 'news', 'report', '2015', 'a b', '—'];
const SCRAPS = [
    '"', "\n", "\r\n", '"]=>', '}', '{', "}\n", '["fake"]=>', '["x"]=> int(1)', 'string(3) "abc"', "\"\n}", "'", '\\', '&amp;', '&lt;b&gt;', '<b>bold</b>',
    "\t", '  ', '…', '[0]=>', '" ', ' "', '{"a":1}', '=>', ');', "\n\n", '½', 'ﬁ', '&quot;', ']=>', 'array(1) {',
];

function pick(array $from): mixed { return $from[mt_rand(0, count($from) - 1)]; }

function text(): string
{
    $text = '';
    for ($i = mt_rand(0, 6); $i > 0; $i--) {
        $text .= mt_rand(0, 3) === 0 ? pick(SCRAPS) : pick(WORDS) . (mt_rand(0, 1) ? ' ' : '');
    }
    return $text;
}

function scalar(): mixed
{
    return match (mt_rand(0, 9)) {
        0 => null,
        1 => (bool) mt_rand(0, 1),
        2 => mt_rand(-5, 5),
        3 => mt_rand() * (mt_rand(0, 1) ? 1 : -1) * 4_000_000_000,
        4 => mt_rand() / mt_rand(1, 1_000_000),
        5 => pick([0.1, -0.0, 1.0, 1e25, 1.5e-10, 1e15, 123456789.12345678]),
        default => text(),
    };
}

function key_name(): string { return mt_rand(0, 9) === 0 ? text() . 'k' : pick(WORDS) . (mt_rand(0, 3) === 0 ? (string) mt_rand(0, 99) : ''); }

function value(int $depth): mixed
{
    $form = $depth > 4 ? 9 : mt_rand(0, 9);
    if ($form > 5) return scalar();
    $members = mt_rand(0, 4);
    if ($form < 2) {
        $list = [];
        for ($i = 0; $i < $members; $i++) $list[] = value($depth + 1);
        return $list;
    }
    if ($form < 4) {
        $map = [];
        for ($i = 0; $i < $members; $i++) $map[mt_rand(0, 3) === 0 ? mt_rand(-3, 9) : key_name()] = value($depth + 1);
        return $map;
    }
    $object = new stdClass();
    for ($i = 0; $i < $members; $i++) $object->{key_name()} = value($depth + 1);
    return $object;
}

function printed(callable $print, mixed $value): string
{
    ob_start();
    $print($value);
    return ob_get_clean();
}

// The value with its strings and keys in another charset; null when a character is not in it.
function in_charset(mixed $value, string $charset): mixed
{
    if (is_string($value)) {
        $bytes = @iconv('UTF-8', $charset, $value);
        return $bytes !== false && iconv($charset, 'UTF-8', $bytes) === $value ? $bytes : throw new RangeException();
    }
    if (!is_array($value) && !is_object($value)) return $value;
    $copy = [];
    foreach ((array) $value as $key => $member) $copy[in_charset($key, $charset)] = in_charset($member, $charset);
    return is_object($value) ? (object) $copy : $copy;
}

function recoded_dump(mixed $value, string $charset): ?string
{
    try {
        return iconv($charset, 'UTF-8', printed(var_dump(...), in_charset($value, $charset)));
    } catch (RangeException) {
        return null;
    }
}

for ($i = (int) $argv[2]; $i > 0; $i--) {
    do { $value = value(0); } while ($value === null);
    echo json_encode([
        'dumps' => ['var_dump' => printed(var_dump(...), $value), 'debug_zval_dump' => printed(debug_zval_dump(...), $value)],
        'damaged' => array_filter(array_map(
            fn (string $charset): ?string => recoded_dump($value, $charset),
            ['windows-1252 re-encoded' => 'CP1252', 'windows-1251 re-encoded' => 'CP1251', 'Shift-JIS re-encoded' => 'CP932'],
        )),
        'value' => $value,
    ], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
