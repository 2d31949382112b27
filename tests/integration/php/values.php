<?php
// Random values for the generators of PHP's dumps, the same for the same seed; what the value of a page in another charset is.
declare(strict_types=1);

const WORDS = ['id', 'title', 'url', 'Syria’s', '“quoted”', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'the', 'of', 'news', 'report', '2015', 'a b', '—'];
$scraps = [
    '"', "\n", "\r\n", '"]=>', '}', '{', "}\n", '["fake"]=>', '["x"]=> int(1)', 'string(3) "abc"', "\"\n}", "'", '\\', '&amp;', '&lt;b&gt;', '<b>bold</b>',
    "\t", '  ', '…', '[0]=>', '" ', ' "', '{"a":1}', '=>', ');', "\n\n", '½', 'ﬁ', '&quot;', ']=>', 'array(1) {',
];

// What objects are made of; more than this only for dumps that json_encode is no measure for.
$classes = [stdClass::class];

enum Suit: string { case Hearts = 'h'; case Spades = 's'; }
#[AllowDynamicProperties]
class Model
{
    private mixed $id;
    protected mixed $options;
    public mixed $title;
    public function __construct() { [$this->id, $this->options, $this->title] = [scalar(), value(3), text()]; }
}
class Order extends Model
{
    private mixed $id;
    public Suit $suit;
    public function __construct() { parent::__construct(); [$this->id, $this->suit] = [scalar(), pick(Suit::cases())]; }
}

function pick(array $from): mixed { return $from[mt_rand(0, count($from) - 1)]; }

function text(?array $scraps = null): string
{
    $scraps ??= $GLOBALS['scraps'];
    $text = '';
    for ($i = mt_rand(0, 6); $i > 0; $i--) {
        $text .= mt_rand(0, 3) === 0 ? pick($scraps) : pick(WORDS) . (mt_rand(0, 1) ? ' ' : '');
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

function key_name(): string { return mt_rand(0, 9) === 0 ? text($GLOBALS['scraps_of_keys'] ?? null) . 'k' : pick(WORDS) . (mt_rand(0, 3) === 0 ? (string) mt_rand(0, 99) : ''); }

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
    $object = count($GLOBALS['classes']) > 1 ? new (pick($GLOBALS['classes'])) : new stdClass();
    $prefix = $object instanceof Model ? 'new ' : '';
    for ($i = 0; $i < $members; $i++) $object->{$prefix . key_name()} = value($depth + 1);
    return $object;
}

function printed(callable $print, mixed $value): string
{
    ob_start();
    $print($value);
    return ob_get_clean();
}

// An object's members by their plain names; a second one of the same name as Class::name.
function members(object $object): array
{
    $members = [];
    foreach ((array) $object as $key => $member) {
        $parts = explode("\0", (string) $key);
        $name = end($parts);
        $members[array_key_exists($name, $members) ? "$parts[1]::$name" : $name] = $member;
    }
    return $members;
}

// The value with its strings and keys in another charset; null when a character is not in it.
function in_charset(mixed $value, string $charset): mixed
{
    if (is_string($value)) {
        $bytes = @iconv('UTF-8', $charset, $value);
        return $bytes !== false && iconv($charset, 'UTF-8', $bytes) === $value ? $bytes : throw new RangeException();
    }
    if (!is_array($value) && !is_object($value) || $value instanceof UnitEnum) return $value;
    $copy = [];
    foreach ((array) $value as $key => $member) $copy[in_charset($key, $charset)] = in_charset($member, $charset);
    return is_object($value) ? (object) $copy : $copy;
}

// What is printed of each value on a page in another charset, after the page's conversion to UTF-8.
function recoded_dumps(callable $print, mixed $value): array
{
    $dumps = [];
    foreach (['windows-1252' => 'CP1252', 'windows-1251' => 'CP1251', 'Shift-JIS' => 'CP932'] as $name => $charset) {
        try {
            $dumps["$name re-encoded"] = iconv($charset, 'UTF-8', printed($print, in_charset($value, $charset)));
        } catch (RangeException) {
        }
    }
    return $dumps;
}
