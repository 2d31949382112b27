using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>The quotes that stand inside a string without being escaped, as far as it was read.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct InnerQuotes
{
    private int _first, _last;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one has no partner yet.</summary>
    public readonly bool AreOdd => Count % 2 != 0;

    /// <summary>From the first of them to behind the last; empty when there is none.</summary>
    public readonly TextRange Range => TextRange.FromBounds(_first, _last);

    public void Add(int position, int length)
    {
        if (Count++ == 0) _first = position;
        _last = position + length;
    }
}
