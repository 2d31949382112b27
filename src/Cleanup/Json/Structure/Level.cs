namespace Cleanup.Json.Structure;

/// <summary>An array or object that is open. Never changed, so that many readings share it.</summary>
/// <param name="Outer">The one around it; null for the root.</param>
/// <param name="OuterKey">The key it stands under, or the one before it in an array's object; 0 for none.</param>
/// <param name="OuterCount">How many members were read of the one around it.</param>
/// <param name="OuterMember">The type of the last of them.</param>
/// <param name="IsArray">Whether it is an array.</param>
/// <param name="Start">Where it opens, in UTF-16 units of the text that is read.</param>
internal sealed record Level(Level? Outer, int OuterKey, int OuterCount, int OuterMember, bool IsArray, int Start)
{
    // Deeper than any payload is read.
    private const int MaxDepth = 1024;

    private readonly int _depth = Outer is null ? 1 : Outer._depth + 1;

    /// <summary>Whether nothing can open inside of it.</summary>
    public bool IsDeepest => _depth == MaxDepth;
}
