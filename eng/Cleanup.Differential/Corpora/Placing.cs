using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Corpora;

/// <summary>A place in an article where a program's output may stand.</summary>
/// <param name="Name">What it is called in ids.</param>
/// <param name="Apply">The article with the output in that place.</param>
internal sealed record Placing(string Name, Func<string, string> Apply)
{
    private const string Title = "Lighthouse Keeper Retires After Forty Winters";
    private const string First = "The keeper of the northern lighthouse climbed its stairs for the last time on Friday, “counting none”.";
    private const string Last = "Nobody will follow him: the lamp has been looking after itself for years.";

    /// <summary>Between two paragraphs: where most leaks stand.</summary>
    public static Placing Between { get; } = new("between paragraphs", static leak => $"{Title}\n\n{First}\n\n{leak}\n\n{Last}\n");

    /// <summary>All places.</summary>
    public static IReadOnlyList<Placing> All { get; } =
    [
        new("alone", static leak => leak),
        new("in front", static leak => $"{leak}\n{Title}\n\n{First}\n\n{Last}\n"),
        Between,
        new("at the end", static leak => $"{Title}\n\n{First}\n\n{Last}\n\n{leak}"),
        new("in a sentence", static leak => $"{Title}\n\nThe keeper of the lighthouse {leak} climbed its stairs on Friday. {Last}\n"),
        new("in the title", static leak => $"Lighthouse Keeper {leak} Retires\n\n{First}\n\n{Last}\n"),
        new("on one line", static leak => $"{Title} {First} {leak} {Last}"),
    ];

    /// <summary>The output in all places.</summary>
    public static IEnumerable<SourceText> Everywhere(SourceText leak) =>
        All.Select(placing => SourceText.Of($"{leak.Id} {placing.Name}", placing.Apply(leak.Text)));
}
