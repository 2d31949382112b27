using System.Buffers;
using System.Runtime.InteropServices;

namespace Cleanup.Judging;

/// <summary>
/// Where words stand in one text. It is searched by stretches, each at most once and only where somebody asks: findings stand close
/// together, and each asks for some words around it. Not thread-safe.
/// </summary>
internal sealed class Occurrences(SearchValues<string> words)
{
    private const int Stretch = 1_024;

    // No word is longer.
    private const int LongestWord = 64;

    private readonly Dictionary<int, int[]> _places = [];

    /// <summary>Whether one of the words stands in [<paramref name="from"/>, <paramref name="to"/>) of the text.</summary>
    public bool AnyIn(ReadOnlySpan<char> text, int from, int to)
    {
        for (int stretch = from / Stretch; stretch * Stretch < to; stretch++)
        {
            foreach (int place in In(text, stretch))
            {
                if (place >= from && place < to && IsWhole(text, place, to)) return true;
            }
        }
        return false;
    }

    private bool IsWhole(ReadOnlySpan<char> text, int place, int to) =>
        place + LongestWord <= to || text[place..to].IndexOfAny(words) == 0;

    private int[] In(ReadOnlySpan<char> text, int stretch)
    {
        ref int[]? places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, stretch, out _);
        return places ??= FindIn(text, stretch * Stretch);
    }

    private int[] FindIn(ReadOnlySpan<char> text, int from)
    {
        List<int>? places = null;
        int end = Math.Min(text.Length, from + Stretch);
        ReadOnlySpan<char> part = text[..Math.Min(text.Length, end + LongestWord)];
        for (int place = from; place < end; place++)
        {
            int next = part[place..].IndexOfAny(words);
            if (next < 0 || place + next >= end) break;
            place += next;
            (places ??= []).Add(place);
        }
        return places is null ? [] : [.. places];
    }
}
