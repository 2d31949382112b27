namespace Cleanup.Json;

/// <summary>Tells by what stands behind a closer what it closes. Reads nothing.</summary>
internal static class CloserRules
{
    /// <summary>
    /// What the closer that ends at <paramref name="behind"/> is. First comes what it is in JSON, then what leaves what stands behind it
    /// at its place, the fewest changes first.
    /// </summary>
    public static CloserReading Of(ref JsonText text, int behind, bool isArray, ContainerStack containers, ReadingPolicy policy,
        int maxDepth)
    {
        int count = containers.CountUpTo(isArray);
        if (count == 1 && !ListGoesOn(ref text, behind, containers, policy, maxDepth)) return CloserReading.OfTop;
        if (count > 1 && FitsBehind(ref text, behind, containers, containers.Depth - count)) return CloserReading.OfOuter;
        if (count == 1 || FitsBehind(ref text, behind, containers, containers.Depth)) return CloserReading.Extra;
        if (count == 0 || FitsBehind(ref text, behind, containers, containers.Depth - 1)) return CloserReading.OtherSort;
        return CloserReading.OfOuter;
    }

    /// <summary>Whether "]" would end a payload whose records go on behind it.</summary>
    private static bool ListGoesOn(ref JsonText text, int behind, ContainerStack containers, ReadingPolicy policy, int maxDepth) =>
        containers.Depth == 1 && containers.Top is { IsArray: true, EndsInContainer: true }
        && (policy.JoinsRecords && KnownKeyRule.RecordBehind(ref text, behind) || IsRecord(ref text, behind, maxDepth));

    private static bool IsRecord(ref JsonText text, int behind, int maxDepth) =>
        Lookahead.Peek(ref text, behind, out int comma, out _) == ','
        && Lookahead.Peek(ref text, comma + 1, out int record, out _) == '{'
        && PayloadStart.Check(ref text, record, maxDepth) == PayloadRefusal.None;

    /// <summary>Whether what stands behind a closer fits there when <paramref name="depth"/> containers are still open.</summary>
    public static bool FitsBehind(ref JsonText text, int behind, ContainerStack containers, int depth)
    {
        int c = Lookahead.Peek(ref text, behind, out int at, out _);
        if (depth == 0) return c is not (',' or '}' or ']');
        ref readonly Container container = ref containers[depth];
        if (c != ',') return c == (container.IsArray ? ']' : '}');
        c = Lookahead.Peek(ref text, at + 1, out at, out _);
        bool isKey = KeyLookahead.Whole(ref text, at);
        if (!container.IsArray) return isKey;
        // The innermost array counts what is complete in it; one further out ends in the container that would close.
        bool endsInContainer = depth < containers.Depth || container.EndsInContainer;
        return !isKey && endsInContainer == (c is '{' or '[');
    }
}
