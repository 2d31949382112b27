<?php
// Prints COUNT random values, a JSON line each: what var_dump and debug_zval_dump print, what json_encode makes of the
// value, and the var_dump of a page in another charset after its conversion to UTF-8.
// Usage: php generate.php SEED COUNT
declare(strict_types=1);

mt_srand((int) $argv[1]);
ini_set('serialize_precision', '-1');

require __DIR__ . '/../php/values.php';

for ($i = (int) $argv[2]; $i > 0; $i--) {
    do { $value = value(0); } while ($value === null);
    echo json_encode([
        'dumps' => ['var_dump' => printed(var_dump(...), $value), 'debug_zval_dump' => printed(debug_zval_dump(...), $value)],
        'damaged' => recoded_dumps(var_dump(...), $value),
        'value' => $value,
    ], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
