<?php
// Prints COUNT random values, a JSON line each: what Symfony's VarDumper prints as text, as text with the lengths of strings, as HTML, and
// what an extractor leaves of that HTML; what json_encode makes of the value.
// Usage: php generate.php SEED COUNT text|lengths|html|markup
declare(strict_types=1);

use Symfony\Component\VarDumper\Cloner\VarCloner;
use Symfony\Component\VarDumper\Dumper\AbstractDumper;
use Symfony\Component\VarDumper\Dumper\CliDumper;
use Symfony\Component\VarDumper\Dumper\HtmlDumper;

require '/usr/share/php/Symfony/Component/VarDumper/autoload.php';
require __DIR__ . '/../php/values.php';

mt_srand((int) $argv[1]);
ini_set('serialize_precision', '-1');
ini_set('precision', '-1');
$scraps = [...$scraps, '" => "x"', '"""', "\n\"\"\"\n", "\t", "\x01", "\e", '…3', '"]', '" }', 'array:2 ['];
$classes = [stdClass::class, stdClass::class, Model::class];

// Private and protected properties under their plain names, as the dump shows them.
function shown(mixed $value): mixed
{
    if (is_array($value)) return array_map(shown(...), $value);
    return is_object($value) ? (object) array_map(shown(...), members($value)) : $value;
}

function dumped(mixed $value, string $form): string
{
    $cloner = new VarCloner();
    $cloner->setMaxItems(-1);
    $dumper = in_array($form, ['html', 'markup'], true)
        ? new HtmlDumper(null, 'UTF-8')
        : new CliDumper(null, 'UTF-8', $form === 'lengths' ? AbstractDumper::DUMP_STRING_LENGTH : 0);
    if ($dumper instanceof HtmlDumper) $dumper->setDumpHeader('');
    else $dumper->setColors(false);
    $printed = $dumper->dump($cloner->cloneVar($value), true);
    // An extractor drops the script and reads the rest.
    return $form === 'html' ? trim(html_entity_decode(strip_tags(preg_replace('~<script>.*?</script>~s', '', $printed)), ENT_QUOTES | ENT_HTML5, 'UTF-8')) : $printed;
}

for ($i = (int) $argv[2]; $i > 0; $i--) {
    // Where there are no tags a string or number alone is a word like any other.
    do { $value = value(0); } while ($argv[3] === 'markup' ? $value === null : !is_array($value) && !is_object($value) || $value == new stdClass() || $value === []);
    echo json_encode(
        ['dumps' => [$argv[3] => dumped($value, $argv[3])], 'damaged' => new stdClass(), 'value' => shown($value)],
        JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR,
    ), "\n";
}
