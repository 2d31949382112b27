using static Cleanup.Tests.Judging.SignRows.Page;

namespace Cleanup.Tests.Judging.SignRows;

/// <summary>The page that a finding stands in.</summary>
internal static class PageRows
{
    private const string Style = ".share { float: left; }";
    private const string Data = "{\"@context\":\"https://schema.org\",\"name\":\"Ada\"}";
    private const string Comment = "<!--[if IE]><![endif]-->";

    public static SignRow[] All { get; } =
    [
        new("help-words-1", Said("hosting", 1, 250), Said("hosting", 1, 260)),
        new("help-words-1", $"Как исправить? Помогите, пожалуйста, после обновления на сайте ошибка.\n\n{Dump}",
            $"Совет города решает в четверг о пароме и о мосте.\n\n{Dump}"),
        new("help-words-1", $"Can anyone help the harbour of the town?\n{Dump}", $"Can no one help the harbour of the town?\n{Dump}"),
        new("help-words-2", Said("hosting", 3, 200), Said("hosting", 3, 210)),
        new("help-words-3", Said("hosting", 3, 100), Said("hosting", 3, 110)),
        new("help-words-3", Said("hosting", 2, 10), Said("hosting", 1, 10)),
        new("help-words-4", Said("hosting", 6, 100), Said("hosting", 6, 110)),
        new("code-words-1", Said("function", 1, 250), Said("function", 1, 260)),
        new("code-words-1", $"这个函数的参数是一个数组，返回字符串。\n\n{Dump}", $"市议会将于星期四就渡轮问题进行投票。\n\n{Dump}"),
        // What a program printed is not said.
        new("code-words-1", Said("function", 1, 10), $"{Words(10)}\nstring(8) \"function\"\n{Last}"),
        new("code-words-2", Said("function", 3, 200), Said("function", 3, 210)),
        new("code-words-3", Said("function", 3, 100), Said("function", 3, 110)),
        new("code-words-4", Said("function", 5, 100), Said("function", 5, 110)),
        new("code-words-5", Said("function", 8, 100), Said("function", 8, 110)),
        new("brands", Said("MySQL", 1, 500), Said("MySQL", 1, 510)),
        new("last-sentence-asks", $"{First}\n{Dump}\nWho of us is to pay for it?\nMost read",
            $"Who of us is to pay for it?\n{Dump}\n{Last}\nMost read"),
        new("back-ticks", $"The town has `one` ferry and a bridge.\n{Dump}", $"The town has `one ferry and a bridge.\n{Dump}"),
        new("long-paragraph", $"{Sentence(45)}\n{Dump}", $"{Sentence(44)}\n{Dump}"),
        new("speech", $"The clerk said “we do not pay it” and closed the hall.\n{Dump}",
            $"The clerk said “we do not pay” and closed the hall.\n{Dump}"),
        new("speech", $"The clerk said “we do not pay it” and closed the hall.\n{Dump}",
            $"The clerk said “we do not pay it and closed the hall.\n{Dump}"),
        new("short-lines", $"{Lines(12, "Most read")}\n{Dump}\n{Lines(8)}", $"{Lines(13, "Most read")}\n{Dump}\n{Lines(9)}"),
        new("short-lines", $"{Lines(12, "Most read")}\n{Dump}", $"{Lines(11, "Most read")}\n{Dump}"),
        new("shown-source-1", $"{Lines(9)}\n$ git clone tides\n{Dump}", $"{Lines(10)}\n$ git clone tides\n{Dump}"),
        new("shown-source-2", $"{Lines(3)}\n$ git clone tides\n{Dump}", $"{Lines(4)}\n$ git clone tides\n{Dump}"),
        new("other-code-1", $"{Lines(19)}\nx = 1;\n{Dump}", $"{Lines(20)}\nx = 1;\n{Dump}"),
        new("other-code-2", $"{Lines(3)}\nx = 1;\ny = 1;\n{Dump}", $"{Lines(4)}\nx = 1;\ny = 1;\n{Dump}"),
        new("colons-1", Announced(2), Announced(1)),
        new("colons-1", Announced(2), $"{Announced(1)}\nHere:\n{Dump}"),
        new("colons-1", Announced(2), $"{Announced(1)}\nThe list that the clerk keeps is here:\n</p>\n{Last}"),
        // A heading announces nothing; a label on the line itself does.
        new("colons-1", $"{Announced(1)}\nHere it is then:\n{Dump}", $"{Announced(1)}\nHere it is:\n{Dump}"),
        new("colons-1", $"{Announced(1)}\nThe tides: {Dump}", $"{Announced(1)}\nTides: {Dump}"),
        new("colons-1", $"{Announced(1)}\nMost read this week:\n{Dump}", $"{Announced(1)}\nMost read this week:\n{Links}"),
        new("colons-2", Announced(4), Announced(3)),
        new("colon-share-1", $"{Announced(1)}\n{Unannounced(4)}", $"{Announced(1)}\n{Unannounced(5)}"),
        new("colon-share-2", $"{Announced(1)}\n{Unannounced(1)}", $"{Announced(1)}\n{Unannounced(2)}"),
        // Only where a sentence gives way to what is printed.
        new("colon-share-2", $"{Announced(1)}\n{Unannounced(1)}\nMost read\n{Dump}",
            $"{Announced(1)}\n{Unannounced(2)}\nMost read\n{Dump}"),
        new("trackers", $"{First}\n{Data.Replace("Ada", "googletag", StringComparison.Ordinal)}", $"{First}\ngoogletag\n{Data}"),
        new("browser-calls-1", Found(Data, "onload"), Found(Data, "unload")),
        new("browser-calls-2", Found(Data, "onload setTimeout jQuery"), Found(Data, "onload setTimeout onload")),
        new("debris-sorts-1", Found(Data), Found(Data.Replace("schema.org", "press.net", StringComparison.Ordinal))),
        new("debris-sorts-1", Found(Style, "onload setTimeout"), Found(Style, "onload")),
        new("debris-sorts-2", Found(Style, Data), Found(Style, Style)),
        new("debris-sorts-2", Found(Data, "googletag"), Found(Data, "googles")),
        new("debris-sorts-3", Found(Style, Data, Comment), Found(Style, Data, Style)),
        new("debris-sorts-3", Found(Style, Data, "CDATA"), Found(Style, Data, "DATA")),
    ];

    // A page of so many words, some of which are another one.
    private static string Said(string word, int times, int words) => $"{Words(words, word, times)}\n{Dump}";

    private static string Announced(int times) => Lines(times, $"The list that the clerk keeps is here:\n{Dump}");

    private static string Unannounced(int times) => Lines(times, $"The list that the clerk keeps is here.\n{Dump}");

    // A page in which all of these were found; what is none of its own kinds stands in data.
    private static string Found(params string[] debris) => $"{First}\n{string.Join($"\n{First}\n", debris.Select(AsDebris))}";

    private static string AsDebris(string text) => text is [('{' or '.' or '<'), ..] ? text : $"{{\"tide\":\"{text}\",\"noon\":7}}";
}
