<?php
// Throws a random exception through random calls and lets nobody catch it; what it says of itself goes to FILE as JSON.
// Usage: php throw.php SEED FILE
namespace Harbour;

mt_srand((int) $argv[1]);
const WORDS = ['tide', 'naïve', 'привет', '日本語', '“quoted”', "it's", 'the', 'of', 'a "b"', "two\nlines", '<b>', '&', 'x: y', '(a)', "para\n\ngraph", 'Stack', 'in /a/b.php'];

class StoreException extends \RuntimeException {}

class Store
{
    public function open(int $depth, ...$values) { return call($depth, $values); }
    public static function find(int $depth, ...$values) { return call($depth, $values); }
    public function __call($name, $values) { return call($values[0], $values); }
}

function pick(array $from) { return $from[mt_rand(0, count($from) - 1)]; }

function message(): string
{
    $words = [];
    for ($i = mt_rand(0, 5); $i > 0; $i--) $words[] = pick(WORDS);
    return implode(' ', $words);
}

function value() { return pick([null, true, 1.5, 'a string that is longer than fifteen', "it's", [1], new Store(), '#1 x', '): ', 'a)']); }

function fail()
{
    switch (mt_rand(0, 4)) {
        case 0: return intdiv(1, 0);
        case 1: return strlen([]);
        case 2: throw new StoreException(message());
        case 3: throw new \LogicException(message(), 3);
        default: return undefined_function();
    }
}

function call(int $depth, array $values)
{
    if ($depth === 0) return fail();
    $depth--;
    switch (mt_rand(0, 7)) {
        case 0: return (new Store())->open($depth, value(), value());
        case 1: return Store::find($depth, value());
        case 2: return array_map(function ($next) { return call($next, []); }, [$depth]);
        case 3: return (new Store())->anything($depth, value());
        case 4: return eval('return \Harbour\call($depth, []);');
        case 5: return call_user_func_array([new Store(), 'open'], [$depth, value()]);
        case 6:
            try {
                return call($depth, [value()]);
            } catch (\Throwable $cause) {
                throw new StoreException(message(), 0, $cause);
            }
        default: return call($depth, [value(), value()]);
    }
}

// What ErrorReport is made of: the exception, its calls, and the exceptions that it was chained to, the first thrown first.
function report(\Throwable $thrown): array
{
    $message = preg_replace('/^\s+|\s+$/u', '', $thrown->getMessage());
    $report = ['type' => get_class($thrown)] + ($message === '' ? [] : ['message' => $message]) + ['file' => $thrown->getFile(), 'line' => $thrown->getLine()];
    $frames = [];
    foreach ($thrown->getTrace() as $call) {
        $frames[] = ['function' => ($call['class'] ?? '') . ($call['type'] ?? '') . $call['function']] + (isset($call['file']) ? ['file' => $call['file'], 'line' => $call['line']] : []);
    }
    return $frames === [] ? $report : $report + ['frames' => $frames];
}

try {
    call(mt_rand(0, 5), []);
} catch (\Throwable $thrown) {
    $value = report($thrown);
    $causes = [];
    for ($cause = $thrown->getPrevious(); $cause; $cause = $cause->getPrevious()) array_unshift($causes, report($cause));
    if ($causes !== []) $value['causes'] = $causes;
    file_put_contents($argv[2], json_encode($value, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR));
    throw $thrown;
}
