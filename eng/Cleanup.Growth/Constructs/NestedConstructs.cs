namespace Cleanup.Growth.Constructs;

/// <summary>Values nested as deep as the text is long, with and without their ends, and in blocks.</summary>
internal static class NestedConstructs
{
    private static readonly NestedValue[] _values =
    [
        new("json", "", "[", "1", "]"),
        new("json", "", "{\"a\":", "1", "}"),
        new("json", "", "[{\"a\":1,\"b\":", "1", "}]"),
        new("php-var-dump", "", "array(1) {\n[0]=>\n", "int(1)\n", "}\n"),
        new("php-var-dump", "", "array(1) { [\"a\"]=> ", "int(1) ", "} "),
        new("php-var-dump", "", "object(A)#1 (1) {\n[\"a\"]=>\n", "int(1)\n", "}\n"),
        new("php-print-r", "", "Array ( [a] => ", "1 ", ") "),
        new("php-print-r", "", "Array\n(\n    [a] => ", "1\n", ")\n"),
        new("php-print-r", "", "stdClass Object\n(\n    [a] => ", "1\n", ")\n"),
        new("php-serialize", "", "a:1:{i:0;", "i:1;", "}"),
        new("php-serialize", "", "O:1:\"A\":1:{s:1:\"a\";", "i:1;", "}"),
        new("php-var-export", "", "array (\n  'a' => ", "1", ",\n)"),
        new("php-var-export", "", "['a' => ", "1", "]"),
        new("python-repr", "", "{'a': ", "1", "}"),
        new("python-repr", "", "('a', ", "1", ")"),
        new("python-repr", "", "OrderedDict([('a', ", "1", ")])"),
        new("rust-debug", "", "A { a: ", "1", " }"),
        new("rust-debug", "", "Some(", "\"a\"", ")"),
        new("elixir-inspect", "", "%{a: ", "1", "}"),
        new("go-print", "", "map[a:", "1", "]"),
        new("java-print", "", "{a=", "1", "}"),
        new("java-print", "", "[Stop[id=1, next=", "1", "]]"),
        new("java-print", "", "Stop{id=1, next=", "1", "}"),
        new("scala-print", "", "Map(a -> ", "1", ")"),
        new("scala-print", "", "Stop(7,Tram,", "1", ")"),
        new("scala-print", "", "List(Some(", "1", "))"),
        new("swift-print", "", "A(a: ", "1", ")"),
        new("ruby-inspect", "", "{:a=>", "1", "}"),
        new("ruby-inspect", "", "{a: ", "1", "}"),
        new("ruby-inspect", "", "#<A:0x000000000000abcd @a=", "1", ">"),
        new("perl-data-dumper", "$VAR1 = ", "{\n'a' => ", "1", "\n}"),
        new("perl-data-dumper", "$VAR1 = ", "bless( {'a' => ", "1", "}, 'A' )"),
        new("node-inspect", "", "{ a: ", "1", " }"),
        new("node-inspect", "", "Map(1) { 'a' => ", "1", " }"),
        new("symfony-dump", "", "array:1 [▼\n  \"a\" => ", "1\n", "]\n"),
        new("symfony-dump", "", "A {#1 ▼\n  +\"a\": ", "1\n", "}\n"),
        new("xdebug-var-dump", "", "array (size=1)\n  'a' => \n    ", "int 1\n", ""),
        new("xdebug-var-dump", "", "object(A)[1]\n  public 'a' => \n    ", "int 1\n", ""),
    ];

    public static IEnumerable<Construct> All =>
    [
        .. _values.SelectMany(static value => value.Repeat(Subject.Clean, Subject.CleanAnyDepth)),
        .. _values.Where(static value => value.Kind is "json").Select(static value => value with { Kind = "repair" })
            .SelectMany(static value => value.Repeat(Subject.Repair, Subject.RepairAnyDepth)),
    ];
}
