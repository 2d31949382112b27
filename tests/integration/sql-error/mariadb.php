<?php
// Provokes COUNT random errors of MariaDB with mysqli and PDO, a JSON line each: the message as programs print it, and what the exception
// itself says. Usage: php mariadb.php SEED COUNT SOCKET
mt_srand((int) $argv[1]);
const NAMES = ['tides', 'harbour', 'wp_posts', 'naïve', 'height', 'größe', 't1', 'id'];
const VALUES = ["noon's", '', 'a "b"', '42', 'two words', 'x) y(', '日本語', '; --', "x' AND 'y"];

function pick(array $from): mixed { return $from[mt_rand(0, count($from) - 1)]; }

function statement(): string
{
    return match (mt_rand(0, 9)) {
        0 => 'SELECT * FROM ' . pick(NAMES),
        1 => 'SELECT ' . pick(NAMES) . ' FROM shop WHERE id = 1 LIMIT 1',
        2 => 'INSERT INTO shop VALUES (1, NULL)',
        3 => 'INSERT INTO shop VALUES (7, 3)',
        4 => 'SELECT * FORM ' . pick(NAMES),
        5 => "SELECT * FROM shop WHERE price = '" . pick(VALUES) . "' AND AND id",
        6 => 'UPDATE shop SET ' . pick(NAMES) . " = 'x' WHERE id = 1",
        7 => "INSERT INTO shop VALUES (9, '" . str_repeat('x', 40) . "')",
        8 => 'INSERT INTO shop VALUES (1, 2, 3)',
        9 => 'SELECT id FROM shop AS a, shop AS b',
    };
}

mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
$mysqli = new mysqli('localhost', 'root', '', '', 0, $argv[3]);
$mysqli->query('CREATE DATABASE pier');
$mysqli->select_db('pier');
$mysqli->set_charset('utf8mb4');
$mysqli->query('CREATE TABLE shop (id INTEGER PRIMARY KEY, price VARCHAR(20) NOT NULL)');
$mysqli->query("INSERT INTO shop VALUES (7, '2')");
$pdo = new PDO("mysql:unix_socket=$argv[3];dbname=pier;charset=utf8mb4", 'root', '');

for ($i = 0; $i < (int) $argv[2];) {
    $statement = statement();
    $isPdo = mt_rand(0, 1) === 1;
    try {
        $isPdo ? $pdo->query($statement)->closeCursor() : $mysqli->query($statement);
        continue;
    } catch (mysqli_sql_exception | PDOException $error) {
        $message = $error->getMessage();
    }
    $i++;
    // A quotation mark without its partner: where such a statement ends, only its line says.
    $isPaired = substr_count($statement, "'") % 2 === 0;
    $code = null;
    if ($isPdo) {
        $code = (string) $error->getCode();
        $said = preg_replace('/^SQLSTATE\[\w+\]:? ?/', '', $message);
        $text = $i % 2 === 0 || !$isPaired ? $message : "$message (SQL: $statement)";
    } else {
        $said = $message;
        $state = $mysqli->sqlstate;
        $number = $error->getCode();
        [$text, $code] = match ($i % 4) {
            0 => ["Query failed: $message", null],
            1 => ["ERROR $number ($state): $message", $state],
            2 => ["MySQL error: $message", null],
            3 => ["#$number - $message", (string) $number],
        };
        if ($i % 8 === 2 && $isPaired) $text .= "\n$statement";
    }
    $value = $code === null ? ['message' => $said] : ['type' => $code, 'message' => $said];
    echo json_encode(['text' => $text, 'value' => $value], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
