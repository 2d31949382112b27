using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Detectors;

namespace Cleanup.Scanning;

/// <summary>Which detectors to ask at which character. Immutable and thread-safe.</summary>
internal sealed class TriggerMap
{
    private const int AsciiLength = 128;
    private readonly LeakDetector[]?[] _detectors = new LeakDetector[]?[AsciiLength];
    private readonly SearchValues<char> _triggers;

    public TriggerMap(ImmutableArray<LeakDetector> detectors)
    {
        foreach (LeakDetector detector in detectors)
        {
            foreach (char trigger in detector.Triggers)
                _detectors[trigger] = [.. _detectors[trigger] ?? [], detector];
        }
        _triggers = SearchValues.Create(string.Concat(detectors.Select(detector => detector.Triggers)));
    }

    /// <summary>The offset of the first trigger at or behind <paramref name="from"/>, or -1.</summary>
    public int IndexOfTrigger(ReadOnlySpan<char> text, int from)
    {
        int index = text[from..].IndexOfAny(_triggers);
        return index < 0 ? -1 : from + index;
    }

    /// <summary>The detectors to ask at <paramref name="trigger"/>, a character that <see cref="IndexOfTrigger"/> found.</summary>
    public ReadOnlySpan<LeakDetector> this[char trigger] => _detectors[trigger];
}
