using static Cleanup.Tests.Judging.SignRows.Page;

namespace Cleanup.Tests.Judging.SignRows;

/// <summary>Where a finding stands.</summary>
internal static class PlaceRows
{
    private const string Literal = "{'status': 'ok', 'count': 12}";
    private const string Unlinked = "[{\"harbour\":7,\"tide\":\"Ferry\"},{\"harbour\":8,\"tide\":\"Quay\"}]";
    private const string Tag = "{{ tide.noon }}";

    public static SignRow[] All { get; } =
    [
        new("text-start", $" \n\n\n{Dump}\n\n{Last}", $"The \n{Dump}\n\n{Last}"),
        new("text-end", $"{First}\n\n{Dump}\n \n", $"{First}\n\n{Dump}\n \n."),
        new("own-lines", $"{First}\n{Dump}\n{Last}", $"{First} {Dump}\n{Last}"),
        new("own-lines", $"{First}\r{Dump}\r{Last}", $"{First}\r{Dump} {Last}"),
        new("own-lines", $"{First}\n{Tag} {Tag}\n{Last}", $"{First}\n{Tag} tides {Tag}\n{Last}"),
        new("inside-line", $"{First} {Dump} {Last}", $"{First}\n{Dump} {Last}"),
        new("inside-line", $"{First} {Dump} {Last}", $"{First} {Dump}\n{Last}"),
        new("glued", $"The vote was{Dump}close.", $"The vote was {Dump}close."),
        new("glued", $"The vote was{Dump}close.", $"The vote was{Dump} close."),
        new("glued", $"The vote was{Dump}close.", $"The vote was.{Dump}close."),
        new("glued", $"The vote was{Dump}close.", $"The vote was{Dump}."),
        new("quoted", $"The vote was “{Dump}” again.", $"The vote was “{Dump}, again.”"),
        new("quoted", $"The vote was `{Dump}` again.", $"The vote was ”{Dump}“ again."),
        // The value of an attribute is no quotation.
        new("quoted", $"The vote was \"{Dump}\" again.", $"The vote <input value = \"{Dump}\" again.>"),
        new("glued", $"The vote \"{Dump}close.", $"The vote <input value=\"{Dump}close.>"),
        new("long-prose-before", $"{Sentence(18)}\n\n{Dump}", $"{Sentence(17)}\n\n{Dump}"),
        new("long-prose-behind", $"{Dump}\n\n{Sentence(18)}", $"{Dump}\n\n{Sentence(17)}"),
        new("long-prose-behind", $"{Dump}\n</p>\n{Sentence(18)}", $"{Dump}\nMost read\n{Sentence(18)}"),
        new("short-line-behind", $"{First}\n\n{Dump}\n\nMost read\n\n{Last}", $"{First}\n\n{Dump}\n\n{Last}\n\nMost read"),
        new("short-line-behind", $"{First}\n\n{Dump}\n\nMost read\n\n{Last}", $"{First}\n\n{Dump}\n\nWhat is it?\n\n{Last}"),
        new("between-short-lines", $"Show comments\n{Dump}\nMost read\n{Last}", $"Show comments\n{Dump}\n{Last}"),
        new("between-short-lines", $"Show comments\n{Dump}\nMost read\n{Last}", $"{First}\n{Dump}\nMost read\n{Last}"),
        new("between-short-lines", $"Show comments\n{Dump}\nMost read\n{Last}", $"You saw:\n{Dump}\nMost read\n{Last}"),
        new("between-short-lines", $"Show comments\n{Dump}\nMost read\n{Last}", $"Show comments\n{Dump}\nWhat is it?\n{Last}"),
        new("sentence-end-before", $"{First}\n\n{Dump}", $"{First[..^1]}\n\n{Dump}"),
        new("sentence-end-before", $"{First[..^1]}”\n\n{Dump}", $"{First[..^1]} \"\n\n{Dump}"),
        new("sentence-end-before", $"{First}\n\n{Dump}", $"Most read.\n\n{Dump}"),
        new("colon-before", $"Here is what came:\n{Dump}\n{Last}", $"Here is it:\n{Dump}\n{Last}"),
        new("colon-before", $"{First[..^1]}：\n{Dump}\n{Last}", $"{First}\n{Dump}\n{Last}"),
        // A few words above a list of articles head a box of the page, unless they speak of code.
        new("colon-before", $"Most read this week:\n{Dump}\n{Last}", $"Most read this week:\n{Links}\n{Last}"),
        new("colon-before", $"Most read this week:\n{Unlinked}\n{Last}", $"Most read this week:\n{Links}\n{Last}"),
        new("colon-before", $"Most read here at home this week:\n{Links}\n{Last}", $"Most read at home this week:\n{Links}\n{Last}"),
        new("colon-before", $"The API returns this list:\n{Links}\n{Last}", $"The clerk returns this list:\n{Links}\n{Last}"),
        new("colon-before", $"This is what I tried:\n{Links}\n{Last}", $"This is what I read:\n{Links}\n{Last}"),
        new("completes-sentence", $"The clerk then saw\n{Dump}\nin it.", $"The clerk saw\n{Dump}\nin it."),
        new("completes-sentence", $"The clerk then saw,\n{Dump}\nin it.", $"The clerk then saw.\n{Dump}\nin it."),
        new("completes-sentence", $"The clerk then saw\n{Dump}\nin it.", $"The clerk then saw\n{Dump}\nIn it."),
        new("completes-sentence", $"The clerk then saw\n{Dump}\nin it.", $"The clerk then saw\n{Dump}\nit."),
        new("completes-sentence", $"The clerk then saw\n{Dump}\nin it.", $"The clerk then saw {Dump}\nin it."),
        new("completes-sentence", $"The clerk then saw\n{Dump}\nin it.", $"The clerk then saw\n{Script}\nin it."),
        new("tears-sentence", $"The clerk then saw {Dump} in it.", $"The clerk then saw\n{Dump} in it."),
        new("tears-sentence", $"The clerk then saw {Dump} in it.", $"The clerk then saw {Dump}\nin it."),
        new("tears-sentence", $"The clerk then saw {Dump} in it.", $"The clerk then saw {Literal} in it."),
        new("tears-sentence", $"The clerk then saw {Dump}\n{Dump} in it.", $"The clerk then saw {Dump}\n{Dump} In it."),
        new("in-sentence", $"The service says {Literal} when it is well.", $"The service says {Literal} When it is well."),
        new("in-sentence", $"The service says {Literal}, and is well.", $"The service says: {Literal}, and is well."),
        new("in-sentence", $"The service says {Literal} when it is well.", $"{Literal} when it is well."),
        new("in-sentence", $"The service says {LiteralOf(120)} when it is well.", $"The service says {LiteralOf(121)} when it is well."),
        new("in-sentence", $"The service says {Literal} when it is well.", $"The service says $VAR1 = {{ 'a' => 7 }}; when it is well."),
        new("in-sentence", $"The tide of noon = {Tag} at times.", $"The tide of noon - {Tag} at times."),
        new("in-sentence", $"The tide says {Tag} at times.", $"The tide says bool(true) {Dump} at times."),
        new("code-in-block", $"{First}\n{CodeOf(6)}\n{DumpOf(34)}", $"{First}\n{CodeOf(6)}\n{DumpOf(35)}"),
        new("code-in-block", $"{First}\n{CodeOf(20)}\n{Dump}", $"{First}\n{CodeOf(20)}\n{Last}\n{Dump}"),
        new("fenced", $"{First}\n```\n{Dump}\n```\n{Last}", $"{First}\n```\nx\n```\n{Dump}\n```\n{Last}"),
        new("fenced", $"{First}\n  ~~~ php\n{Dump}\n  ~~~\n{Last}", $"{First}\n```x``` is one\n{Dump}\n```x``` is one\n{Last}"),
        new("fenced", $"{First}\n```\n{Dump}\n```\n{Last}", $"{First}\n``\n{Dump}\n``\n{Last}"),
    ];

    private static string LiteralOf(int length) => $"{{'status': '{new string('a', length - 27)}', 'count': 12}}";

    // A statement of so many characters.
    private static string CodeOf(int length) => $"x = {new string('1', length - 5)};";
}
