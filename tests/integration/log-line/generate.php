<?php
// Logs each message of standard input with error_log and with Monolog, and prints {"dumps":{FORM:LINE},"value":…} for each: generate.php SEED
declare(strict_types=1);

use Monolog\Formatter\LineFormatter;
use Monolog\Logger;

require '/usr/share/php/Monolog/autoload.php';

mt_srand((int) $argv[1]);

function case_of(string $form, string $line, array $value): void
{
    echo json_encode(['dumps' => ["PHP: $form" => rtrim($line)], 'value' => $value], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}

$log = tempnam(sys_get_temp_dir(), 'log');
ini_set('error_log', $log);
foreach (file('php://stdin', FILE_IGNORE_NEW_LINES) as $message) {
    file_put_contents($log, '');
    error_log($message);
    case_of('error_log', file_get_contents($log), ['message' => $message]);

    $level = array_rand(array_flip(Logger::getLevels()));
    $context = mt_rand(0, 2) === 0 ? ['id' => mt_rand(1, 99), 'station' => 'the quay'] : [];
    $record = [
        'message' => $message, 'context' => $context, 'level' => $level, 'level_name' => Logger::getLevelName($level),
        'channel' => ['production', 'app', 'tide_table'][mt_rand(0, 2)], 'extra' => [],
        'datetime' => new DateTimeImmutable('@' . mt_rand(1_000_000_000, 1_800_000_000)),
    ];
    $said = $message . ($context ? ' ' . json_encode($context) : '');
    case_of('Monolog', (new LineFormatter())->format($record), ['type' => $record['level_name'], 'message' => "$said" . ($context ? ' []' : ' [] []')]);
    case_of('as Laravel', (new LineFormatter(null, 'Y-m-d H:i:s', true, true))->format($record), ['type' => $record['level_name'], 'message' => $said]);
}
unlink($log);
