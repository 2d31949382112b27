namespace Cleanup;

/// <summary>A sort of leak: one of <c>LeakKinds</c>, or one of an own detector. Immutable.</summary>
/// <param name="Id">The id in the user's words, such as <c>php-var-dump</c>: it names the leak, never the action.</param>
/// <param name="Summary">One sentence on what it is.</param>
/// <param name="CutFrom">The least confidence from which it is cut by default.</param>
public sealed record LeakKind(string Id, string Summary, Confidence CutFrom)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
