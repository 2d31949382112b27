<?php
// Prints COUNT random values, a JSON line each: what var_dump, debug_zval_dump and frameworks print, what json_encode makes of the
// value, and the var_dump of a page in another charset after its conversion to UTF-8.
// Usage: php generate.php SEED COUNT
declare(strict_types=1);

mt_srand((int) $argv[1]);
ini_set('serialize_precision', '-1');

require __DIR__ . '/../php/values.php';

for ($i = (int) $argv[2]; $i > 0; $i--) {
    do { $value = value(0); } while ($value === null);
    $dumps = ['var_dump' => printed(var_dump(...), $value), 'debug_zval_dump' => printed(debug_zval_dump(...), $value)];
    // What dump() of ThinkPHP and Zend_Debug do to it; inside a string they change the value, too.
    if (!str_contains(json_encode($value), ']=>\n')) $dumps['spaced'] = preg_replace('/\]\=\>\n(\s+)/m', '] => ', $dumps['var_dump']);
    echo json_encode([
        'dumps' => $dumps,
        'damaged' => recoded_dumps(var_dump(...), $value),
        'value' => $value,
    ], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
