using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cleanup.Detection.Triggers;

/// <summary>
/// Finds the triggers of all kinds among neighbours that suit them, many characters at once: it costs the same for two kinds as for all.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The method is that of the Teddy search in Hyperscan: the triggers are put into sixteen groups, and where three characters in a row
/// share a group, the map is asked.
/// </remarks>
internal sealed class TriggerSearch
{
    // As many as a vector has bytes.
    private const int Step = 32;

    // What is found in them lies on the stack; the way back to the caller is paid for by 2,000 characters. Only a matter of speed.
    private const int MostSteps = 64;

    private readonly TriggerMap _map;
    private readonly TriggerBank _first;
    private readonly TriggerBank _second;

    public TriggerSearch(TriggerMap map, ImmutableArray<TriggerGroup> groups)
    {
        _map = map;
        _first = TriggerBank.Of(groups.AsSpan(0, groups.Length / 2));
        _second = TriggerBank.Of(groups.AsSpan()[(groups.Length / 2)..]);
    }

    /// <summary>The offset of the first place at or behind <paramref name="from"/> where a detector is to be asked, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> text, int from) => IndexOf<char, Utf16Units>(text, from);

    /// <summary>
    /// The same for a text in UTF-8. It may be a place where no detector is asked in the text as UTF-16, but leaves none out; see
    /// <see cref="TriggerMap.MayBeTrigger(ReadOnlySpan{byte}, int)"/>.
    /// </summary>
    /// <param name="utf8">Valid but for lone surrogates, which stand like other characters.</param>
    /// <param name="from">Where to begin.</param>
    public int IndexOf(ReadOnlySpan<byte> utf8, int from) => IndexOf<byte, Utf8Units>(utf8, from);

    private int IndexOf<TUnit, TUnits>(ReadOnlySpan<TUnit> text, int from)
        where TUnit : unmanaged
        where TUnits : ITextUnits<TUnit>
    {
        int position = from;
        // The first and the last character have a neighbour that no vector can load.
        if (position == 0 && !text.IsEmpty && TUnits.IsTrigger(_map, text, position++)) return 0;
        for (int place; (place = NextPlace<TUnit, TUnits>(text, ref position)) >= 0;)
        {
            if (TUnits.IsTrigger(_map, text, place)) return place;
        }
        for (; position < text.Length; position++)
        {
            if (TUnits.IsTrigger(_map, text, position)) return position;
        }
        return -1;
    }

    /// <summary>
    /// The next place where a detector may have to be asked, -1 when there is none, and where the search goes on. Neither inlined nor
    /// calling anything, so that the tables stay in registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SkipLocalsInit]
    private int NextPlace<TUnit, TUnits>(ReadOnlySpan<TUnit> text, ref int position)
        where TUnit : unmanaged
        where TUnits : ITextUnits<TUnit>
    {
        TriggerBank first = _first, second = _second;
        TriggerMap map = _map;
        ref TUnit start = ref MemoryMarshal.GetReference(text);
        // A place's neighbours are one character before it and two behind.
        int end = text.Length - 2;
        int last = end - Step;
        int current = position;
        if (last <= 0 || current >= end) return -1;
        Span<ulong> found = stackalloc ulong[MostSteps];
        // Several steps are taken without a look at what they found: a branch that nothing foretells costs more than a step. Behind a place
        // the next may be near, so they begin with one.
        for (int steps = 1; current < end; steps = Math.Min(4 * steps, MostSteps))
        {
            int count = 0;
            for (int stop = Math.Min(end, current + (steps * Step)); current < stop; current += Step)
            {
                // The last step begins among characters that were looked at before.
                int begin = Math.Min(current, last);
                ref TUnit step = ref Unsafe.Add(ref start, begin);
                // A bit for each character, the lowest for the first.
                uint places = Avx2.IsSupported
                    ? PlacesAt<TUnit, TUnits>(first, second, ref step)
                    : NarrowPlacesAt<TUnit, TUnits>(first, second, ref step) |
                        (NarrowPlacesAt<TUnit, TUnits>(first, second, ref Unsafe.Add(ref step, Vector128<byte>.Count)) <<
                            Vector128<byte>.Count);
                places &= uint.MaxValue << (current - begin);
                found[count] = ((ulong)begin << 32) | places;
                count += places == 0 ? 0 : 1;
            }
            for (int i = 0; i < count; i++)
            {
                int begin = (int)(found[i] >> 32);
                for (uint places = (uint)found[i]; places != 0; places &= places - 1)
                {
                    int place = begin + BitOperations.TrailingZeroCount(places);
                    if (!map.MayBeTrigger<TUnit, TUnits>(ref Unsafe.Add(ref start, place))) continue;
                    position = place + 1;
                    return place;
                }
            }
        }
        position = end;
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PlacesAt<TUnit, TUnits>(in TriggerBank first, in TriggerBank second, ref TUnit step)
        where TUnit : unmanaged
        where TUnits : ITextUnits<TUnit>
    {
        Vector256<byte> before = TUnits.LoadWide(ref Unsafe.Subtract(ref step, 1)), beforeHigh = before >>> CodeHalves.LowBits;
        Vector256<byte> trigger = TUnits.LoadWide(ref step), triggerHigh = trigger >>> CodeHalves.LowBits;
        Vector256<byte> after = TUnits.LoadWide(ref Unsafe.Add(ref step, 1)), afterHigh = after >>> CodeHalves.LowBits;
        Vector256<byte> none = Vector256.Equals(first.Excluded(before, beforeHigh, trigger, triggerHigh, after, afterHigh),
            Vector256<byte>.AllBitsSet) &
            Vector256.Equals(second.Excluded(before, beforeHigh, trigger, triggerHigh, after, afterHigh), Vector256<byte>.AllBitsSet);
        return ~TUnits.InOrder(none).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint NarrowPlacesAt<TUnit, TUnits>(in TriggerBank first, in TriggerBank second, ref TUnit step)
        where TUnit : unmanaged
        where TUnits : ITextUnits<TUnit>
    {
        Vector128<byte> before = TUnits.LoadNarrow(ref Unsafe.Subtract(ref step, 1)), beforeHigh = before >>> CodeHalves.LowBits;
        Vector128<byte> trigger = TUnits.LoadNarrow(ref step), triggerHigh = trigger >>> CodeHalves.LowBits;
        Vector128<byte> after = TUnits.LoadNarrow(ref Unsafe.Add(ref step, 1)), afterHigh = after >>> CodeHalves.LowBits;
        Vector128<byte> none = Vector128.Equals(first.Excluded(before, beforeHigh, trigger, triggerHigh, after, afterHigh),
            Vector128<byte>.AllBitsSet) &
            Vector128.Equals(second.Excluded(before, beforeHigh, trigger, triggerHigh, after, afterHigh), Vector128<byte>.AllBitsSet);
        return ~none.ExtractMostSignificantBits() & ushort.MaxValue;
    }
}
