<?php
// Prints COUNT random values, a JSON line each: what serialize prints, and the value as json_encode has it, private and protected
// properties by their plain names, enums as "Enum::Case", objects that hold themselves as null.
// Usage: php generate.php SEED COUNT
declare(strict_types=1);

mt_srand((int) $argv[1]);
ini_set('serialize_precision', '-1');

require __DIR__ . '/../php/values.php';

$scraps = [...$scraps, '";', '";}', '";s:3:"', 's:1:"a";', ';}', 'a:1:{', 'i:5;', '}'];
$classes = [stdClass::class, stdClass::class, Model::class, Order::class];

function encoded(mixed $value, array $open = []): mixed
{
    if ($value instanceof UnitEnum) return $value::class . "::$value->name";
    if (!is_array($value) && !is_object($value)) return $value;
    if (is_object($value) && in_array($value, $open, true)) return null;
    $open[] = $value;
    $members = array_map(fn (mixed $member): mixed => encoded($member, $open), is_object($value) ? members($value) : $value);
    return is_object($value) ? (object) $members : $members;
}

// Objects and references in several places, numbers at the edge, and now and then an object that holds itself.
function with_references(mixed $value): array
{
    $values = [$value, value(3), PHP_INT_MIN, 0.1 + 0.2, -0.0];
    $object = new (pick($GLOBALS['classes']))();
    $object->{'new x'} = $values[1];
    if (mt_rand(0, 3) === 0) $object->{'new self'} = $object;
    $values['object'] = $object;
    $values['again'] = [$object, pick(Suit::cases()), pick(Suit::cases()), $object];
    $values['reference'] = &$values[1];
    $values['last'] = [pick(Suit::cases()), $object];
    return $values;
}

for ($i = (int) $argv[2]; $i > 0; $i--) {
    do { $value = value(0); } while (!is_array($value) && !is_object($value));
    if ($i % 5 === 0) $value = with_references($value);
    $print = fn (mixed $value): int => print serialize($value);
    echo json_encode(
        ['dumps' => ['serialize' => serialize($value)], 'damaged' => (object) ($i % 5 === 0 ? [] : recoded_dumps($print, $value)), 'value' => encoded($value)],
        JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR,
    ), "\n";
}
