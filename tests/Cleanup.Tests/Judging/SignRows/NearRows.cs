using static Cleanup.Tests.Judging.SignRows.Page;

namespace Cleanup.Tests.Judging.SignRows;

/// <summary>What is said near a finding.</summary>
internal static class NearRows
{
    private const string Question = "Who is to pay for all that?";

    public static SignRow[] All { get; } =
    [
        new("question-behind", $"{First}\n{Dump}\n{Last}\n{Question}", $"{First}\n{Dump}\n{Lines(2)}\n{Question}"),
        new("question-behind", $"{First}\n{Dump}\n{Question}", $"{Question}\n{Dump}\n{Last}"),
        new("question-behind", $"{First}\n{Dump}\n谁来支付这一切的费用？", $"{First}\n{Dump}\n谁来支付这一切的费用。"),
        new("question-behind", $"{First}\n{Dump}\n{Lines(4, "x = 1;")}\n{Question}", $"{First}\n{Dump}\n{Lines(5, "x = 1;")}\n{Question}"),
        new("question-behind", $"{First}\n{Dump}\nWho pays? {Last}", $"{First}\n{Dump}\nIt is. So be it. Who pays? {Last}"),
        new("question-ends", $"{First}\n{Dump}\n{Question}\n{Lines(2)}", $"{First}\n{Dump}\n{Question}\n{Lines(3)}"),
        new("identifiers-near", $"Then it calls open_harbour once more in vain.\n{Lines(2)}\n{Dump}",
            $"Then it calls open_harbour once more in vain.\n{Lines(3)}\n{Dump}"),
        new("identifiers-near", $"{Dump}\n{Lines(2)}\nThen it calls openHarbour once more in vain.",
            $"{Dump}\n{Lines(3)}\nThen it calls openHarbour once more in vain."),
        new("identifiers-near", $"Then it calls open() once more in vain.\n{Dump}", $"Then it calls (open) once more in vain.\n{Dump}"),
        new("identifiers-near", $"Then it reads tide.php once more in vain.\n{Dump}", $"Then it reads tide.net once more in vain.\n{Dump}"),
        new("identifiers-near", $"Then it asks for --noon once more in vain.\n{Dump}", $"Then it asks at-noon once more in vain.\n{Dump}"),
        new("identifiers-near", $"Then it reads `noon` once more in vain.\n{Dump}", $"Then it reads $12 once more in vain.\n{Dump}"),
        new("code-words-near", $"A function, a method.\n{Dump}\nand a parameter", $"A function, a harbour.\n{Dump}\nand a parameter"),
        new("code-words-near", $"A method, a function and a parameter.\n{Lines(2)}\n{Dump}",
            $"A method, a function and a parameter.\n{Lines(3)}\n{Dump}"),
        new("help-words-near", $"We tried it, hosting and all.\n{Dump}", $"We tried it, harbours and all.\n{Dump}"),
        // A phrase counts on the page only.
        new("help-words-near", $"We tried it, hosting and all.\n{Dump}", $"Please help me, can anyone help me.\n{Dump}"),
    ];
}
