<?php
// Provokes COUNT random errors, a JSON line each: what PHP displayed or logged, and what error_get_last() or the exception
// itself says of it. Every fourth is an exception that nobody catches, thrown in a process of its own.
// Usage: php generate.php SEED COUNT
declare(strict_types=0);

mt_srand((int) $argv[1]);
const WORDS = ['tide', 'harbour', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'Syria’s', '“quoted”', 'the', 'of', 'index', '12'];
const SCRAPS = ['"', "'", "\n", ' in ', ': ', ' #1 ', '()', '(', ')', '<b>bold</b>', '&', ' < ', 'on ', ' line ', ', ', '\\', '/', '.php', '[', ']', '{main}', ' - ', 'Stack ', '; '];
const LEVELS = [E_WARNING => 'Warning', E_NOTICE => 'Notice', E_DEPRECATED => 'Deprecated', E_USER_WARNING => 'Warning', E_USER_NOTICE => 'Notice', E_USER_DEPRECATED => 'Deprecated'];

function pick(array $from): mixed { return $from[mt_rand(0, count($from) - 1)]; }

function text(): string
{
    $text = pick(WORDS);
    for ($i = mt_rand(0, 9); $i > 0; $i--) $text .= mt_rand(0, 2) === 0 ? pick(SCRAPS) : ' ' . pick(WORDS);
    return trim($text, " \n") . pick(['', '.', '!', '?', ' x']);
}

function provoke(): void
{
    match (mt_rand(0, 11)) {
        0 => include pick(['tides', 'a/b', 'no such']) . pick(WORDS) . '.inc',
        1 => fopen('/' . pick(['tide', 'no such', 'naïve']) . '/' . pick(WORDS), 'r'),
        2 => [][pick([text(), 'HTTP_ACCEPT_LANGUAGE', mt_rand(0, 99)])],
        3 => ${pick(['tide', 'harbour', 'größe'])},
        4 => 'x' . [1],
        5 => unserialize(substr(serialize([text(), 1]), 0, -2)),
        6 => preg_match('/(' . pick(WORDS), 'x'),
        7 => strlen(null),
        8 => eval('return $undefined;'),
        9 => hex2bin('abc'),
        default => trigger_error(text(), pick([E_USER_NOTICE, E_USER_WARNING, E_USER_DEPRECATED])),
    };
}

// What a browser shows of a message that PHP printed as HTML.
function shown(string $message): string { return html_entity_decode(preg_replace('~</?[a-z][^<>]*>~i', '', $message), ENT_QUOTES | ENT_HTML5); }

function displayed(bool $html): array
{
    ini_set('html_errors', $html ? '1' : '0');
    ini_set('docref_root', mt_rand(0, 3) === 0 ? '/manual/' : '');
    error_clear_last();
    ob_start();
    provoke();
    return [ob_get_clean(), error_get_last()];
}

function logged(string $log): array
{
    file_put_contents($log, '');
    ini_set('html_errors', '0');
    ini_set('display_errors', '0');
    ini_set('log_errors', '1');
    ini_set('error_log', $log);
    error_clear_last();
    provoke();
    ini_set('display_errors', '1');
    ini_set('log_errors', '0');
    return [file_get_contents($log), error_get_last()];
}

function thrown(string $folder): array
{
    $switches = ['html_errors=' . mt_rand(0, 1), 'display_errors=1', 'log_errors=0', 'error_reporting=-1', 'zend.exception_ignore_args=' . mt_rand(0, 1)];
    $command = 'php -n -d ' . implode(' -d ', $switches) . ' ' . escapeshellarg(__DIR__ . '/throw.php') . ' ' . mt_rand() . ' ' . escapeshellarg("$folder/expected.json") . ' 2> /dev/null';
    $text = shell_exec($command);
    return [$text, json_decode(file_get_contents("$folder/expected.json"), true)];
}

ini_set('display_errors', '1');
ini_set('log_errors', '0');
ini_set('docref_ext', '.html');
error_reporting(E_ALL);
$folder = sys_get_temp_dir() . '/php-error-' . getmypid();
mkdir($folder);
for ($i = 0; $i < (int) $argv[2]; $i++) {
    $form = $i % 4;
    if ($form === 3) {
        [$text, $value] = thrown($folder);
    } else {
        do {
            [$text, $last] = $form === 2 ? logged("$folder/log") : displayed($form === 1);
            // Some errors come in twos; then the last one is all that PHP remembers.
        } while ($last === null || substr_count($text, 'on line') !== 1);
        $value = ['type' => LEVELS[$last['type']], 'message' => trim($form === 1 ? shown($last['message']) : $last['message']), 'file' => $last['file'], 'line' => $last['line']];
    }
    echo json_encode(['text' => trim($text), 'value' => $value], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR), "\n";
}
array_map('unlink', glob("$folder/*"));
rmdir($folder);
