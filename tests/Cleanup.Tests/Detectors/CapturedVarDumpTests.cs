using System.Text;
using Cleanup.Testing;

namespace Cleanup.Tests.Detectors;

/// <summary>What PHP itself printed (fixtures/kinds/php-var-dump/captured), between two paragraphs.</summary>
public sealed class CapturedVarDumpTests
{
    private const string Before = "The first paragraph, with \"a quotation\".";
    private const string After = "The second paragraph.";
    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string, string> Captured => new()
    {
        { "list", """["a","b",["c",[]],{}]""" },
        { "map", """{"id":3,"title":"a \"title\"]=>","2":"two","7":{"x":"}\n[\"fake\"]=>\nint(1)\n"}}""" },
        { "object", """{"secret":"base","options":{"a":1.5,"b":null},"next":null,"Child::secret":"child","ratio":null}""" },
        { "enums", """
            "Suit::Hearts"
            {"suit":"Suit::Spades"}
            """ },
        { "closure", """{"parameter":{"$a":"<required>","&$b":"<optional>"}}""" },
        { "resource", "null" },
        { "references", """["shared",["shared"]]""" },
        { "recursion", """
            {"n":1,"self":null}
            {"me":null}
            """ },
        { "json-string", """[{"id":7,"title":"Größe “7”","url":"\/a\/7"},{"id":8,"title":"it's","url":"\/a\/8"}]""" },
        { "row", """
            "a"
            1
            [true]
            """ },
        { "scalars", """
            1
            -5
            true
            false
            1
            0.1
            1.0E+25
            -0
            null
            ""
            "abc"
            "two\nlines"
            "quote\"inside"
            "nul\u0000byte"
            "привет"
            "😀"
            """ },
    };

    [Theory]
    [MemberData(nameof(Captured))]
    public void What_php_printed_is_cut_and_its_values_come_back(string name, string values)
    {
        Check(name, values);
    }

    [Theory]
    [MemberData(nameof(Captured))]
    public void What_debug_zval_dump_printed_is_cut_and_its_values_come_back(string name, string values)
    {
        // It shows enums as objects.
        if (name is "enums") values = "{\"name\":\"Hearts\",\"value\":\"h\"}\n{\"suit\":{\"name\":\"Spades\",\"value\":\"s\"}}";
        Check($"zval-{name}", values);
    }

    private static void Check(string name, string values)
    {
        string dump = Fixture.Read($"kinds/php-var-dump/captured/{name}.txt");
        CleanResult result = _cleaner.Clean($"{Before}\n\n{dump}\n{After}");
        Assert.Equal($"{Before}\n\n{After}", result.Text);
        Assert.Equal(values.ReplaceLineEndings("\n").Split('\n'), result.Leaks.Select(leak => Encoding.UTF8.GetString(leak.Recovery.Json.Span)));
    }
}
