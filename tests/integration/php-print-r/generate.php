<?php
// Prints COUNT random values, a JSON line each: what print_r prints, and what of the value it shows: scalars as strings,
// objects by the plain names of their members.
// Usage: php generate.php SEED COUNT
declare(strict_types=1);

mt_srand((int) $argv[1]);

require __DIR__ . '/../php/values.php';

// A key that holds "] => ", and without indentation a string that holds "[0] => ", are what nothing can tell.
$scraps_of_keys = $scraps;
$scraps = [...$scraps, '(', ')', ' (', ') ', ':)', '(so)', ' ( so ) ', "\n)\n", 'Array', "Array\n(\n", ' => ', 'x] => '];
$scraps_with_keys = [...$scraps, '[0] => ', "\n[1] => "];
$classes = [stdClass::class, stdClass::class, Model::class, Order::class];

function shown(mixed $value): mixed
{
    if (is_array($value)) return array_map(shown(...), $value);
    if (is_object($value)) return (object) array_map(shown(...), $value instanceof UnitEnum ? ['name' => $value->name, 'value' => $value->value] : members($value));
    return (string) $value;
}

for ($i = (int) $argv[2]; $i > 0; $i--) {
    if ($i % 20 === 0) [$scraps, $scraps_with_keys] = [$scraps_with_keys, $scraps];
    do { $value = value(0); } while (!is_array($value) && !is_object($value));
    if ($i % 20 === 0) [$scraps, $scraps_with_keys] = [$scraps_with_keys, $scraps];
    echo json_encode(
        ['dumps' => ['print_r' => print_r($value, true)], 'damaged' => new stdClass(), 'value' => shown($value)],
        JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR,
    ), "\n";
}
