using System.Collections.Immutable;

namespace Cleanup;

/// <summary>
/// A kind of leak that a regular expression describes, such as the marker of a vendor or a house's own banner; see
/// <see cref="PatternDetector"/>. Immutable.
/// </summary>
/// <param name="Id">The id in the user's words, such as <c>our-banner</c>.</param>
/// <param name="Pattern">
/// The regular expression, as .NET has them, but for what needs going back: no references back, no looking around. <c>^</c> and <c>$</c>
/// are the ends of a line.
/// </param>
public sealed record PatternKind(string Id, string Pattern)
{
    private readonly ImmutableArray<string> _keywords = [];

    /// <summary>
    /// Literals of which a match holds one: where none stands the pattern is not looked for. Empty to take what the pattern itself demands.
    /// They ignore case where the pattern does.
    /// </summary>
    public ImmutableArray<string> Keywords
    {
        get => _keywords;
        init => _keywords = value.IsDefault ? [] : value;
    }

    /// <summary>
    /// Whether the judge weighs what stands around a match, as for the marks of a page; else every match is certain.
    /// </summary>
    public bool InContext { get; init; } = true;

    /// <summary>One sentence on what it is; null for one that shows the pattern.</summary>
    public string? Summary { get; init; }

    /// <summary>The least confidence from which it is cut by default.</summary>
    public Confidence CutFrom { get; init; } = Confidence.Likely;
}
