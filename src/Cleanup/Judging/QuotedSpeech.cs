using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// What somebody said, between the quotation marks of any language: articles quote people, and who asks for help does not. Thread-safe.
/// </summary>
internal static class QuotedSpeech
{
    private const int FewestWords = 5;
    private const int Longest = 400;

    private static readonly SearchValues<char> _openers = SearchValues.Create("“„«「『");
    private static readonly SearchValues<char> _ends = SearchValues.Create("”“»」』\n");

    /// <summary>Whether a few words or more stand in such marks.</summary>
    public static bool AnyIn(ReadOnlySpan<char> prose)
    {
        for (int opener = prose.IndexOfAny(_openers); opener >= 0; opener = prose.IndexOfAny(_openers))
        {
            prose = prose[(opener + 1)..];
            int end = prose.UpTo(Longest).IndexOfAny(_ends);
            if (end >= 0 && prose[end] != '\n' && TextMeasures.Words(prose[..end]) >= FewestWords) return true;
        }
        return false;
    }
}
