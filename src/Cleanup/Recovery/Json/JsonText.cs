using System.Buffers;

namespace Cleanup.Recovery.Json;

/// <summary>
/// A text seen through the HTML entities its payload is wrapped in. Nothing is decoded into a second text: offsets are
/// those of the text, in UTF-16 units.
/// </summary>
internal ref struct JsonText(ReadOnlySpan<char> units)
{
    /// <summary>What <see cref="Read"/> gives behind the last character.</summary>
    public const int End = -1;

    private const int MaxEntityLevel = 3;

    /// <summary>The text as it stands.</summary>
    public readonly ReadOnlySpan<char> Units = units;

    /// <summary>How many times the payload was escaped as HTML; 0 when entities are data.</summary>
    public int EntityLevel { get; private set; }

    /// <summary>Behind the last unit that was looked at.</summary>
    public int Furthest { get; private set; }

    /// <summary>The character at <paramref name="position"/> and how many units it takes; <see cref="End"/> behind the last.</summary>
    public int Read(int position, out int length)
    {
        if (position >= Units.Length)
        {
            length = 0;
            return End;
        }
        length = 1;
        char c = Units[position];
        if (c == '&' && EntityLevel > 0) return ReadEntity(position, EntityLevel, out length);
        Furthest = Math.Max(Furthest, position + 1);
        return c;
    }

    /// <summary>
    /// Takes the entity at <paramref name="position"/>, where a token must begin, as the sign of the level: the payload was
    /// escaped as many times as it takes to see a delimiter there.
    /// </summary>
    public bool TryDetectEntityLevel(int position)
    {
        for (int level = 1; level <= MaxEntityLevel; level++)
        {
            int c = Punctuation.Fold(ReadEntity(position, level, out _));
            if (QuoteMark.FamilyOf(c) == QuoteFamily.None && !Punctuation.IsStructural(c)) continue;
            EntityLevel = level;
            return true;
        }
        return false;
    }

    /// <summary>The offset of the first of <paramref name="values"/> in the range, or -1.</summary>
    public int IndexOfAny(SearchValues<char> values, int from, int to)
    {
        if (from >= to) return -1;
        int index = Units[from..to].IndexOfAny(values);
        Furthest = Math.Max(Furthest, index < 0 ? to : from + index + 1);
        return index < 0 ? -1 : from + index;
    }

    private int ReadEntity(int position, int level, out int length)
    {
        int value = HtmlEntities.Read(Units[position..], level, out length);
        Furthest = Math.Max(Furthest, position + length);
        return value;
    }
}
