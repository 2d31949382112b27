namespace Cleanup.Growth.Constructs;

/// <summary>Values nested as deep as the text is long, with and without their ends.</summary>
internal static class NestedConstructs
{
    private static readonly (string Kind, string Start, string Opener, string Inner, string Closer)[] s_values =
    [
        ("json", "", "[", "1", "]"),
        ("json", "", "{\"a\":", "1", "}"),
        ("json", "", "[{\"a\":1,\"b\":", "1", "}]"),
        ("php-var-dump", "", "array(1) {\n[0]=>\n", "int(1)\n", "}\n"),
        ("php-var-dump", "", "array(1) { [\"a\"]=> ", "int(1) ", "} "),
        ("php-var-dump", "", "object(A)#1 (1) {\n[\"a\"]=>\n", "int(1)\n", "}\n"),
        ("php-print-r", "", "Array ( [a] => ", "1 ", ") "),
        ("php-print-r", "", "Array\n(\n    [a] => ", "1\n", ")\n"),
        ("php-print-r", "", "stdClass Object\n(\n    [a] => ", "1\n", ")\n"),
        ("php-serialize", "", "a:1:{i:0;", "i:1;", "}"),
        ("php-serialize", "", "O:1:\"A\":1:{s:1:\"a\";", "i:1;", "}"),
        ("php-var-export", "", "array (\n  'a' => ", "1", ",\n)"),
        ("php-var-export", "", "['a' => ", "1", "]"),
        ("python-repr", "", "{'a': ", "1", "}"),
        ("python-repr", "", "('a', ", "1", ")"),
        ("python-repr", "", "OrderedDict([('a', ", "1", ")])"),
        ("ruby-inspect", "", "{:a=>", "1", "}"),
        ("ruby-inspect", "", "{a: ", "1", "}"),
        ("ruby-inspect", "", "#<A:0x000000000000abcd @a=", "1", ">"),
        ("perl-data-dumper", "$VAR1 = ", "{\n'a' => ", "1", "\n}"),
        ("perl-data-dumper", "$VAR1 = ", "bless( {'a' => ", "1", "}, 'A' )"),
        ("node-inspect", "", "{ a: ", "1", " }"),
        ("node-inspect", "", "Map(1) { 'a' => ", "1", " }"),
        ("symfony-dump", "", "array:1 [▼\n  \"a\" => ", "1\n", "]\n"),
        ("symfony-dump", "", "A {#1 ▼\n  +\"a\": ", "1\n", "}\n"),
        ("xdebug-var-dump", "", "array (size=1)\n  'a' => \n    ", "int 1\n", ""),
        ("xdebug-var-dump", "", "object(A)[1]\n  public 'a' => \n    ", "int 1\n", ""),
    ];

    public static IEnumerable<Construct> All => [.. s_values.SelectMany(Of), .. Repaired];

    private static IEnumerable<Construct> Repaired =>
        s_values.Where(value => value.Kind is "json").SelectMany(value => Of(value, "repair", Subject.RepairAnyDepth));

    private static IEnumerable<Construct> Of((string Kind, string Start, string Opener, string Inner, string Closer) value) =>
        Of(value, value.Kind, Subject.CleanAnyDepth);

    private static IEnumerable<Construct> Of((string Kind, string Start, string Opener, string Inner, string Closer) value, string kind, Subject subject)
    {
        var open = new Construct(kind, $"{kind}, nested", "open", subject, value.Opener) { Start = value.Start };
        yield return open;
        if (value.Closer.Length > 0) yield return open with { Form = "closed", Middle = value.Inner, Closer = value.Closer };
    }
}
