namespace Cleanup.Kinds.Json;

/// <summary>JSON that nests deeper than the limit, so that all of it can be left alone.</summary>
internal static class DeepNesting
{
    /// <summary>Whether the brackets that open at <paramref name="start"/> nest deeper than <paramref name="maxDepth"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the outermost bracket opens.</param>
    /// <param name="maxDepth">The limit.</param>
    /// <param name="end">Behind the bracket that closes it, or the text's end.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int maxDepth, out int end)
    {
        int depth = 0;
        int deepest = 0;
        bool inString = false;
        for (end = start; end < text.Length; end++)
        {
            char character = text[end];
            if (character == '\\') end++;
            else if (character == '"') inString = !inString;
            else if (inString) continue;
            else if (character is '[' or '{') deepest = Math.Max(deepest, ++depth);
            else if (character is ']' or '}' && --depth == 0) break;
        }
        end = Math.Min(end + 1, text.Length);
        return deepest > maxDepth;
    }
}
