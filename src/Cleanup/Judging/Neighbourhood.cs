using System.Buffers;
using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>
/// What stands around a range once the leaks beside it are cut. The two sides end right at the range, their blanks included.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Neighbourhood
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ref PageNotes? _notes;
    private readonly int _start;
    private readonly int _end;

    /// <param name="text">The text.</param>
    /// <param name="notes">What is known of it; made when somebody asks.</param>
    /// <param name="cuts">The leaks beside the range that will be cut.</param>
    /// <param name="range">The range.</param>
    public Neighbourhood(ReadOnlySpan<char> text, ref PageNotes? notes, CutAround cuts, TextRange range)
    {
        _text = text;
        _notes = ref notes;
        _start = range.Start;
        _end = range.End;
        if (cuts.Before is { } before && before.End <= _start && _text[before.End.._start].IsWhiteSpace())
        {
            BreaksBefore = _text[before.End.._start].ContainsAny('\n', '\r');
            _start = before.Start;
        }
        if (cuts.Behind is { } behind && behind.Start >= _end && _text[_end..behind.Start].IsWhiteSpace())
        {
            BreaksBehind = _text[_end..behind.Start].ContainsAny('\n', '\r');
            _end = behind.End;
        }
    }

    /// <summary>All that stands before.</summary>
    public ReadOnlySpan<char> Before => _text[.._start];

    /// <summary>Whether a line break stands between the range and a leak before it that will be cut.</summary>
    public bool BreaksBefore { get; }

    /// <summary>All that stands behind.</summary>
    public ReadOnlySpan<char> Behind => _text[_end..];

    /// <summary>Whether a line break stands between the range and a leak behind it that will be cut.</summary>
    public bool BreaksBehind { get; }

    /// <summary>Whether one of the words stands within so many UTF-16 units on either side.</summary>
    public bool Holds(SearchValues<string> words, int window) =>
        Notes.Holds(words, _text, NearBefore(window)) || Notes.Holds(words, _text, NearBehind(window));

    /// <summary>Whether one of the words stands in a part of the text.</summary>
    public bool Holds(SearchValues<string> words, ReadOnlySpan<char> part) =>
        _text.Overlaps(part, out int start) && Notes.Holds(words, _text, new TextRange(start, part.Length));

    /// <summary>Whether code stands within so many UTF-16 units on either side, or talk about it.</summary>
    public bool TalksAboutCode(int window) =>
        Notes.TalksAboutCode(_text, NearBefore(window)) || Notes.TalksAboutCode(_text, NearBehind(window));

    private PageNotes Notes => _notes ??= new PageNotes();

    private TextRange NearBefore(int window) => TextRange.FromBounds(Math.Max(0, _start - window), _start);

    private TextRange NearBehind(int window) => new(_end, Math.Min(window, _text.Length - _end));
}
