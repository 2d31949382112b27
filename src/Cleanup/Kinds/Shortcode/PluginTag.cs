using Cleanup.Grammars.Markup;
using Cleanup.Text;

namespace Cleanup.Kinds.Shortcode;

/// <summary>
/// The tags of Joomla's plugins: <c>{loadposition banner3}</c>, <c>{gallery}2018/fest{/gallery}</c>, <c>{jcomments on}</c>. Thread-safe.
/// </summary>
internal static class PluginTag
{
    /// <summary>Reads the tag whose brace stands at <paramref name="start"/>, or the pair that it opens.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ParsedShortcode shortcode, ref long steps)
    {
        shortcode = default;
        ReadOnlySpan<char> rest = text.From(start + 1, Reach.Name - 1);
        int close = rest.IndexOfAny("}{\n");
        steps += close < 0 ? rest.Length : close;
        if (close < 0 || rest[close] != '}') return false;
        bool isCloser = rest[0] == '/';
        ReadOnlySpan<char> tag = rest[(isCloser ? 1 : 0)..close];
        int nameEnd = tag.IndexOfAny(' ', '=', '|');
        ReadOnlySpan<char> name = nameEnd < 0 ? tag : tag[..nameEnd];
        if (!ShortcodeNames.IsPlugin(name, out bool isWord)) return false;
        int end = start + 1 + close + 1;
        ReadOnlySpan<char> content = text.From(end, Reach.Name);
        // What stands in the pair is the name of a file or of a film.
        int closer = isCloser ? -1 : IndexOfEnd(content, name);
        bool isPair = closer >= 0 && content[..closer].IndexOfAny(' ', '\n') < 0 && !ProseInCode.IsIn(content[..closer]);
        if (isPair) end += closer + name.Length + "{/}".Length;
        bool hasArgument = nameEnd >= 0 && (!isWord || tag[nameEnd] == '=');
        if (!isPair && !isCloser && !hasArgument && name is not ("mospagebreak" or "mosimage")) return false;
        shortcode = new ParsedShortcode(TextRange.FromBounds(start, end), new TextRange(start + (isCloser ? 2 : 1), name.Length),
            isCloser || isPair, DebrisSureness.Unmistakable);
        return true;
    }

    private static int IndexOfEnd(ReadOnlySpan<char> content, ReadOnlySpan<char> name)
    {
        int closer = content.IndexOf("{/", StringComparison.Ordinal);
        return closer >= 0 && content[(closer + 2)..].StartsWith(name, StringComparison.Ordinal) &&
            content[(closer + 2 + name.Length)..] is ['}', ..] ? closer : -1;
    }
}
