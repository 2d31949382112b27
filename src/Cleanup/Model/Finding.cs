using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Cleanup;

/// <summary>A leak found in a text. Immutable.</summary>
public sealed class Finding
{
    /// <summary>A finding, of which all that has no default is to be set.</summary>
    public Finding()
    {
    }

    /// <summary>A copy, but for what is set.</summary>
    [SetsRequiredMembers]
    internal Finding(Finding original)
    {
        Kind = original.Kind;
        Range = original.Range;
        Evidence = original.Evidence;
        Signs = original.Signs;
        Confidence = original.Confidence;
        Action = original.Action;
        Recovery = original.Recovery;
        Hint = original.Hint;
        IsInsideWord = original.IsInsideWord;
    }

    /// <summary>What sort of leak it is.</summary>
    public required LeakKind Kind { get; init; }

    /// <summary>Where it stands in the text that was searched, in UTF-16 units.</summary>
    public required TextRange Range { get; init; }

    /// <summary>What its reading says of itself.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>
    /// What speaks for a leak here, and against it, each with its weight; none for kinds of your own, which the judge does not know.
    /// </summary>
    public ImmutableArray<Sign> Signs { get; init; } = [];

    /// <summary>How sure it is that this is a leak here.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What is done with it.</summary>
    public required LeakAction Action { get; init; }

    /// <summary>What was recovered from it.</summary>
    public required RecoveredValue Recovery { get; init; }

    /// <summary>
    /// What can be done so that it leaks no more, such as a header that the crawler should send; null where nothing is known.
    /// </summary>
    public string? Hint { get; init; }

    /// <summary>Whether what stands on its two sides is one word, so that a cut leaves no blank.</summary>
    internal bool IsInsideWord { get; init; }
}
