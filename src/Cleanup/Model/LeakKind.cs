namespace Cleanup;

/// <summary>A sort of leak: one of <c>LeakKinds</c>, or one of an own detector. Immutable.</summary>
/// <param name="Id">The id in the user's words, such as <c>php-var-dump</c>: it names the leak, never the action.</param>
/// <param name="Summary">One sentence on what it is.</param>
/// <param name="CutFrom">The least confidence from which it is cut by default.</param>
public sealed record LeakKind(string Id, string Summary, Confidence CutFrom)
{
    /// <summary>
    /// The id of the kind of the library as which the judge weighs it, such as <c>shortcode</c> for marks of a page; null for one that the
    /// judge knows by itself, or leaves as its detector says.
    /// </summary>
    public string? JudgedAs { get; init; }

    /// <summary>Whether a user said what it looks like: where another kind begins at the same place, this is what it is.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
