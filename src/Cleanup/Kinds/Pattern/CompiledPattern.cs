using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Cleanup.Kinds.Pattern;

/// <summary>A pattern that was checked and made ready for the search. Immutable and thread-safe.</summary>
/// <param name="Regex">It, run without going back.</param>
/// <param name="Keywords">Literals of which a match holds one.</param>
/// <param name="Size">How many states its automaton has, about.</param>
internal sealed record CompiledPattern(Regex Regex, ImmutableArray<Keyword> Keywords, long Size)
{
    // UTF-16 units. What people write by hand has some dozens.
    private const int LongestPattern = 2_000;

    // An automaton of more takes milliseconds for a character at its worst, as in (a?b?){1000}.
    private const int LargestSize = 1_000;

    // It never goes back, so its time is linear in the text.
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <exception cref="PatternException">It cannot be searched for.</exception>
    public static CompiledPattern Of(PatternKind kind)
    {
        string pattern = kind.Pattern;
        if (pattern.Length == 0) throw new PatternException("it is empty");
        if (pattern.Length > LongestPattern) throw new PatternException($"it has more than {LongestPattern} characters");
        NotSupportedException? refusal = RefusalOf(pattern);
        var reader = new PatternReader(pattern);
        PatternPart read = reader.Read();
        if (reader.GoesBackAt is { } place)
            throw new PatternException("looking around, references back and atomic groups cannot be searched for in linear time")
            {
                Offset = place,
            };
        if (read.Size > LargestSize)
            throw new PatternException($"it is too large: repeated as often as its counts allow it has about {read.Size} parts, and " +
                $"{LargestSize} are the most; * and + cost nothing");
        if (refusal is not null)
            throw new PatternException($"it cannot be searched for in linear time: {refusal.Message}", refusal);
        var regex = new Regex(WithLineEnds(pattern, reader.LineEnds), Options);
        return new CompiledPattern(regex, KeywordsOf(kind, read, reader.IgnoresCase), read.Size);
    }

    // As it was written, for what is wrong with it has its place there.
    private static NotSupportedException? RefusalOf(string pattern)
    {
        try
        {
            _ = new Regex(pattern, Options);
            return null;
        }
        catch (RegexParseException exception)
        {
            throw new PatternException(ReasonOf(exception), exception) { Offset = exception.Offset };
        }
        catch (NotSupportedException exception)
        {
            return exception;
        }
    }

    // In .NET a line ends before its line feed, and a carriage return before that belongs to it.
    private static string WithLineEnds(string pattern, IReadOnlyList<int> places)
    {
        var text = new StringBuilder();
        int from = 0;
        foreach (int place in places)
        {
            text.Append(pattern, from, place - from).Append(@"(?:\r?$)");
            from = place + 1;
        }
        return text.Append(pattern, from, pattern.Length - from).ToString();
    }

    private static ImmutableArray<Keyword> KeywordsOf(PatternKind kind, PatternPart read, bool ignoresCase)
    {
        if (kind.Keywords.IsEmpty && Keyword.WorthOf(read.Demanded) == 0)
            throw new PatternException(
                "it holds no literal that every match must have: name one, or several of which every match has one, as keywords");
        ImmutableArray<string> words = kind.Keywords.IsEmpty ? read.Demanded : kind.Keywords;
        return [.. words.Distinct(StringComparer.Ordinal).Select(word => Keyword.TryCreate(word, ignoresCase) ??
            throw new PatternException($"the keyword '{word}' says too little: it needs two letters, or a sign, of ASCII"))];
    }

    // "Invalid pattern '(a' at offset 2. Not enough )'s."
    private static string ReasonOf(RegexParseException exception)
    {
        string mark = $"at offset {exception.Offset}. ";
        int found = exception.Message.LastIndexOf(mark, StringComparison.Ordinal);
        string reason = found < 0 ? exception.Error.ToString() : exception.Message[(found + mark.Length)..];
        return reason.TrimEnd('.');
    }
}
