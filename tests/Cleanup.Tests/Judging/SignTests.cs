namespace Cleanup.Tests.Judging;

/// <summary>Each sign, where it is seen, and where it is not.</summary>
public sealed class SignTests
{
    private const string Dump = "array(1) {\n  [\"harbour\"]=>\n  int(7)\n}";
    private const string Object = "object(Harbour)#1 (1) {\n  [\"a\"]=>\n  int(7)\n}";
    private const string First = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked " +
        "for in May.";
    private const string Last = "The vote is public, as it was the year before, and whoever wants may come to the hall and listen to the " +
        "debate.";
    private const string Script = "<script>var x = document.getElementById('a'); window.onload = x; location.href = " +
        "'//cdn.press.net/a.min.js';</script>";

    private static readonly Cleaner _cleaner = new();

    public static TheoryData<string, string, string> Seen => new()
    {
        { "text-start", $"{Dump}\n\n{Last}", $"{First}\n\n{Dump}" },
        { "text-end", $"{First}\n\n{Dump}", $"{Dump}\n\n{Last}" },
        { "own-lines", $"{First}\n{Dump}\n{Last}", $"{First} {Dump} {Last}" },
        { "own-lines", $"{First}\r{Dump}\r{Last}", $"{First} {Dump}\r{Last}" },
        { "inside-line", $"{First} {Dump} {Last}", $"{First}\n{Dump}\n{Last}" },
        { "glued", $"The vote was{Dump}close.", $"The vote was {Dump} close." },
        { "long-prose-before", $"{First}\n\n{Dump}", $"The ferry is late again today.\n\n{Dump}" },
        { "long-prose-behind", $"{Dump}\n\n{Last}", $"{Dump}\n\nThe ferry is late again today." },
        { "short-line-behind", $"{First}\n\n{Dump}\n\nMost read\n\n{Last}", $"{First}\n\n{Dump}\n\n{Last}" },
        { "sentence-end-before", $"{First}\n\n{Dump}", $"{First[..^1]}\n\n{Dump}" },
        { "completes-sentence", $"When the clerk of the town opened it he saw\n{Dump}\nand closed it again.", $"{First}\n{Dump}\n{Last}" },
        { "colon-before", $"This is what the clerk saw:\n{Dump}\n{Last}", $"Follow us:\n{Dump}\n{Last}" },
        { "question-behind", $"{First}\n\n{Dump}\n\nWho is to pay for all that?", $"{First}\n\n{Dump}\n\n{Last}" },
        { "last-sentence-asks", $"{First}\n\n{Dump}\n\nWho of us is to pay for it?", $"Who of us is to pay for it?\n\n{Dump}\n\n{Last}" },
        { "identifiers-near", $"Then it calls open_harbour() once more in vain.\n\n{Dump}", $"{First}\n\n{Dump}" },
        { "names-in-prose-1", $"The Harbour is closed on all days of May.\n\n{Object}", $"{First}\n\n{Object}" },
        { "code-words-1", $"The function takes a parameter and an array of strings.\n\n{Dump}", $"{First}\n\n{Dump}" },
        { "code-words-1", $"这个函数的参数是一个数组，返回字符串。\n\n{Dump}", $"市议会将于星期四就渡轮问题进行投票。\n\n{Dump}" },
        { "help-words-1", $"Can anyone help me, I get this on my site since May.\n\n{Dump}", $"{First}\n\n{Dump}" },
        { "help-words-1", $"Как исправить? Помогите, пожалуйста, после обновления на сайте ошибка.\n\n{Dump}",
            $"Совет города решает в четверг о пароме и о мосте.\n\n{Dump}" },
        { "brands", $"The town bought PHP and MySQL for all of its clerks.\n\n{Dump}", $"{First}\n\n{Dump}" },
        { "back-ticks", $"The town has `one` ferry and a bridge to the isle.\n\n{Dump}", $"{First}\n\n{Dump}" },
        { "shown-source-1", $"{First}\n$ git clone harbour\n{Dump}", $"{First}\n{Dump}" },
        { "other-code-1", $"{First}\n{{ x = 1; }}\n{Dump}", $"{First}\n{Dump}" },
        { "code-in-block", $"{First}\n{{ x = 1; y = 2; }}\n{Dump}", $"{First}\n{{ x = 1; y = 2; }}\n{Last}\n{Dump}" },
        { "fenced", $"{First}\n```\n{Dump}\n```\n{Last}", $"{First}\n```\nx\n```\n{Dump}\n```\n{Last}" },
        { "fenced", $"{First}\n  ~~~ php\n{Dump}\n  ~~~\n{Last}", $"{First}\n```x``` is one\n{Dump}\n```x``` is one\n{Last}" },
        { "colons-1", $"The first one is here:\n{Dump}\nThe second one is here:\n{Dump}\n{Last}", $"{First}\n{Dump}\n{Last}\n{Dump}" },
        { "browser-calls-2", $"{First}\n{Script}\n{Last}", $"{First}\n{Dump}\n{Last}" },
        { "trackers", $"{First}\n{Script}\n{Last}", $"{First}\n{Dump}\n{Last}" },
        { "hosts-inside", $"{First}\n{Script}\n{Last}",
            $"{First}\n{Script.Replace("press.net", "press.example", StringComparison.Ordinal)}\n{Last}" },
        { "unmistakable", $"{First}\n{Script}\n{Last}", $"{First}\n{Dump}\n{Last}" },
        { "in-sentence", "The service returns {'status': 'ok', 'count': 12} when it is well.",
            "The service is well. {'status': 'ok', 'count': 12}" },
        { "structure-closed", $"{First}\n\n{Dump}", $"{First}\n\n{Dump[..^2]}" },
    };

    [Theory]
    [MemberData(nameof(Seen))]
    public void It_is_seen(string id, string with, string without)
    {
        Assert.Contains(_cleaner.Find(with), leak => leak.Signs.Any(sign => string.Equals(sign.Id, id, StringComparison.Ordinal)));
        Assert.DoesNotContain(_cleaner.Find(without), leak => leak.Signs.Any(sign => string.Equals(sign.Id, id, StringComparison.Ordinal)));
    }

    [Fact]
    public void It_says_where_it_was_seen()
    {
        const string text = $"{First}\n\n{Dump}\n\nWho is to pay for all that?";
        Sign sign = Assert.Single(Assert.Single(_cleaner.Find(text)).Signs, static sign => sign.Id is "question-behind");
        Assert.Equal("Who is to pay for all that?", text.Substring(sign.Range.Start, sign.Range.Length));
    }
}
