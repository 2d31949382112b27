<?php
// Every error of PEAR's DB, a JSON line each: the message as programs print it, and what it says. Usage: php pear.php
error_reporting(E_ALL & ~E_DEPRECATED);
require 'DB.php';
foreach (get_defined_constants(true)['user'] as $name => $code) {
    if (!is_int($code) || $name !== 'DB_ERROR' && !str_starts_with($name, 'DB_ERROR_')) continue;
    $message = (new DB_Error($code))->getMessage();
    echo json_encode(['text' => $message, 'value' => ['message' => substr($message, strlen('DB Error: '))]], JSON_THROW_ON_ERROR), "\n";
}
