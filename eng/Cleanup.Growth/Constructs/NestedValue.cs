namespace Cleanup.Growth.Constructs;

/// <summary>A value that holds one of its sort.</summary>
/// <param name="Kind">The kind of leak.</param>
/// <param name="Start">What stands in front of the outermost.</param>
/// <param name="Opener">What stands in front of what it holds.</param>
/// <param name="Inner">The innermost value.</param>
/// <param name="Closer">What stands behind what it holds.</param>
internal sealed record NestedValue(string Kind, string Start, string Opener, string Inner, string Closer)
{
    /// <summary>Nested without end, with its ends, and as deep as the limits allow again and again.</summary>
    public IEnumerable<Construct> Repeat(Subject limited, Subject anyDepth)
    {
        var open = new Construct(Kind, $"{Kind}, nested", "open", anyDepth, Opener) { Start = Start };
        yield return open;
        yield return open.InBlocks() with { Subject = limited };
        if (Closer.Length > 0) yield return open with { Form = "closed", Middle = Inner, Closer = Closer };
    }
}
