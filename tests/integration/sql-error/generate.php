<?php
// Provokes COUNT random errors of PDO with SQLite, a JSON line each: the message as programs print it, and the code and message of the
// exception itself. Usage: php generate.php SEED COUNT
mt_srand((int) $argv[1]);
const NAMES = ['tides', 'harbour', 'wp_posts', 'naïve', 'height', 'größe', 't1', 'id'];
const VALUES = ["noon's", '', 'a "b"', '42', 'two words', 'x) y(', '日本語', '; --'];

function pick(array $from): mixed { return $from[mt_rand(0, count($from) - 1)]; }

function statement(): string
{
    return match (mt_rand(0, 6)) {
        0 => 'SELECT * FROM ' . pick(NAMES),
        1 => 'SELECT ' . pick(NAMES) . ' FROM shop WHERE id = 1 LIMIT 1',
        2 => 'INSERT INTO shop VALUES (1, NULL)',
        3 => 'INSERT INTO shop VALUES (1, 2), (1, 3)',
        4 => 'SELECT * FORM ' . pick(NAMES),
        5 => "SELECT * FROM shop WHERE name = '" . pick(VALUES) . "' AND AND id",
        6 => 'UPDATE shop SET ' . pick(NAMES) . " = 'x' WHERE id = 1",
    };
}

for ($i = 0; $i < (int) $argv[2];) {
    $store = new PDO('sqlite::memory:');
    $store->exec('CREATE TABLE shop (id INTEGER PRIMARY KEY, price NOT NULL)');
    $statement = statement();
    try {
        $store->exec($statement);
        continue;
    } catch (PDOException $error) {
        $message = $error->getMessage();
    }
    $form = $i % 4;
    $text = match ($form) {
        0 => $message,
        1 => "Query failed: $message",
        2 => "$message (SQL: $statement)",
        3 => "$message\n$statement",
    };
    $value = ['type' => (string) $error->getCode(), 'message' => preg_replace('/^SQLSTATE\[\w+\]:? ?/', '', $message)];
    // A quotation mark without its partner: where such a statement ends, only its line says.
    if ($form === 2 && substr_count($statement, "'") % 2 === 1) continue;
    $i++;
    echo json_encode(['text' => $text, 'value' => $value], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
