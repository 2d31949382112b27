using static Cleanup.Tests.Judging.SignRows.Page;

namespace Cleanup.Tests.Judging.SignRows;

/// <summary>What stands in a finding.</summary>
internal static class InsideRows
{
    public static SignRow[] All { get; } =
    [
        new("length-1", $"{First}\n{DumpOf(400)}\n{Last}", $"{First}\n{DumpOf(399)}\n{Last}"),
        new("length-2", $"{First}\n{DumpOf(1500)}\n{Last}", $"{First}\n{DumpOf(1499)}\n{Last}"),
        new("long-line", $"{First}\n{LineOf(120)}\n{Last}", $"{First}\n{LineOf(119)}\n{Last}"),
        new("hosts-inside", Text("//cdn.press.net/a"), Text("//cdn.example.net/a")),
        new("hosts-inside", Text("https:\\/\\/press.net\\/a"), Text("https:\\/\\/localhost:80\\/a")),
        new("hosts-inside", Text("//press.net"), Text("//press/net")),
        new("hosts-inside", Text("/a/b//press.net"), Text("/a/b/press.net")),
        new("hosts-inside", Text($"{new string('a', 19_900)}//press.net"), Text($"{new string('a', 20_000)}//press.net")),
        new("trackers-inside", $"{First}\n\n{{\"tide\":\"googletag.js\",\"noon\":7}}", Text("googletag.js")),
        new("trackers-inside", $"{First}\n\n{{\"tide\":\"googletag.js\",\"noon\":7}}",
            $"{First}\n\n{{\"tide\":\"goggles.js\",\"noon\":7}}"),
        new("idioms-inside-1", Text("console.log"), Text("console.lag")),
        new("idioms-inside-2", Text("console.log alert("), Text("console.log console.log")),
        new("names-in-prose-1", $"The harbour is closed on all days of May.\n\n{Keys("harbour")}", $"{First}\n\n{Keys("harbour")}"),
        new("names-in-prose-1", $"The tide is high on all days of May.\n\n{Keys("tide")}",
            $"The sun is high on all days of May.\n\n{Keys("sun")}"),
        new("names-in-prose-1", $"The harbour is closed on all days of May.\n\n{Keys("harbour")}",
            $"The harbours are closed on all days of May.\n\n{Keys("harbour")}"),
        new("names-in-prose-1", $"The harbour is closed on all days of May.\n\n{Behind(5_900, "harbour")}",
            $"The harbour is closed on all days of May.\n\n{Behind(6_000, "harbour")}"),
        // What data say, the program does not.
        new("names-in-prose-1", $"The harbour is closed on all days of May.\n\n{Keys("harbour")}",
            $"The harbour is closed on all days of May.\n\n{{\"tide\":\"harbour\",\"noon\":7}}"),
        new("names-in-prose-2", $"The harbour is closed at noon all days of May.\n\n{Keys("harbour", "noon")}",
            $"The harbour is closed at nine all days of May.\n\n{Keys("harbour", "noon")}"),
        new("many-names-in-prose", $"The harbour is closed on all days of May.\n\n{Keys("harbour", "noon", "tide", "moon")}",
            $"The harbour is closed on all days of May.\n\n{Keys("harbour", "noon", "tide", "moon", "boat")}"),
        new("identifiers-in-prose", $"Then openHarbour is called on all days of May.\n\n{Keys("openHarbour")}",
            $"Then Harbour is called on all days of May.\n\n{Keys("Harbour")}"),
        new("identifiers-in-prose", $"Then HARBOUR is called on all days of May.\n\n{Keys("HARBOUR")}",
            $"Then Harbour is called on all days of May.\n\n{Keys("Harbour")}"),
        new("identifiers-in-prose", $"Then harbour() is called on all days of May.\n\n{Keys("harbour")}",
            $"Then harbour is called on all days of May.\n\n{Keys("harbour")}"),
    ];

    private static string Text(string inside) => $"{First}\n\nstring({inside.Length}) \"{inside}\"\n\n{Last}";

    private static string Keys(params string[] keys) => $"{{{string.Join(',', keys.Select(static key => $"\"{key}\":7"))},\"a\":8}}";

    private static string Behind(int characters, string key) => $"{{\"boat\":\"{new string('a', characters)}\",\"{key}\":7}}";

    private static string LineOf(int length)
    {
        const string around = "string(100) \"\"";
        return $"string({length - around.Length:000}) \"{new string('a', length - around.Length)}\"";
    }
}
