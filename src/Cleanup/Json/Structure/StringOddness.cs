namespace Cleanup.Json.Structure;

/// <summary>How odd a string is between its quotes: the wrong quotes leave structure at its edges.</summary>
internal static class StringOddness
{
    public static float Of(ReadOnlySpan<char> content, bool isKey)
    {
        if (content.IsEmpty) return isKey ? EditCost.EmptyKey : EditCost.EmptyString;
        ReadOnlySpan<char> trimmed = content.Trim();
        if (trimmed.IsEmpty) return EditCost.StructureAtEdge;
        float oddness = 0;
        float atEdge = isKey ? EditCost.StructureInKey : EditCost.StructureAtEdge;
        if (IsStray(trimmed[0], trimmed, isKey)) oddness += atEdge;
        if (trimmed.Length > 1 && IsStray(trimmed[^1], trimmed, isKey)) oddness += atEdge;
        if (isKey && trimmed.Contains('"')) oddness += EditCost.StructureInKey;
        if (trimmed.Length < content.Length) oddness += isKey ? EditCost.StructureInKey : EditCost.BlankAtEdge;
        if (HasOddQuotes(content)) oddness += EditCost.OddQuotes;
        if (HoldsRecordsEdge(content)) oddness += EditCost.RecordsEdge;
        return oddness;
    }

    // "}, {": a record ends in it and the next begins.
    private static bool HoldsRecordsEdge(ReadOnlySpan<char> content)
    {
        int close = content.IndexOf("\\\"}", StringComparison.Ordinal);
        return close >= 0 && content[close..].Contains("{\\\"", StringComparison.Ordinal) &&
            !content[..close].Contains('{');
    }

    // Behind a digit a quote means inches.
    private static bool HasOddQuotes(ReadOnlySpan<char> content)
    {
        int quotes = 0;
        for (int i = content.IndexOf('"'); i >= 0 && i < content.Length; i++)
        {
            bool isInches = i > 1 && char.IsAsciiDigit(content[i - 2]) && !(i + 1 < content.Length && char.IsLetterOrDigit(content[i + 1]));
            if (content[i] == '"' && !isInches) quotes++;
        }
        return quotes % 2 != 0;
    }

    // A bracket at an edge is one of words in brackets when its partner stands in the string too.
    private static bool IsStray(char c, ReadOnlySpan<char> content, bool isKey) => c switch
    {
        ',' or ':' => true,
        '{' => isKey || !content.Contains('}'),
        '}' => isKey || !content.Contains('{'),
        '[' => isKey || !content.Contains(']'),
        ']' => isKey || !content.Contains('['),
        _ => false,
    };
}
