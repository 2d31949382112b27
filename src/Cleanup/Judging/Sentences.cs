using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>How sentences of any language end. Thread-safe.</summary>
internal static class Sentences
{
    private const string Stops = ".!?…。！？؟।";
    private const string Questions = "?？؟";
    private const string Closers = "\"»”」』)]";

    /// <summary>Whether a text ends with a stop.</summary>
    public static bool EndsWithStop(ReadOnlySpan<char> text) => Blank.TrimEnd(text) is [.., var last] && Stops.Contains(last);

    /// <summary>Whether a text ends with a stop, a closing quotation mark or a closing bracket.</summary>
    public static bool Ends(ReadOnlySpan<char> text) => Blank.TrimEnd(text) switch
    {
        // A mark behind a blank opens.
        [.., var before, '"'] => !Blank.Is(before),
        [.., var last] => Stops.Contains(last) || Closers.Contains(last),
        _ => false,
    };

    /// <summary>Whether a text ends with a colon.</summary>
    public static bool EndsWithColon(ReadOnlySpan<char> text) => Blank.TrimEnd(text) is [.., ':' or '：'];

    /// <summary>Whether a text ends with a question.</summary>
    public static bool Asks(ReadOnlySpan<char> text)
    {
        text = Blank.TrimEnd(text);
        if (text is [.., var last] && last != '』' && Closers.Contains(last)) text = text[..^1];
        return text is [.., var mark] && Questions.Contains(mark);
    }

    /// <summary>Whether one of the first sentences of a text is a question.</summary>
    public static bool AskEarly(ReadOnlySpan<char> text, int most)
    {
        for (int start = 0; most > 0 && start < text.Length; most--)
        {
            int end = NextEnd(text, start);
            if (end < 0) end = text.Length;
            if (Asks(text[start..end])) return true;
            start = end;
        }
        return false;
    }

    /// <summary>Behind which offset a sentence ends and the blanks after it; -1 when none does from <paramref name="from"/> on.</summary>
    public static int NextEnd(ReadOnlySpan<char> text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？') return i + 1;
            if (text[i] is not ('.' or '!' or '?' or '…' or '؟' or '।') || i + 1 >= text.Length || !Blank.Is(text[i + 1]))
                continue;
            return Blank.Skip(text, i + 1);
        }
        return -1;
    }
}
