using System.Collections.Immutable;

namespace Cleanup.FitJudge.Labels;

/// <summary>A text of which somebody said what in it are leaks. Ranges are UTF-16 units. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text.</param>
/// <param name="Group">What it belongs to: texts of one group are never in two folds.</param>
/// <param name="Leaks">What a program printed into it by mistake.</param>
/// <param name="Ignored">What may be either.</param>
internal sealed record LabelledText(
    string Id, string Text, string Group, ImmutableArray<TextRange> Leaks, ImmutableArray<TextRange> Ignored)
{
    // There are two for each text, and what was made is less like what is met.
    private const double OfVariant = 0.3;

    /// <summary>What sort of text it is.</summary>
    public string Class { get; init; } = Leaks.IsEmpty ? "content" : "leaks";

    /// <summary>What figures are asked for by, as its language.</summary>
    public string Facet { get; init; } = "";

    /// <summary>Whether it was made of others, so that the fit sees it and the figures do not.</summary>
    public bool IsVariant { get; init; }

    /// <summary>How much it counts in the fit.</summary>
    public double Weight => IsVariant ? OfVariant : 1;

    /// <summary>Whether nothing in it is a leak: whatever is cut of it is harm.</summary>
    public bool IsContent => Leaks.IsEmpty;
}
