using System.Buffers;

namespace Cleanup.Json;

/// <summary>
/// A text seen through what its payload is wrapped in: HTML entities, and the backslashes of a string literal. Nothing is
/// decoded into a second text: offsets are those of the text, in UTF-16 units.
/// </summary>
internal ref partial struct JsonText(ReadOnlySpan<char> units)
{
    /// <summary>What <see cref="Read"/> gives behind the last character.</summary>
    public const int End = -1;

    /// <summary>The text as it stands.</summary>
    public readonly ReadOnlySpan<char> Units = units;

    /// <summary>The keys of the records before; null when nothing is learned.</summary>
    public KnownKeys? Keys { get; init; }

    /// <summary>How many times the payload was escaped as HTML; 0 when entities are data.</summary>
    public int EntityLevel { get; private set; }

    /// <summary>How many times the payload was escaped as a string literal; 0 when backslashes are the payload's own.</summary>
    public int EscapeLevel { get; private set; }

    /// <summary>Whether the payload's quotes were UTF-8 that was read as windows-1252: <c>â€œ</c>.</summary>
    public bool IsMojibake { get; private set; }

    /// <summary>Whether the payload is wrapped in anything, so that a character may take several units.</summary>
    public bool IsLayered { get; private set; }

    /// <summary>Whether a quote may take several units.</summary>
    public readonly bool HasWideQuotes => EntityLevel > 0 || IsMojibake;

    /// <summary>Whether typographic quotes are delimiters too, so that one may close what a plain quote opens.</summary>
    public bool MixesQuotes { get; set; }

    /// <summary>The last look for a quoted key.</summary>
    public SeenKey SeenKey { get; set; } = SeenKey.None;

    /// <summary>
    /// How many units may still be looked at beyond the few that a look takes, such as for the end of a string of many lines: so many for
    /// each unit of the text. Below zero nobody looks that far any more, and the further below, the fewer look at the lines that follow.
    /// </summary>
    public long FarUnits { get; set; } = FarUnitsFor(units.Length);

    /// <summary>The last brackets in a row, with the value behind them, that may open a payload.</summary>
    public TextRange Openers { get; set; }

    /// <summary>Behind the last unit that was looked at.</summary>
    public int Furthest { get; private set; }

    /// <summary>The far looks that a text of so many units is worth.</summary>
    public static long FarUnitsFor(int length) => 100_000 + (4L * length);

    /// <summary>The character at <paramref name="position"/> and how many units it takes; <see cref="End"/> behind the last.</summary>
    public int Read(int position, out int length)
    {
        if (IsLayered || position >= Units.Length) return ReadLayered(position, out length);
        if (position >= Furthest) Furthest = position + 1;
        length = 1;
        return Units[position];
    }

    /// <summary>By which quote it goes what can close the one that opens.</summary>
    public readonly int ClosingOf(int open) => MixesQuotes && open == '"' ? '\u201C' : open;

    /// <summary>The offset of the first of <paramref name="values"/> in the range, or -1.</summary>
    public int IndexOfAny(SearchValues<char> values, int from, int to)
    {
        if (from >= to) return -1;
        int index = Units[from..to].IndexOfAny(values);
        Furthest = Math.Max(Furthest, index < 0 ? to : from + index + 1);
        return index < 0 ? -1 : from + index;
    }
}
