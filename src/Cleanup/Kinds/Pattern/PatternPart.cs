using System.Collections.Immutable;

namespace Cleanup.Kinds.Pattern;

/// <summary>What is known of a part of a pattern. Immutable.</summary>
/// <param name="Exact">The only text that it matches; null when there are several.</param>
/// <param name="Keywords">Literals of which every match holds one; empty when none is known.</param>
/// <param name="Size">How many states an automaton for it has, about.</param>
internal sealed record PatternPart(string? Exact, ImmutableArray<string> Keywords, long Size)
{
    // Times how often a part may come, it still fits.
    private const long LargestSize = int.MaxValue;

    /// <summary>A place without a width: the beginning of a line, say.</summary>
    public static readonly PatternPart Empty = new("", [], 0);

    /// <summary>Any character of a set.</summary>
    public static readonly PatternPart Class = new(null, [], 1);

    /// <summary>A character that stands for itself.</summary>
    public static PatternPart Of(char character) => new(character.ToString(), [], 1);

    /// <summary>Literals of which every match holds one.</summary>
    public ImmutableArray<string> Demanded => Exact is { Length: > 0 } ? [Exact] : Keywords;

    /// <summary>One of several.</summary>
    public static PatternPart AnyOf(List<PatternPart> parts)
    {
        if (parts is [var only]) return only;
        bool areAllKnown = parts.TrueForAll(static part => !part.Demanded.IsEmpty);
        return new PatternPart(
            null,
            areAllKnown ? [.. parts.SelectMany(static part => part.Demanded).Distinct(StringComparer.Ordinal)] : [],
            Math.Min(LargestSize, parts.Sum(static part => part.Size)));
    }

    /// <summary>All, one behind the other.</summary>
    public static PatternPart Sequence(List<PatternPart> parts)
    {
        var literals = new List<ImmutableArray<string>>();
        string run = "";
        foreach (PatternPart part in parts)
        {
            run += part.Exact;
            if (part.Exact is not null) continue;
            literals.Add([run]);
            literals.Add(part.Keywords);
            run = "";
        }
        literals.Add([run]);
        return new PatternPart(
            parts.TrueForAll(static part => part.Exact is not null) ? run : null,
            literals.MaxBy(Keyword.WorthOf),
            Math.Min(LargestSize, parts.Sum(static part => part.Size)));
    }

    /// <summary>It, over and over.</summary>
    /// <param name="least">How often at least.</param>
    /// <param name="most">How often at most; <see cref="int.MaxValue"/> for any number.</param>
    public PatternPart Repeat(int least, int most)
    {
        if (least == 1 && most == 1) return this;
        long times = most == int.MaxValue ? Math.Max(1, least) : most;
        return new PatternPart(null, least > 0 ? Demanded : [], Math.Min(LargestSize, Size * times));
    }
}
