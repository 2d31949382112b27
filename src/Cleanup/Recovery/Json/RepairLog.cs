using System.Collections.Immutable;

namespace Cleanup.Recovery.Json;

/// <summary>What was mended in one payload. It counts every repair and lists as many as the caller wants.</summary>
internal sealed class RepairLog(int maxListed)
{
    private const int MaxExcerptLength = 40;
    private readonly List<RepairStep> _steps = [];
    private bool _hasGarbage;

    /// <summary>How many repairs were made, listed or not.</summary>
    public int Count { get; private set; }

    /// <summary>The first repair that was a choice between several readings; null when each was the only one.</summary>
    public RepairStep? FirstGuess { get; private set; }

    /// <summary>Whether what is added from now on is only counted.</summary>
    public bool IsFull => _steps.Count >= maxListed && FirstGuess is not null;

    /// <summary>How many units of the text were left out.</summary>
    public int Dropped { get; private set; }

    /// <summary>How many characters were added.</summary>
    public int Invented { get; private set; }

    /// <summary>How sure it is that the repairs give what was meant.</summary>
    public Confidence Confidence => _hasGarbage ? Confidence.Possible : FirstGuess is null ? Confidence.Certain : Confidence.Likely;

    public void Add(RepairKind kind, ReadOnlySpan<char> text, TextRange range, string after, ContainerStack containers, bool ofValue, bool guess)
    {
        Count++;
        Account(kind, range, after.Length, 1);
        _hasGarbage |= kind == RepairKind.Garbage;
        if (_steps.Count >= maxListed && !(guess && FirstGuess is null)) return;
        string before = Shorten(text.Slice(range.Start, range.Length));
        var step = new RepairStep(kind, range, containers.Pointer(text, ofValue), before, Shorten(after));
        if (guess) FirstGuess ??= step;
        if (_steps.Count < maxListed) _steps.Add(step);
    }

    /// <summary>Forgets what was mended at or behind <paramref name="offset"/>, as the payload ended before it.</summary>
    public void ForgetFrom(int offset)
    {
        while (_steps.Count > 0 && _steps[^1].Range.Start >= offset)
        {
            Account(_steps[^1].Kind, _steps[^1].Range, _steps[^1].After.Length, -1);
            _steps.RemoveAt(_steps.Count - 1);
            Count--;
        }
    }

    /// <summary>The listed repairs in the order of the text.</summary>
    public ImmutableArray<RepairStep> ToSteps() => [.. _steps.OrderBy(step => step.Range.Start)];

    // What has nothing in its place was dropped; what stands where nothing stood was invented.
    private void Account(RepairKind kind, TextRange range, int added, int sign)
    {
        if (added == 0 || kind == RepairKind.MissingOpener) Dropped += sign * range.Length;
        if (range.Length == 0 || kind == RepairKind.MissingOpener) Invented += sign * added;
    }

    private static string Shorten(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxExcerptLength) return text.ToString();
        int length = MaxExcerptLength - 1;
        if (char.IsHighSurrogate(text[length - 1])) length--;
        return $"{text[..length]}…";
    }
}
