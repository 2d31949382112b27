<?php
// Provokes COUNT random errors in templates of Twig and in Symfony's handler of errors, and prints what each shows: {"html":{FORM:PAGE},"value":…} or
// {"dumps":{FORM:TEXT},"value":…} a line. Usage: php generate.php SEED COUNT
declare(strict_types=1);

use Symfony\Component\ErrorHandler\ErrorRenderer\HtmlErrorRenderer;
use Twig\Environment;
use Twig\Error\Error;
use Twig\Loader\ArrayLoader;

require '/usr/share/php/Twig/autoload.php';
require '/usr/share/php/Symfony/Component/ErrorHandler/autoload.php';

mt_srand((int) $argv[1]);

function any(array $choice): mixed
{
    return $choice[mt_rand(0, count($choice) - 1)];
}

function print_case(string $how, string $form, string $text, array $value): void
{
    echo json_encode([$how => [$form => $text], 'value' => $value], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR), "\n";
}

// As it is shown where nobody catches it.
function twig(): void
{
    $name = any(['story.html.twig', 'blocks/tides.twig', 'harbour.twig']);
    $lines = str_repeat("line\n", mt_rand(0, 9));
    $source = $lines . any(['{{ missing }}', '{% if x %}', '{{ 7|none }}', '{% none %}', '{{ tides.height() }}', "{% include 'none.twig' %}", '{{ 1 }']);
    $twig = new Environment(new ArrayLoader([$name => $source]), ['strict_variables' => true]);
    try {
        $twig->render($name, ['tides' => new stdClass()]);
    } catch (Error $error) {
        $message = substr($error->getMessage(), 0, strrpos($error->getMessage(), ' in "'));
        print_case('dumps', 'Twig', get_class($error) . ': ' . $error->getMessage(),
            ['type' => get_class($error), 'message' => $message, 'file' => $name, 'line' => $error->getTemplateLine()]);
    }
}

for ($i = (int) $argv[2]; $i > 0; $i--) {
    twig();
    $error = new (any([RuntimeException::class, LogicException::class, InvalidArgumentException::class]))(any(['no tide today', 'the table is old', 'x = 1']));
    print_case('html', 'Symfony, for everybody', (new HtmlErrorRenderer(false))->render($error)->getAsString(),
        ['type' => '500 Whoops, looks like something went wrong.', 'message' => 'Oops! An Error Occurred']);
}
