using CsCheck;

namespace Cleanup.Fuzz.Tests.Properties;

/// <summary>Generators of scraped texts.</summary>
internal static class LeakyTexts
{
    private static readonly string[] _words =
        ["the", "harbour", "council", "votes", "on", "Thursday,", "“no”", "said", "Größe", "日本", "😀", "[them]", "(6)", "12", "it’s", "\"quoted\"", "a{b}", "—"];

    private static readonly string[] _scraps =
    [
        "string(", "string(3) \"", "string(12) “", "array(2) {", "array(1) {\n  [0]=>\n", "[\"id\"]=>", "object(Foo)#1 (1) {", "}", "\"", "\n", "\n\n", "\r\n", "int(1)", "NULL",
        "[{", "{\"id\":1,", "\"title\":\"a\"", "}]", ",", ":", "&quot;", "&amp;", "&#8220;", "=>", "reference refcount(2) {", "enum(A::B)", "*RECURSION*", "\uD800", "\uDC00", "\0", "\\", "'",
        "[", "]", "{", "(", ")", "refcount(1)", "lazy ghost object(A)#1 (0) {", "uninitialized(int)", "99999999", " ",
    ];

    /// <summary>A paragraph of prose that holds no leak and does not talk about code.</summary>
    public static Gen<string> Paragraph { get; } =
        Gen.Select(Gen.OneOf("Today ", "“No,” ", "\"No,\" ", "[Them] "), Gen.OneOf(_words).Array[3, 20]).Select((start, words) => start + string.Join(' ', words) + ".");

    /// <summary>A value as var_dump prints it at some depth, together with its JSON.</summary>
    public static Gen<PrintedValue> PrintedValue { get; } = Gen.Recursive<PrintedValue>((depth, inner) => depth > 3 ? Scalar : Gen.Frequency((3, Scalar), (2, Containers(inner))));

    /// <summary>A dumped array or string: what is a leak wherever it stands.</summary>
    public static Gen<PrintedValue> Dump { get; } = Gen.Frequency((1, String), (3, Containers(PrintedValue)));

    /// <summary>A dumped array.</summary>
    public static Gen<PrintedValue> Container => Containers(PrintedValue);

    /// <summary>Paragraphs with dumps and JSON in between, blanks of all sorts, and where they are.</summary>
    public static Gen<string> LeakyText { get; } = Gen.Frequency(
        (3, Paragraph),
        (2, Dump.Select(dump => dump.Dump)),
        (1, Gen.Const("[{\"id\":1,\"title\":\"a\",\"url\":\"/a\"},{\"id\":2,\"title\":\"b\",\"url\":\"/b\"}]")),
        (1, Gen.Const("{\"success\":true,\"errors\":[]}")),
        (1, Gen.Const("bool(true)")),
        (1, Gen.OneOf(_scraps)))
        .Select(Gen.OneOf("\n\n", "\n", " ", "", "\r\n"), (part, separator) => part + separator).Array[0, 10].Select(string.Concat);

    /// <summary>Anything: scraps of leaks in any order between random UTF-16 units.</summary>
    public static Gen<string> Hostile { get; } = Gen.Frequency((4, Gen.OneOf(_scraps)), (1, Gen.Char.Array[0, 4].Select(units => new string(units))), (1, Gen.OneOf(_words)))
        .Array[0, 60].Select(string.Concat);

    private static Gen<PrintedValue> Scalar => Gen.Frequency(
        (1, Gen.Int.Select(number => new PrintedValue($"int({number})", $"{number}"))),
        (1, Gen.Bool.Select(value => value ? new PrintedValue("bool(true)", "true") : new PrintedValue("bool(false)", "false"))),
        (1, Gen.Const(new PrintedValue("NULL", "null"))),
        (4, String));

    private static Gen<PrintedValue> String => Gen.OneOf([.. _words, "\"", "}\n", "\"]=>", "two\nlines", "[0]=>", "\\"]).Array[0, 5]
        .Select(parts => Properties.PrintedValue.OfString(string.Join(' ', parts)));

    private static Gen<PrintedValue> Containers(Gen<PrintedValue> member) => Gen.Frequency(
        (1, member.Array[0, 4].Select(Properties.PrintedValue.OfList)),
        (1, Gen.Select(Gen.Int[0, 99], member).Array[0, 4].Select(Properties.PrintedValue.OfMap)));
}
