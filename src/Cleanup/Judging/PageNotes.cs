using System.Buffers;
using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>
/// What is known of one text beside its findings: where words stand in it. Found out where somebody asks, and kept. Not thread-safe.
/// </summary>
internal sealed class PageNotes
{
    private readonly Dictionary<SearchValues<string>, Occurrences> _occurrences = [];
    private readonly CodeTalk _talk = new();

    /// <summary>Whether one of the words stands in the range.</summary>
    public bool Holds(SearchValues<string> words, ReadOnlySpan<char> text, TextRange range)
    {
        ref Occurrences? occurrences = ref CollectionsMarshal.GetValueRefOrAddDefault(_occurrences, words, out _);
        return (occurrences ??= new Occurrences(words)).AnyIn(text, range.Start, range.End);
    }

    /// <summary>Whether the range shows code or talks about it.</summary>
    public bool TalksAboutCode(ReadOnlySpan<char> text, TextRange range) =>
        Holds(CodeSigns.Code, text, range) || _talk.IsIn(text, range.Start, range.End);
}
