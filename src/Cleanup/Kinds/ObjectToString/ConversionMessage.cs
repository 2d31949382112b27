using Cleanup.Grammars.Php;
using Cleanup.Text;

namespace Cleanup.Kinds.ObjectToString;

/// <summary>
/// What PHP says of a value that it cannot print, where a handler left out the level or the place: <c>Array to string conversion</c>,
/// <c>Object of class Author could not be converted to string</c> (php-src Zend/zend_operators.c). With both it is a message of PHP.
/// </summary>
internal static class ConversionMessage
{
    public const string Array = "Array to string conversion";
    public const string Object = "Object of class ";

    private const string Failure = " could not be converted to string";

    /// <summary>Reads the message whose words start at <paramref name="start"/>, with its level before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first word starts.</param>
    /// <param name="floor">Where the look back ends.</param>
    /// <param name="range">The message.</param>
    /// <param name="type">The type of the value.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int floor, out TextRange range, out ReadOnlySpan<char> type)
    {
        range = default;
        type = default;
        int end = EndOf(text, start, out type);
        // The next line may be glued to it, but no letters of the same word.
        if (end < 0 || text[end..] is [var next, ..] && char.IsLetterOrDigit(next) && !char.IsUpper(next)) return false;
        int level = StartOfLevel(text, start, floor);
        if (PhpLocation.TryFind(text, end, end + Reach.Name, out PhpLocation place) && text[end..place.Start].IsWhiteSpace())
        {
            if (level < start) return false;
            end = place.End;
        }
        range = TextRange.FromBounds(level, end);
        return true;
    }

    /// <summary>Reads the message that starts at <paramref name="start"/>, with its level or without.</summary>
    public static bool TryReadFrom(ReadOnlySpan<char> text, int start, out TextRange range, out ReadOnlySpan<char> type)
    {
        ReadOnlySpan<char> near = text.Slice(start, Math.Min(text.Length - start, Reach.Word + Object.Length));
        int words = near.IndexOf(Array, StringComparison.Ordinal) is var array and >= 0
            ? array
            : near.IndexOf(Object, StringComparison.Ordinal);
        range = default;
        type = default;
        return words >= 0 && TryRead(text, start + words, start, out range, out type) && range.Start == start;
    }

    /// <summary>Whether words of a sentence stand before or behind it on its line: somebody may speak of it.</summary>
    public static bool IsInSentence(ReadOnlySpan<char> text, TextRange range) =>
        text[..range.Start].TrimEnd(' ') is [.., var before] && (char.IsLetterOrDigit(before) || before == ',') ||
        text[range.End..].TrimStart(' ') is [var behind, ..] && char.IsLower(behind);

    private static int EndOf(ReadOnlySpan<char> text, int start, out ReadOnlySpan<char> type)
    {
        type = nameof(Array);
        if (text[start..].StartsWith(Array, StringComparison.Ordinal)) return start + Array.Length;
        int name = start + Object.Length;
        if (!text[start..].StartsWith(Object, StringComparison.Ordinal)) return -1;
        int end = name;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '\\')) end++;
        type = text[name..end];
        return end > name && text[end..].StartsWith(Failure, StringComparison.Ordinal) ? end + Failure.Length : -1;
    }

    private static int StartOfLevel(ReadOnlySpan<char> text, int start, int floor)
    {
        int colon = text[floor..start].TrimEnd().Length + floor - 1;
        int level = colon > floor && text[colon] == ':' ? PhpErrorHead.StartBefore(text, colon, floor) : -1;
        return level < 0 ? start : level;
    }
}
