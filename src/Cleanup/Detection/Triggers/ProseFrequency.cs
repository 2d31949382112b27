using System.Runtime.CompilerServices;

namespace Cleanup.Detection.Triggers;

/// <summary>How often prose has a character, so that what is looked for can be told from what a text is full of.</summary>
internal static class ProseFrequency
{
    // What Counts are counted in.
    private const double Whole = 100_000;

    // Counted by code in a hundred thousand characters of real news (Reuters-21578, as bench/fetch-news.sh fetches it), a place for what
    // was not met.
    private static ReadOnlySpan<ushort> Counts =>
    [
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2063, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        16577, 1, 151, 1, 1, 1, 1, 145, 32, 32, 1, 1, 879, 193, 1062, 41,
        595, 502, 272, 217, 181, 254, 192, 180, 255, 247, 13, 1, 41, 1, 45, 1,
        1, 234, 166, 287, 100, 178, 125, 81, 83, 202, 76, 35, 94, 169, 119, 80,
        132, 6, 258, 279, 297, 120, 24, 72, 6, 23, 8, 1, 1, 1, 1, 1,
        1, 6094, 1048, 2505, 3165, 8718, 1587, 1279, 2581, 5447, 59, 481, 3208, 1812, 5444, 5400,
        1733, 103, 5263, 5175, 6374, 2008, 787, 942, 232, 1072, 59, 1, 1, 1, 1, 1,
    ];

    // The count of what has a low half of its code and any high half of a set: by the set, then by the low half.
    private static readonly int[] _columns = Columns();

    /// <summary>The share of prose that a set of characters makes up, from 0 to 1.</summary>
    // Runs once for each cleaner and some thousand times then, so too short a while for the runtime to compile it well by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Of(CodeHalves characters)
    {
        ReadOnlySpan<int> columns = _columns.AsSpan(characters.High * CodeHalves.HalfCount, CodeHalves.HalfCount);
        int count = 0;
        for (int low = 0; low < columns.Length; low++) count += columns[low] * ((characters.Low >> low) & 1);
        return count / Whole;
    }

    private static int[] Columns()
    {
        int[] columns = new int[(byte.MaxValue + 1) * CodeHalves.HalfCount];
        for (int place = 0; place < columns.Length; place++)
        {
            for (int code = place % CodeHalves.HalfCount; code < Counts.Length; code += CodeHalves.HalfCount)
                columns[place] += Counts[code] * ((place / CodeHalves.HalfCount >> (code >> CodeHalves.LowBits)) & 1);
        }
        return columns;
    }
}
