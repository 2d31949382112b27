using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>What was mended in one payload. It counts every repair and lists as many as the caller wants.</summary>
internal sealed class RepairLog(int maxListed)
{
    /// <summary>How much people are shown of a text or a key: before and after stand on one line, behind a path.</summary>
    public const int LongestExcerpt = 40;

    private readonly List<LoggedRepair> _steps = [];

    // What was mended behind the last token or in a property without its value, listed or not: a payload that ends there forgets
    // it, or drops the property as a whole.
    private readonly List<Entry> _recent = [];
    private bool _hasGarbage;

    /// <summary>How many repairs were made, listed or not.</summary>
    public int Count { get; private set; }

    /// <summary>The first repair that was a choice between several readings; null when each was the only one.</summary>
    public LoggedRepair? FirstGuess { get; private set; }

    /// <summary>Whether what is added from now on is only counted.</summary>
    public bool IsFull => _steps.Count >= maxListed && FirstGuess is not null;

    /// <summary>How many units of the text were left out.</summary>
    public int Dropped { get; private set; }

    /// <summary>How many characters were added.</summary>
    public int Invented { get; private set; }

    /// <summary>How sure it is that the repairs give what was meant.</summary>
    public Confidence Confidence => _hasGarbage ? Confidence.Possible : FirstGuess is null ? Confidence.Certain : Confidence.Likely;

    public void Add(RepairKind kind, ReadOnlySpan<char> text, TextRange range, string after, ContainerStack containers, bool ofValue,
        bool guess)
    {
        // What has nothing in its place was dropped; what stands where nothing stood was invented.
        bool isBoth = kind == RepairKind.MissingOpener;
        int dropped = after.Length == 0 || isBoth ? range.Length - DroppedFrom(range.Start) : 0;
        int invented = range.Length == 0 || isBoth ? after.Length : 0;
        if (!Note(kind, range.Start, dropped, invented, guess)) return;
        Keep(new(kind, range, containers.Path(ofValue), Shorten(text.Slice(range)), Shorten(after)), guess);
    }

    /// <summary>Adds an edit that was made before the text was read: what it put in or took out is no part of the text any more.</summary>
    public void AddEdit(RepairKind kind, TextRange range, string before, string after, ContainerStack containers, bool ofValue,
        bool guess)
    {
        int dropped = after.Length == 0 ? before.Length : 0;
        int invented = before.Length == 0 ? after.Length : 0;
        if (Note(kind, range.Start, dropped, invented, guess))
            Keep(new(kind, range, containers.Path(ofValue), Shorten(before), Shorten(after)), guess);
    }

    // Counts a repair; whether it is to be kept too.
    private bool Note(RepairKind kind, int start, int dropped, int invented, bool guess)
    {
        Count++;
        Dropped += dropped;
        Invented += invented;
        _hasGarbage |= kind == RepairKind.Garbage;
        _recent.Add(new Entry(start, dropped, invented, IsListed: _steps.Count < maxListed));
        return _steps.Count < maxListed || guess && FirstGuess is null;
    }

    private void Keep(LoggedRepair step, bool guess)
    {
        if (guess) FirstGuess ??= step;
        if (_steps.Count < maxListed) _steps.Add(step);
    }

    /// <summary>The payload goes on at <paramref name="offset"/>: what was mended before it stands.</summary>
    public void KeepUpTo(int offset)
    {
        // Asked at every value, so nothing is allocated here: a predicate would be, each time.
        int kept = 0;
        for (int i = 0; i < _recent.Count; i++)
        {
            if (_recent[i].Start >= offset) _recent[kept++] = _recent[i];
        }
        _recent.RemoveRange(kept, _recent.Count - kept);
    }

    /// <summary>Forgets what was mended at or behind <paramref name="offset"/>, as the payload ended before it.</summary>
    public void ForgetFrom(int offset)
    {
        while (_recent.Count > 0 && _recent[^1].Start >= offset)
        {
            Entry entry = _recent[^1];
            _recent.RemoveAt(_recent.Count - 1);
            if (entry.IsListed) _steps.RemoveAt(_steps.Count - 1);
            Dropped -= entry.Dropped;
            Invented -= entry.Invented;
            Count--;
        }
    }

    /// <summary>The listed repairs in the order of the text.</summary>
    public ImmutableArray<RepairStep> ToSteps(ReadOnlySpan<char> text)
    {
        var steps = ImmutableArray.CreateBuilder<RepairStep>(_steps.Count);
        foreach (LoggedRepair repair in _steps.OrderBy(repair => repair.Range.Start)) steps.Add(repair.ToStep(text));
        return steps.MoveToImmutable();
    }

    private int DroppedFrom(int offset)
    {
        int dropped = 0;
        for (int last = _recent.Count - 1; last >= 0 && _recent[last].Start >= offset; last--) dropped += _recent[last].Dropped;
        return dropped;
    }

    /// <summary>The start of what is mended, as people are shown it.</summary>
    public static string Shorten(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestExcerpt) return text.ToString();
        int length = LongestExcerpt - 1;
        if (char.IsHighSurrogate(text[length - 1])) length--;
        return $"{text[..length]}…";
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Start, int Dropped, int Invented, bool IsListed);
}
