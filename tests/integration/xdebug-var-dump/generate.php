<?php
// Prints COUNT random values, a JSON line each: what Xdebug's var_dump prints as text, as HTML, and what an extractor leaves of that
// HTML; what json_encode makes of the value. The first dump is the one to damage.
// Usage: php -d zend_extension=xdebug.so generate.php SEED COUNT text|html|markup
declare(strict_types=1);

mt_srand((int) $argv[1]);
ini_set('precision', '-1');
foreach (['depth', 'children', 'data'] as $limit) ini_set("xdebug.var_display_max_$limit", '-1');

require __DIR__ . '/../php/values.php';

$scraps = [...$scraps, "'", "' =>", "[0] =>\n", "'abc' (length=3)", "' (length=2)", 'public $a =>', "int 1 'b' => 2", 'more elements...'];

function dumps(mixed $value): array
{
    ini_set('html_errors', '0');
    $text = printed(var_dump(...), $value);
    ini_set('html_errors', '1');
    $markup = printed(var_dump(...), $value);
    // A browser decodes &#13; too, PHP does not.
    $html = trim(str_replace('&#13;', "\r", html_entity_decode(strip_tags($markup), ENT_QUOTES | ENT_HTML5, 'UTF-8')));
    return ['text' => $text, 'html' => $html, 'markup' => $markup];
}

// What Xdebug 3.2 itself spoils in HTML: it loses a byte of each character outside the Basic Multilingual Plane, and escapes keys once too
// often or not at all.
function is_spoilt(mixed $value): bool
{
    if (!is_array($value) && !is_object($value)) return is_string($value) && str_contains($value, '😀');
    foreach ((array) $value as $key => $member) {
        if (is_object($value) && strpbrk((string) $key, '&<') || str_contains((string) $key, "\r") || str_contains((string) $key, '😀') || is_spoilt($member)) return true;
    }
    return false;
}

for ($i = (int) $argv[2]; $i > 0; $i--) {
    do { $value = value(0); } while ($value === null || $argv[3] !== 'text' && is_spoilt($value));
    $dumps = dumps($value);
    echo json_encode(
        ['dumps' => [$argv[3] => $dumps[$argv[3]]], 'damaged' => new stdClass(), 'value' => $value],
        JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR,
    ), "\n";
}
