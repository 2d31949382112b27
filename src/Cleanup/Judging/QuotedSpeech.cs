using System.Buffers;

namespace Cleanup.Judging;

/// <summary>
/// What somebody said, between the quotation marks of any language: articles quote people, and who asks for help does not. Thread-safe.
/// </summary>
internal static class QuotedSpeech
{
    // Fewer are a title or a term. With 2 one leak of 556 less is left; 11 changes no verdict.
    private const int FewestWords = 5;

    private static readonly SearchValues<char> _openers = SearchValues.Create("“„«「『");
    private static readonly SearchValues<char> _ends = SearchValues.Create("”“»」』\n");

    /// <summary>Whether a few words or more stand in such marks.</summary>
    public static bool AnyIn(ReadOnlySpan<char> prose)
    {
        for (int opener = prose.IndexOfAny(_openers); opener >= 0; opener = prose.IndexOfAny(_openers))
        {
            prose = prose[(opener + 1)..];
            // Each segment stands on a line of its own, and none is long.
            int end = prose.IndexOfAny(_ends);
            if (end >= 0 && prose[end] != '\n' && TextMeasures.Words(prose[..end]) >= FewestWords) return true;
        }
        return false;
    }
}
